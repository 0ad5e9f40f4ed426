package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is told who wrote something a little wrong. */
class HintRunsTest {

    private static final String ONE = "fixtures/tinh-mau/communes/submissions/xa-mau-01.yaml";

    @TempDir
    private Path folder;

    @Test
    void aHeadingNamesTheLeavesBelowIt() {
        CommandRun run = CommandRun.of("explain", ONE, "--criteria", "commune-2024", "--leaf", "3.3");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("“3.3” là mục gồm nhiều tiêu chí", "3.3.1, 3.3.2");
        CommandRun show = CommandRun.of("criteria", "show", "commune-2024", "--leaf", "3.3");
        assertThat(show.exitCode()).isEqualTo(2);
        assertThat(show.err()).contains("“3.3” là mục gồm nhiều tiêu chí", "3.3.1, 3.3.2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan_tasks_total: Missing|unknown-word|missing",
                "plan_tasks_total: n/a|unknown-word|not-applicable",
                "plan_completion_rate: 98,96|not-a-decimal|\"98,96%\""
            })
    void aValueWrittenOtherwiseTellsWhatIsMeant(String fact, String code, String hint) throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("sheet.yaml"),
                "unit: { id: a, name: A, level: commune }\nperiod: \"2024\"\nfacts:\n  " + fact + "\n");

        CommandRun run = CommandRun.of("check", sheet.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out() + run.err()).contains(code, "sheet.yaml:4", hint);
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004', damaged-file",
        "'unit,name,level,period,indicator,value\na,A,district,2023,tasks_total,\u0003', not-utf-8"
    })
    void aBinaryTableIsNotShown(String begin, String code) throws IOException {
        byte[] readable = begin.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(readable, readable.length + 3);
        bytes[readable.length] = (byte) 0xFF;
        Path table = Files.write(folder.resolve("table.csv"), bytes);

        CommandRun run = CommandRun.of("check", table.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out() + run.err())
                .contains(code)
                .doesNotContain("\u0003")
                .doesNotContain("\uFFFD");
    }

    @Test
    void aFileThatEndsTooEarlySaysSo() throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.json"), "{ \"unit\": {\n\n");

        CommandRun run = CommandRun.of("check", sheet.toString());

        assertThat(run.out() + run.err()).contains("syntax-error", "cuối tệp").doesNotContainPattern("ở gần:\\s*\\n");
    }

    @Test
    void aSheetNamesItsReportWithoutFolders() throws IOException {
        Path report = Files.copy(
                Path.of("fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt"), folder.resolve("bao-cao.txt"));

        CommandRun run = CommandRun.of("ingest", report.toAbsolutePath().toString(), "--unit", "a", "--period", "2023");

        assertThat(run.out()).contains("file: \"bao-cao.txt\"").doesNotContain(folder.toString());
    }
}
