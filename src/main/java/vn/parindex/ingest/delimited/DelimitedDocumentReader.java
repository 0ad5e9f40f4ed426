package vn.parindex.ingest.delimited;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.text.ReportLines;
import vn.parindex.problem.Checked;
import vn.parindex.source.SourceLocation;

/** Opens a printed appendix saved as CSV or TSV (phụ lục lưu dạng CSV): records are rows or text. */
public final class DelimitedDocumentReader implements DocumentReader {

    private static final int LONGEST_FIELD = 1 << 20;
    private static final int MOST_RECORDS = 1_000_000;

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        return ReportLines.of(path, bytes)
                .match((lines, problems) -> document(path, lines), Checked.Rejected<PrintedDocument>::new);
    }

    private static Checked<PrintedDocument> document(String path, List<String> lines) {
        char separator = Separator.of(lines);
        List<CsvRecord> read = new ArrayList<>();
        try {
            records(LoneQuotes.kept(String.join("\n", lines), separator), separator, record -> {
                if (read.size() >= MOST_RECORDS) {
                    throw new TooMany();
                }
                read.add(record);
            });
        } catch (TooMany e) {
            return refuse(path, Reason.FILE_TOO_LARGE, 0);
        } catch (CsvParseException e) {
            return refuse(path, Reason.DAMAGED_FILE, 0);
        }
        return new Checked.Accepted<>(
                new PrintedDocument(RecordLines.of(read, separator)), TornFigures.of(read, separator));
    }

    private static void records(String text, char separator, Consumer<CsvRecord> records) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text)) {
            reader.forEach(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<PrintedDocument> refuse(String path, Reason reason, int line) {
        SourceLocation at = line == 0 ? SourceLocation.document(path) : SourceLocation.line(path, line);
        return new Checked.Rejected<>(List.of(new FileRefusal(reason, at, List.of())));
    }

    /** Ends the reading of a file that has more records than any appendix. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
