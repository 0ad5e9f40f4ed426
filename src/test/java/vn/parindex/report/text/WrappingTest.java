package vn.parindex.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void aVietnameseLetterIsOneColumnHoweverItIsWritten() {
        assertThat(Wrapping.width("Tỷ lệ đúng hạn")).isEqualTo(14);
        assertThat(Wrapping.width(Normalizer.normalize("Tỷ lệ đúng hạn", Form.NFD)))
                .isEqualTo(14);
    }

    @Test
    void linesBreakAtSpaces() {
        assertThat(Wrapping.lines("Tỷ lệ hồ sơ đúng hạn", 11)).containsExactly("Tỷ lệ hồ sơ", "đúng hạn");
    }

    @Test
    void aLongPathBreaksAfterASlash() {
        assertThat(Wrapping.lines("thu-muc/con/bao-cao.txt", 14)).containsExactly("thu-muc/con/", "bao-cao.txt");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Wrapping.lines("", 10)).containsExactly("");
    }
}
