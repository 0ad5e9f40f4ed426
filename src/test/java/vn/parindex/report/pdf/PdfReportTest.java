package vn.parindex.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
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
                assertThat(text)
                        .contains(bare(
                                TEXT.points(loss.points()) + " (" + TEXT.terms().cause(loss.cause()) + ")"));
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(WORDING).write(DISTRICTS, List.of(unit), out);
        return out.toByteArray();
    }
}
