package vn.parindex.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.problem.Severity;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.report.paper.PaperRun;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Loss;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** The printed pages say what the result says, on A4, with their letters in the file. */
class PdfReportTest {

    private static final Wording WORDING = new Wording(Language.VI);
    private static final PaperText TEXT = PaperText.in(WORDING);
    private static final AssessmentResult DISTRICTS = PaperRun.ofDistricts();
    private static final UnitResult UNIT = DISTRICTS.units().get(0);

    @Test
    void ranksPointsCausesAndPlacesAreThoseOfTheResult() throws IOException {
        String text = bare(text(bytes(UNIT)));

        for (RankedPlace place : DISTRICTS.groups().get(0).places()) {
            assertThat(text)
                    .contains(bare(place.unit().rank().orElseThrow()
                            + place.unit().score().sheet().unit().name()));
        }
        for (LeafScore leaf : UNIT.ranked().score().leaves()) {
            assertThat(text).contains(bare(leaf.leaf().name()));
            for (Loss loss : leaf.lost()) {
                String points = TEXT.points(loss.points());
                String cause = TEXT.terms().cause(loss.cause());
                assertThat(text)
                        .contains(bare(
                                loss.cause().leavesMaximum() ? cause + ": " + points : points + " (" + cause + ")"));
            }
        }
        UNIT.problems()
                .forEach(problem -> assertThat(text)
                        .contains(bare(TEXT.places(UNIT.ranked().score()).reference(problem.source()))));
        assertThat(text)
                .contains(bare(TEXT.index(UNIT.ranked())))
                .contains(bare("Điểm đạt " + TEXT.points(UNIT.ranked().score().points())));
    }

    @Test
    void noNumberIsBrokenAtTheEndOfALine() throws IOException {
        AssessmentResult phanRang = PaperRun.ofPhanRang();
        for (AssessmentResult result : List.of(DISTRICTS, phanRang)) {
            UnitResult unit = result.units().get(0);
            String text = text(bytes(result, unit));
            List<String> words = List.of(text.split("[\\s();]+"));
            assertThat(text.lines().map(String::strip)).noneMatch(line -> line.endsWith("≈"));
            for (RankedPlace place : result.groups().get(0).places()) {
                assertThat(words)
                        .contains(
                                TEXT.points(place.unit().score().points()),
                                TEXT.index(place.unit().index(), place.unit().indexDigits()));
            }
            for (LeafScore leaf : unit.ranked().score().leaves()) {
                assertThat(words).contains(TEXT.points(leaf.points()));
                leaf.lost().forEach(loss -> assertThat(words).contains(TEXT.points(loss.points())));
            }
        }
    }

    @Test
    void theGravestProblemsComeFirstAndTheLegalBasisIsNamed() throws IOException {
        AssessmentResult phanRang = PaperRun.ofPhanRang();
        String text = text(bytes(phanRang, phanRang.units().get(0)));
        List<String> words = Stream.of(Severity.values())
                .map(severity -> TEXT.terms().severity(severity))
                .toList();

        List<Integer> gravity = text.lines()
                .map(line -> Pattern.compile("(\\p{Lu}[\\p{Lu} ]+) [a-z]+-[a-z-]+ .*")
                        .matcher(line.strip()))
                .filter(Matcher::matches)
                .map(found -> words.indexOf(found.group(1)))
                .toList();
        assertThat(gravity)
                .hasSameSizeAs(phanRang.units().get(0).problems())
                .isSorted()
                .doesNotContain(-1);
        assertThat(text).contains("Căn cứ: nội dung mẫu").doesNotContain("fixtures/");
    }

    @Test
    void theBasisOfTheRankingIsNamedAtTheTopAndWithTheUnit() throws IOException {
        AssessmentResult appraised = PaperRun.ofDistrictsByAppraisal();

        String text = bare(text(bytes(appraised, appraised.units().get(2))));

        assertThat(text).contains(bare("KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH (xếp hạng theo điểm thẩm định)"));
        assertThat(text.split(bare(WORDING.say("report.rank.by-appraised")))).hasSize(3);
    }

    @Test
    void everyPageIsA4NumberedMarkedAndHasItsLettersWithIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(UNIT))) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                assertThat(Math.round(page.getMediaBox().getWidth())).isEqualTo(595);
                assertThat(Math.round(page.getMediaBox().getHeight())).isEqualTo(842);
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                assertThat(stripper.getText(document))
                        .contains("BỘ TIÊU CHÍ MẪU", number + "/" + document.getNumberOfPages());
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("Tinos");
                }
            }
        }
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        assertThat(bytes(UNIT)).isEqualTo(bytes(UNIT));
    }

    @Test
    void namesThatLookLikeMarkupStayNames() {
        assertThat(new Markup().element("p", "", "<b>&\"\u0001\uFFFE</p>").toString())
                .isEqualTo("<p>&lt;b&gt;&amp;&quot;&lt;/p&gt;</p>");
    }

    /** Lines of a cell are broken where the column ends. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] bytes(UnitResult unit) throws IOException {
        return bytes(DISTRICTS, unit);
    }

    private static byte[] bytes(AssessmentResult result, UnitResult unit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(WORDING).write(result, List.of(unit), out);
        return out.toByteArray();
    }
}
