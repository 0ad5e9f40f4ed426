package vn.parindex.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.report.paper.PaperText;
import vn.parindex.wording.Wording;

/** A result as pages to print and keep (báo cáo PDF), with its letters in the file; fetches nothing. */
public final class PdfReport {

    private static final String FONT = "Tinos";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final PaperText text;

    public PdfReport(Wording wording) {
        this.text = PaperText.in(wording);
    }

    /**
     * Writes the ranking of all units, and in full those chosen.
     *
     * @param out left open
     */
    public void write(AssessmentResult result, List<UnitResult> chosen, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Tinos-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Tinos-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(new PrintPage(result, chosen, text).markup(style(result)), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            always(document, result);
            document.save(out);
        }
    }

    /** The same bytes for the same result. */
    private void always(PDDocument document, AssessmentResult result) {
        Calendar day = GregorianCalendar.from(ALWAYS.atZone(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.getDocumentInformation().setTitle(text.title("paper.title", result));
        document.getDocumentInformation().setCreator("parindex");
        document.setDocumentId(0L);
    }

    private String style(AssessmentResult result) {
        try (InputStream in = PdfReport.class.getResourceAsStream("print.css")) {
            String banner = result.criteria().sample()
                    ? text.say("paper.sample")
                    : result.criteria().id();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("BANNER", banner.replace("\"", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("the style of the printed pages cannot be read", e);
        }
    }

    private static InputStream font(String file) {
        return PdfReport.class.getResourceAsStream("/fonts/" + file);
    }
}
