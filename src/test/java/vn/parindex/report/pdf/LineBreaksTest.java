package vn.parindex.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void linesEndBetweenWords() {
        assertThat(pieces("Điểm mất:  ≈0,7852 điểm")).containsExactly("Điểm ", "mất:  ", "≈0,7852 ", "điểm");
    }

    @Test
    void numbersDatesAndSharesStayWhole() {
        assertThat(pieces("0,5/0,5 ≈31,9012 13/03/2023 40,38%–46,39% 496/BC"))
                .containsExactly("0,5/0,5 ", "≈31,9012 ", "13/03/2023 ", "40,38%–46,39% ", "496/BC");
    }

    @Test
    void aNumberStaysWithItsSign() {
        assertThat(pieces("14/33 ≈ 42,42%; 1 = 1")).containsExactly("14/33 ", "≈ 42,42%; ", "1 ", "= 1");
    }

    @Test
    void joinedWordsMayPart() {
        assertThat(pieces("kinh tế-xã hội, sở/ngành")).containsExactly("kinh ", "tế-", "xã ", "hội, ", "sở/", "ngành");
        assertThat(pieces("")).isEmpty();
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
