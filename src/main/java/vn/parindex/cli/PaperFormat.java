package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.assessment.ScoredRun;
import vn.parindex.assessment.UnitResult;
import vn.parindex.report.excel.ExcelReport;
import vn.parindex.report.html.HtmlReport;
import vn.parindex.report.pdf.PdfReport;
import vn.parindex.report.word.WordReport;
import vn.parindex.wording.Wording;

/** Form of a report (dạng báo cáo): each with the ending of its files and its writer. */
enum PaperFormat {
    HTML {
        @Override
        void write(Wording wording, ScoredRun run, List<UnitResult> chosen, WordChoice word, OutputStream out)
                throws IOException {
            new HtmlReport(wording).write(run.resultWithOutlooks(chosen), chosen, out);
        }
    },
    XLSX {
        @Override
        void write(Wording wording, ScoredRun run, List<UnitResult> chosen, WordChoice word, OutputStream out)
                throws IOException {
            new ExcelReport(wording).write(run.result(), chosen, out);
        }
    },
    DOCX {
        @Override
        void write(Wording wording, ScoredRun run, List<UnitResult> chosen, WordChoice word, OutputStream out)
                throws IOException {
            new WordReport(wording, word.kind(), word.template()).write(run.result(), chosen.get(0), out);
        }

        @Override
        boolean isOfOneUnit() {
            return true;
        }
    },
    PDF {
        @Override
        void write(Wording wording, ScoredRun run, List<UnitResult> chosen, WordChoice word, OutputStream out)
                throws IOException {
            new PdfReport(wording).write(run.result(), chosen, out);
        }
    };

    /**
     * Writes a run, with the units chosen in full.
     *
     * @param word which document and template, for those that are Word documents
     * @param out left open
     */
    abstract void write(Wording wording, ScoredRun run, List<UnitResult> chosen, WordChoice word, OutputStream out)
            throws IOException;

    /** Whether it can be of no more than one unit. */
    boolean isOfOneUnit() {
        return false;
    }

    /** {@code .html}. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<PaperFormat> of(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending()))
                .findFirst();
    }
}
