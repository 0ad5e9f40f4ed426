package vn.parindex.ingest.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.PageProblem;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Opens a PDF (văn bản PDF): its ruled tables and its text, in the order of the page and not of the file. */
public final class PdfDocumentReader implements DocumentReader {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST = 200;
    private static final int MOST_PAGES = 2_000;
    private static final int TAIL = 2_048;
    private static final String END = "%%EOF";

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        if (bytes.length > LARGEST * MEGABYTE || CompressedStreams.areBombs(bytes)) {
            return refuse(path, Reason.FILE_TOO_LARGE);
        }
        int tail = Math.max(0, bytes.length - TAIL);
        if (!new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1).contains(END)) {
            return refuse(path, Reason.DAMAGED_FILE);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages() > MOST_PAGES
                    ? refuse(path, Reason.FILE_TOO_LARGE)
                    : read(path, document);
        } catch (InvalidPasswordException e) {
            return refuse(path, Reason.ENCRYPTED_FILE);
        } catch (Allowance.Spent e) {
            return refuse(path, Reason.FILE_TOO_LARGE);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws all three for broken files; a reader must name the file and go on with the next one.
            return refuse(path, Reason.DAMAGED_FILE);
        }
    }

    private static Checked<PrintedDocument> read(String path, PDDocument document) throws IOException {
        Allowance allowance = new Allowance();
        List<Problem> problems = new ArrayList<>();
        List<List<PagePart>> pages = new ArrayList<>();
        boolean text = false;
        boolean scan = false;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number > MOST_PAGES) {
                return refuse(path, Reason.FILE_TOO_LARGE);
            }
            PageTrace trace = PageTracer.trace(page, allowance);
            if (trace.isScan()) {
                scan = true;
                problems.add(new PageProblem(PageProblem.Kind.PAGE_WITHOUT_TEXT, number));
            }
            if (trace.hasText()) {
                text = true;
                PageLayout layout = new PageLayout(number, trace);
                pages.add(layout.parts());
                if (layout.looksTabular()) {
                    problems.add(new PageProblem(PageProblem.Kind.NO_RULED_TABLE, number));
                }
            }
        }
        if (!text) {
            return refuse(path, scan ? Reason.SCANNED_FILE : Reason.EMPTY_FILE);
        }
        return new Checked.Accepted<>(new PrintedDocument(new PageSequence(pages).lines()), problems);
    }

    private static Checked<PrintedDocument> refuse(String path, Reason reason) {
        return new Checked.Rejected<>(List.of(new FileRefusal(reason, SourceLocation.document(path), List.of())));
    }
}
