package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.ingest.rendered.PrintedBlocks;

/** A CSV is a table of facts or the appendix of a report: its first line says which, not its name. */
class CsvKindRunsTest {

    private static final Path REPORT = Path.of("fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt");
    private static final String HEADER = "unit,name,level,period,indicator,value\n";
    private static final String ROW = "a,UBND huyện A,district,2023,assigned_tasks_total,7\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';'})
    void aReportSavedAsCsvIsReadAsOne(char separator) throws IOException {
        Path csv = report("bao-cao.csv", separator);
        Path tsv = Files.copy(csv, folder.resolve("bao-cao.tsv"));

        CommandRun read = CommandRun.of("ingest", csv.toString(), "--format", "csv");
        CommandRun ranked = CommandRun.of("rank", csv.toString(), "--criteria", "district-2023");

        assertThat(read.exitCode()).isZero();
        assertThat(read.out())
                .contains("phan-rang-thap-cham,")
                .isEqualTo(CommandRun.of("ingest", tsv.toString(), "--format", "csv")
                        .out());
        assertThat(ranked.exitCode()).isZero();
        assertThat(ranked.out()).contains("UBND thành phố Phan Rang - Tháp Chàm");
    }

    @Test
    void theUnitOfAReportSavedAsCsvCanBeDeclared() throws IOException {
        Path csv = report("bao-cao.csv", ';');

        CommandRun run = CommandRun.of("regain", csv.toString(), "--unit", "khac", "--criteria", "district-2023");

        assertThat(run.err()).doesNotContain("khac");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aTableStandsBesideAReportInAFolder() throws IOException {
        report("bao-cao.csv", ',');
        Files.writeString(folder.resolve("bang.csv"), HEADER + ROW);

        CommandRun run = CommandRun.of("rank", folder.toString(), "--criteria", "district-2023");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("UBND huyện A", "UBND thành phố Phan Rang - Tháp Chàm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,name,levle,period,indicator,value\n" + ROW,
                "Unit;Name;Level;Period;Indicator;Value\n",
                "unit\tname\tlevel\tperiod\tindicator\tvalue\n",
                "sep=,\n" + HEADER + ROW,
                "\n" + HEADER + ROW,
                ROW
            })
    void aSlipInTheHeaderOfATableIsToldWithItsLineAndTheRightHeader(String text) throws IOException {
        Path table = Files.writeString(folder.resolve("bang.csv"), text);

        for (String command : new String[] {"check", "rank"}) {
            CommandRun run = CommandRun.of(command, table.toString(), "--criteria", "district-2023");

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out() + run.err())
                    .contains("csv-header", table + ":1:1", "Dòng đầu phải là: unit,name,level,period,indicator,value");
        }
    }

    @Test
    void aTableMayBeginWithAByteOrderMark() throws IOException {
        Path table = Files.writeString(folder.resolve("bang.csv"), "\uFEFF" + HEADER + ROW);

        assertThat(CommandRun.of("check", table.toString()).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, '\uFEFF'", "UTF-16BE, '\uFEFF'"})
    void inUtf16BothAreToldToBeSavedAsUtf8(String charset, String mark) throws IOException {
        Path table = Files.write(folder.resolve("bang.csv"), (mark + HEADER + ROW).getBytes(charset));
        String lines = mark + "STT;Chỉ tiêu;Đơn vị tính;Số liệu\n1;Tổng số nhiệm vụ được giao;Nhiệm vụ;7\n";
        Path report = Files.write(folder.resolve("bao-cao.csv"), lines.getBytes(charset));

        for (Path file : new Path[] {table, report}) {
            CommandRun run = CommandRun.of("check", file.toString());

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out()).contains("not-utf-8");
        }
    }

    private Path report(String name, char separator) throws IOException {
        String text = PrintedBlocks.of(Files.readAllBytes(REPORT)).delimited(separator);
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
