package vn.parindex.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.ranking.RankBasis;
import vn.parindex.report.paper.FixedZip;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** The result of one unit as a document to sign (văn bản Word), made from a template; the same bytes for the same result. */
public final class WordReport {

    private static final Date ALWAYS = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private final PaperText text;
    private final WordKind kind;
    private final Optional<WordTemplate> template;

    /** @param template one without faults; none for the one that comes with the program */
    public WordReport(Wording wording, WordKind kind, Optional<WordTemplate> template) {
        this.text = PaperText.in(wording);
        this.kind = kind;
        this.template = template;
    }

    /** @param out left open */
    public void write(AssessmentResult result, UnitResult unit, OutputStream out) throws IOException {
        try (XWPFDocument document = open()) {
            fill(document, result, unit);
            document.getProperties().getCoreProperties().setTitle(text.title("paper.title", result));
            save(document, out);
        }
    }

    /** Writes the template itself, for an office to change. */
    public void writeTemplate(OutputStream out) throws IOException {
        try (XWPFDocument document = open()) {
            save(document, out);
        }
    }

    private XWPFDocument open() throws IOException {
        return template.isPresent() ? template.get().open() : DefaultTemplate.of(kind, text.wording());
    }

    private static void save(XWPFDocument document, OutputStream out) throws IOException {
        document.getProperties().getCoreProperties().setCreated(Optional.of(ALWAYS));
        document.getProperties().getCoreProperties().setModified(Optional.of(ALWAYS));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        document.write(packed);
        out.write(FixedZip.of(packed.toByteArray()));
    }

    private void fill(XWPFDocument document, AssessmentResult result, UnitResult unit) {
        List<TemplateLine> lines = Paragraphs.of(document);
        boolean marked =
                lines.stream().anyMatch(line -> Placeholder.codesIn(line.text()).contains(Placeholder.MAU.code()));
        UnitBlocks blocks = new UnitBlocks(unit, text);
        for (TemplateLine line : lines) {
            List<Placeholder> found = Placeholder.codesIn(line.text()).stream()
                    .flatMap(code -> Placeholder.ofCode(code).stream())
                    .toList();
            if (found.isEmpty()) {
                continue;
            }
            if (found.get(0).isBlock()) {
                Block block = new Block(document, line.ofBody().orElseThrow());
                blocks.write(found.get(0), block);
                block.close();
                continue;
            }
            line.fill(code -> Placeholder.ofCode(code)
                    .map(one -> value(one, result, unit))
                    .orElse(""));
            if (found.stream().anyMatch(Placeholder::mayBeEmpty) && line.text().isBlank()) {
                line.ofBody().ifPresent(paragraph -> document.removeBodyElement(document.getPosOfParagraph(paragraph)));
            }
        }
        if (result.criteria().sample() && !marked) {
            mark(document);
        }
    }

    /** A sample says so even in a template that forgot it. */
    private void mark(XWPFDocument document) {
        XWPFParagraph banner = document.createParagraph();
        if (!document.getBodyElements().isEmpty()) {
            try (XmlCursor first = document.getDocument().getBody().newCursor()) {
                first.toFirstChild();
                XWPFParagraph top = document.insertNewParagraph(first);
                document.removeBodyElement(document.getPosOfParagraph(banner));
                banner = top;
            }
        }
        banner.setAlignment(ParagraphAlignment.CENTER);
        Block.run(banner, text.say("paper.sample"), 13, true, false).setColor("B01E1E");
    }

    private String value(Placeholder placeholder, AssessmentResult result, UnitResult unit) {
        UnitScore score = unit.ranked().score();
        String name = score.sheet().unit().name();
        return switch (placeholder) {
            case DON_VI -> name;
            case DON_VI_HOA -> name.toUpperCase(Locale.forLanguageTag("vi"));
            case KY -> text.terms().period(score.sheet().period());
            case BO_TIEU_CHI ->
                text.say(
                        "report.head.set-is",
                        result.criteria().id(),
                        result.criteria().version(),
                        result.criteria().title());
            case CAN_CU -> text.terms().legalBasis(result.criteria().legalBasis());
            case DIEM_TU_CHAM -> given(text.points(score.claimed()));
            case DIEM_TINH -> text.points(score.points());
            case DIEM_THAM_DINH -> given(text.points(score.appraised()));
            case DIEM_TOI_DA -> text.points(score.maxPoints());
            case DIEM_AP_DUNG -> text.points(score.applicableMax());
            case CHI_SO -> text.index(unit.ranked());
            case XEP_LOAI -> given(text.band(unit.ranked(), result.basis()));
            case THU_HANG ->
                unit.ranked()
                        .rank()
                        .map(rank -> text.say(
                                "report.total.rank-is",
                                String.valueOf(rank),
                                String.valueOf(unit.ranked().rankedWith())))
                        .map(rank -> result.basis() == RankBasis.APPRAISED
                                ? text.say("paper.by-appraised", rank, text.say("report.rank.basis-appraised"))
                                : rank)
                        .orElseGet(() -> given(""));
            case CAN_CU_XEP_HANG ->
                result.basis() == RankBasis.APPRAISED
                        ? text.say("word.basis", text.say("report.rank.basis-appraised"))
                        : "";
            case MAY_TINH_DUOC -> text.points(score.computable());
            case MAU -> result.criteria().sample() ? text.say("paper.sample") : "";
            case BANG_TONG_HOP, BANG_THAM_DINH, GIAI_TRINH, VAN_DE_SO_LIEU ->
                throw new IllegalArgumentException(placeholder + " stands alone in its paragraph");
        };
    }

    /** Room to write by hand where there is nothing. */
    private String given(String value) {
        return value.isEmpty() ? text.say("word.open") : value;
    }
}
