package vn.parindex.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

class PlacesTest {

    private static final SourceDocument REPORT =
            new SourceDocument("report", "bao-cao.txt", "", "", "", Optional.empty());
    private static final SourceDocument LETTER =
            new SourceDocument("letter", "cong-van.txt", "", "", "", Optional.empty());
    private static final Wording VIETNAMESE = new Wording(Language.VI);

    @Test
    void aLineIsNamedWithItsTable() {
        SourceLocation place = SourceLocation.line("report", 250).inTable("Phụ lục 3", "3.1.2.", "Tỷ lệ đúng hạn");

        Places places = new Places(VIETNAMESE, List.of(REPORT));

        assertThat(places.inWords(place)).isEqualTo("dòng 250, Phụ lục 3");
        assertThat(places.reference(place)).isEqualTo("bao-cao.txt:250");
        assertThat(places.inTable(place)).isEqualTo("Phụ lục 3, mục 3.1.2, “Tỷ lệ đúng hạn”");
    }

    @Test
    void withSeveralDocumentsTheDocumentComesFirst() {
        assertThat(new Places(VIETNAMESE, List.of(REPORT, LETTER)).inWords(SourceLocation.line("letter", 3)))
                .isEqualTo("cong-van.txt, dòng 3");
    }

    @Test
    void aCellIsNamedWithItsSheet() {
        SourceLocation cell = new SourceLocation("bieu-mau.xlsx", 0, 0, 0, "Biểu 1", "C12", "", "", "");

        assertThat(new Places(VIETNAMESE).reference(cell)).isEqualTo("bieu-mau.xlsx, trang tính Biểu 1, ô C12");
    }

    @Test
    void otherLinesOfTheSameFileAreRanges() {
        List<SourceLocation> all = List.of(
                SourceLocation.line("report", 242),
                SourceLocation.line("report", 243),
                SourceLocation.line("report", 244),
                SourceLocation.line("report", 256),
                SourceLocation.line("letter", 7));

        Places places = new Places(VIETNAMESE, List.of(REPORT, LETTER));

        assertThat(places.others(all, SourceLocation.line("report", 242)))
                .isEqualTo("dòng 243–244, 256; cong-van.txt:7");
        assertThat(places.others(all.subList(0, 1), SourceLocation.line("report", 242)))
                .isEmpty();
    }
}
