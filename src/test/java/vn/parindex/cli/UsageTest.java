package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ingest",
                "check",
                "score",
                "rank",
                "explain",
                "compare",
                "form",
                "report",
                "criteria",
                "criteria list",
                "criteria show",
                "criteria lint",
                "criteria schema"
            })
    void helpIsAResultInBothLanguagesWithTheExitCodes(String command) {
        String[] words = (command + " --help").strip().split(" ");

        CalledProgram vietnamese = CalledProgram.with(words);
        CalledProgram english =
                CalledProgram.with((command + " --help --lang en").strip().split(" "));

        assertThat(vietnamese.exitCode()).isZero();
        assertThat(vietnamese.err()).isEmpty();
        assertThat(vietnamese.out())
                .startsWith("Cách gọi: parindex")
                .contains("Mã kết thúc:", "  0   xong", "  2   gọi lệnh sai", "  3   đầu vào có lỗi");
        assertThat(english.out())
                .startsWith("Usage: parindex")
                .contains("Exit codes:", "  0   done", "  1   internal failure", "  3   the input has errors");
        assertThat(vietnamese.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(english.out()).doesNotContainPattern("[ăđơưạảấầẩậắằẹẻẽếềểệỉịọỏốồổộớờởợụủứừửữự]");
    }

    @Test
    void everyOptionIsExplained() {
        assertThat(CalledProgram.with("explain", "--help").out())
                .contains(List.of(
                        "--criteria",
                        "--format",
                        "--lang",
                        "--leaf",
                        "--level",
                        "--name",
                        "-o, --output",
                        "--period",
                        "--rules",
                        "--strict",
                        "--trace",
                        "--unit"));
    }

    @Test
    void withoutACommandTheHelpIsAComplaint() {
        CalledProgram called = CalledProgram.with();

        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).startsWith("Cách gọi: parindex");
    }

    @Test
    void anUnknownCommandIsNamedWithTheNearestOne() {
        assertThat(CalledProgram.with("scor"))
                .isEqualTo(new CalledProgram(
                        2, "", "Không hiểu “scor”; có thể là: score, form, report. Xem hướng dẫn: parindex --help\n"));
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(CalledProgram.with("score", "x.yaml", "--criteria", "district-2023", "--strickt"))
                .isEqualTo(new CalledProgram(
                        2,
                        "",
                        "Không có tùy chọn “--strickt”; có thể là: --strict. Xem hướng dẫn: parindex score --help\n"));
    }

    @Test
    void aMissingOptionIsNamedInTheLanguageAskedFor() {
        assertThat(CalledProgram.with("score", "x.yaml", "--lang=en"))
                .isEqualTo(new CalledProgram(2, "", "Missing --criteria. For help: parindex score --help\n"));
    }

    @Test
    void aValueThatIsNotAllowedIsNamedWithThoseThatAre() {
        assertThat(CalledProgram.with("check", "x.yaml", "--format", "xml").err())
                .isEqualTo("“xml” không phải là giá trị của --format; giá trị được phép: text, json, csv."
                        + " Xem hướng dẫn: parindex check --help\n");
        assertThat(CalledProgram.with("check", "x.txt", "--level", "huyện").err())
                .isEqualTo("“huyện” không phải là giá trị của --level; giá trị được phép: province, department,"
                        + " district, commune. Xem hướng dẫn: parindex check --help\n");
        assertThat(CalledProgram.with("check", "x.txt", "--period", "2023-Q5").err())
                .isEqualTo("“2023-Q5” không phải là giá trị của --period; giá trị được phép: 2023, 2023-Q1, 2023-H1,"
                        + " 2023-H2, 2023-9M. Xem hướng dẫn: parindex check --help\n");
    }

    @Test
    void anOptionGivenTwiceIsNamed() {
        assertThat(CalledProgram.with("check", "x.txt", "--level", "district", "--level", "commune"))
                .isEqualTo(
                        new CalledProgram(2, "", "--level được ghi hai lần. Xem hướng dẫn: parindex check --help\n"));
    }

    @Test
    void anUnknownSetIsNamedWithThoseThereAre() {
        CalledProgram called = CalledProgram.with("score", "x.yaml", "--criteria", "huyen-2023");

        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .startsWith("Không có bộ tiêu chí hoặc tệp “huyen-2023”; các bộ tiêu chí có sẵn: commune-2024")
                .hasLineCount(1);
    }

    @Test
    void anUnknownLeafIsNamed() {
        CalledProgram called = CalledProgram.with("explain", "x.yaml", "--criteria", "district-2023", "--leaf", "99.9");

        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.err())
                .isEqualTo("Không có tiêu chí “99.9” trong bộ tiêu chí district-2023; xem danh sách: parindex criteria"
                        + " show district-2023. Xem hướng dẫn: parindex explain --help\n");
    }

    @Test
    void theVersionIsPrinted() {
        CalledProgram called = CalledProgram.with("--version");

        assertThat(called.exitCode()).isZero();
        assertThat(called.out()).startsWith("parindex ").hasLineCount(1);
    }
}
