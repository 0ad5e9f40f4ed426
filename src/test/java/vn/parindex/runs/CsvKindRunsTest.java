package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void noFigureOfATableOfThreeColumnsIsLost(char separator) throws IOException {
        String table = """
                Chỉ tiêu@Đơn vị tính@Số liệu
                Số nhiệm vụ đề ra trong kế hoạch@Nhiệm vụ@6
                "Kiểm tra CCHC; theo kế hoạch, trong đó:"@@
                Tại các xã@@
                Số đơn vị đã kiểm tra@Đơn vị@20
                Số nhiệm vụ trong kế hoạch đã hoàn thành@Nhiệm vụ@5
                """;

        assertThat(figures(table, separator))
                .containsExactly("plan_tasks_total,6", "agencies_inspected,20", "plan_tasks_completed,5");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void norWhereTextAndHeadingsStandUnpaddedBetweenItsRows(char separator) throws IOException {
        String table = """
                "UBND HUYỆN A; PHÒNG NỘI VỤ, TỔ TỔNG HỢP"

                Chỉ tiêu@Đơn vị tính@Số liệu
                Công tác chỉ đạo
                Số nhiệm vụ đề ra trong kế hoạch@Nhiệm vụ@6

                Phụ lục 2. Kiểm tra
                Chỉ tiêu@Đơn vị tính@Số liệu
                Số đơn vị đã kiểm tra@Đơn vị@20

                Trang 2

                Số nhiệm vụ trong kế hoạch đã hoàn thành@Nhiệm vụ@5
                Nơi nhận: như trên
                """;

        assertThat(figures(table, separator))
                .containsExactly("plan_tasks_total,6", "agencies_inspected,20", "plan_tasks_completed,5");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void aLabelAndAFigureAreATable(char separator) throws IOException {
        String table = """
                Chỉ tiêu@Số liệu
                Số nhiệm vụ đề ra trong kế hoạch@6
                Số đơn vị đã kiểm tra@20
                """;

        assertThat(figures(table, separator)).containsExactly("plan_tasks_total,6", "agencies_inspected,20");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void theHeaderMayTakeTwoRows(char separator) throws IOException {
        String table = """
                Chỉ tiêu thống kê@Kết quả thống kê@
                @Đơn vị tính@Số liệu
                Số nhiệm vụ đề ra trong kế hoạch@Nhiệm vụ@6

                Kiểm tra việc thực hiện@@

                Số vấn đề phát hiện qua kiểm tra@Vấn đề@
                Số đơn vị đã kiểm tra@Đơn vị@20
                """;

        assertThat(figures(table, separator))
                .containsExactly("plan_tasks_total,6", "inspection_issues_found,", "agencies_inspected,20");
    }

    @Test
    void soTheyAreInMarkdownAndHtml() throws IOException {
        String rows = "<tr><td>%s</td><td>%s</td></tr>".repeat(2);
        List<String> cells = List.of("Chỉ tiêu", "Số liệu", "Số đơn vị đã kiểm tra", "20");
        Files.writeString(folder.resolve("a.html"), "<table>" + rows.formatted(cells.toArray()) + "</table>");
        Files.writeString(folder.resolve("a.md"), "| %s | %s |\n|---|---|\n| %s | %s |\n".formatted(cells.toArray()));

        assertThat(figures(folder.resolve("a.html"))).containsExactly("agencies_inspected,20");
        assertThat(figures(folder.resolve("a.md"))).containsExactly("agencies_inspected,20");
    }

    @Test
    void aRowThatStandsInNoTableIsTold() throws IOException {
        Path report = Files.writeString(folder.resolve("a.md"), """
                | STT | Chỉ tiêu | Đơn vị tính | Số liệu |
                |---|---|---|---|
                | 1 | Số nhiệm vụ đề ra trong kế hoạch | Nhiệm vụ | 6 |

                Kiểm tra:

                | Số đơn vị đã kiểm tra | Đơn vị | 20 |
                |---|---|---|
                | Số nơi khác | Đơn vị | 20 |
                """);

        CommandRun run = ingested(report);

        assertThat(run.out()).doesNotContain("agencies_inspected");
        assertThat(run.err())
                .containsOnlyOnce("CẢNH BÁO  row-outside-table")
                .contains("a.md:7", "Dòng “Số đơn vị đã kiểm tra” có số “20”");
    }

    @Test
    void whereNoTableIsFoundTheColumnsOfOneAreNamed() throws IOException {
        Path report = Files.writeString(folder.resolve("a.csv"), "Số đơn vị đã kiểm tra;Đơn vị;20\n".repeat(2));

        CommandRun run = ingested(report);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("no-tables", "ít nhất là “Chỉ tiêu” và “Số liệu”", "trong CSV, bằng dấu phẩy, chấm phẩy");
    }

    @Test
    void aFigureThatStandsInAnotherColumnIsTold() throws IOException {
        Path report = Files.writeString(folder.resolve("a.csv"), """
                Chỉ tiêu;Đơn vị tính;Số liệu
                Số nhiệm vụ đề ra trong kế hoạch;Nhiệm vụ;6
                Số đơn vị đã kiểm tra;20
                """);

        assertThat(ingested(report).err().replaceAll("\\s+", " "))
                .contains("CẢNH BÁO figure-in-other-column", "số “20” đứng ở cột đơn vị tính; không lấy số này");
    }

    @Test
    void aNumberThatItsOwnCommaToreIsTold() throws IOException {
        Path report = Files.writeString(folder.resolve("a.csv"), """
                STT,Chỉ tiêu,Đơn vị tính,Số liệu
                1,Số nhiệm vụ đề ra trong kế hoạch,Nhiệm vụ,1,234
                2,Số đơn vị đã kiểm tra,Đơn vị,20
                """);

        assertThat(ingested(report).err()).containsOnlyOnce("LỖI  torn-figure").contains("a.csv:2:4", "“1,234”");
    }

    @Test
    void rowsBetweenBarsAreRowsWhereverTheyStand() throws IOException {
        String rows = """
                | STT | Chỉ tiêu | Đơn vị tính | Số liệu |
                | 1 | Số nhiệm vụ đề ra trong kế hoạch | Nhiệm vụ | 6 |
                +---+---+---+---+
                | 2 | Số đơn vị đã kiểm tra | Đơn vị | 20 |
                """;
        for (String name : List.of("a.txt", "a.md")) {
            assertThat(figures(Files.writeString(folder.resolve(name), "Báo cáo\n\n" + rows)))
                    .as(name)
                    .containsExactly("plan_tasks_total,6", "agencies_inspected,20");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STT,Chỉ tiêu,Đơn vị tính,Số liệu,Ghi chú | 1,Số nhiệm vụ đề ra trong kế hoạch,Nhiệm vụ,1,234 | 1",
                "STT,Chỉ tiêu,Đơn vị tính,Số liệu | 1,Số nhiệm vụ đề ra trong kế hoạch,Nhiệm vụ,1,234 | 1",
                "Chỉ tiêu,Số liệu | Số nhiệm vụ đề ra trong kế hoạch,1,234 | 1",
                "STT,Chỉ tiêu,Đơn vị tính,Số liệu | 1,Số nhiệm vụ đề ra trong kế hoạch,Nhiệm vụ,1, | 0",
                "STT,Chỉ tiêu,Đơn vị tính,Số liệu,Ghi chú | 1,Số nhiệm vụ đề ra trong kế hoạch,Nhiệm vụ,1,2022 | 0"
            })
    void whereEveryRowIsTornTheHeaderSaysSo(String header, String row, int told) throws IOException {
        Path report = Files.writeString(
                folder.resolve("a.csv"),
                header + "\n" + row + "\n" + row.replace("Số nhiệm vụ đề ra trong kế hoạch", "Số TTHC cấp xã") + "\n");

        assertThat(ingested(report).err().split("LỖI  torn-figure", -1)).hasSize(2 * told + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chỉ tiêu,Số liệu,Đơn vị tính,STT\nSố nhiệm vụ đề ra trong kế hoạch,6,Nhiệm vụ,1\n",
                "Chỉ tiêu,Đơn vị tính,Số liệu,STT\nSố nhiệm vụ đề ra trong kế hoạch,Nhiệm vụ,6,1\n",
                "Chỉ tiêu,Số liệu,STT\nSố nhiệm vụ đề ra trong kế hoạch,6,1\n",
                "Nội dung,Kết quả,ĐVT,TT\nSố nhiệm vụ đề ra trong kế hoạch,6,Nhiệm vụ,1\n",
                "Chỉ tiêu,Đơn vị tính,Số liệu,Mã,STT\nSố nhiệm vụ đề ra trong kế hoạch,Nhiệm vụ,6,A7,1\n",
                "Số liệu,Chỉ tiêu\n6,Số nhiệm vụ đề ra trong kế hoạch\n",
                "Đơn vị tính,Số liệu,Chỉ tiêu\nNhiệm vụ,6,Số nhiệm vụ đề ra trong kế hoạch\n"
            })
    void columnsStandWhereTheHeaderSays(String table) throws IOException {
        assertThat(figures(Files.writeString(folder.resolve("a.csv"), table))).containsExactly("plan_tasks_total,6");
    }

    @Test
    void aTableWithoutUnitsIsReadByItsLabels() throws IOException {
        Path report = Files.writeString(folder.resolve("a.csv"), """
                STT,Chỉ tiêu,Số liệu
                1,Hình thức khảo sát,1
                2,Số lượng phiếu khảo sát,25 phiếu
                3,Số đơn vị đã kiểm tra,
                4,Số TTHC cấp xã,x
                5,Một dòng không ai biết,7
                """);

        assertThat(figures(report))
                .containsExactly(
                        "satisfaction_survey_method,1",
                        "satisfaction_survey_forms,25",
                        "agencies_inspected,",
                        "procedures_commune,");
        assertThat(ingested(report).err())
                .contains("ghi “x”, không phải là số", "Dòng “Một dòng không ai biết” (số liệu “7”)")
                .doesNotContain("đơn vị tính “”");
    }

    @Test
    void aRowThatLacksItsUnitIsReadByItsLabel() throws IOException {
        Path report = Files.writeString(folder.resolve("a.csv"), """
                STT,Chỉ tiêu,Đơn vị tính,Số liệu
                1,Số VBQPPL đã rà soát,,5 văn bản
                2,Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn,%,100
                ,Tổng số hồ sơ TTHC đã giải quyết xong,,437
                ,Số hồ sơ TTHC giải quyết đúng hạn,,437
                3,Số TTHC cấp xã,,-
                4,"Khảo sát sự hài lòng của người dân, tổ chức",,31
                4.1,Số lượng phiếu khảo sát,Số lượng,25
                """);

        assertThat(figures(report))
                .contains(
                        "legal_documents_reviewed,5",
                        "dossiers_resolved_commune,437",
                        "dossiers_on_time_commune,437",
                        "procedures_commune,",
                        "satisfaction_survey_forms,25");
        assertThat(ingested(report).err())
                .contains("ghi “-”; dấu gạch không phải là số 0", "CẢNH BÁO  value-on-heading", "ghi “31”");
    }

    @Test
    void dotsOfPercentagesDoNotDecideOfThoseInACount() throws IOException {
        Path report = Files.writeString(folder.resolve("a.tsv"), """
                STT\tChỉ tiêu\tĐơn vị tính\tSố liệu
                1\tTỷ lệ UBND cấp xã đã kiểm tra\t%\t100.000
                2\tSố TTHC cấp xã\tThủ tục\t100.000
                """);

        assertThat(figures(report)).contains("procedures_commune,contradictory");
        assertThat(ingested(report).err()).contains("LỖI  ambiguous-number");
    }

    @Test
    void aSecondTableThatRepeatsAllButOneRowBeginsWhereItBegins() throws IOException {
        String table = """
                <table border="1"><tr><th>STT</th><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Số liệu</th></tr>
                <tr><td>1</td><td>Số VBQPPL đã rà soát</td><td>Văn bản</td><td>5</td></tr>
                <tr><td>2</td><td>Số TTHC cấp xã</td><td>Thủ tục</td><td>%s</td></tr>
                <tr><td>3</td><td>Số lượng phiếu khảo sát</td><td>Số lượng</td><td>25</td></tr>
                <tr><td>4</td><td>Số đơn vị đã kiểm tra</td><td>Đơn vị</td><td>%s</td></tr></table>
                """;
        Path report = Files.writeString(
                folder.resolve("a.html"),
                "<html><body><p>Biểu 1</p>" + table.formatted("7", "4") + "<p>Biểu 2</p>" + table.formatted("8", "6")
                        + "</body></html>");

        assertThat(ingested(report).err()).contains("table-contradicts-table").doesNotContain("row-number-shifted");
    }

    @Test
    void aUnitWhoseTableIsNotReadIsNotRankedSilently() throws IOException {
        Path report = Files.writeString(folder.resolve("a.csv"), """
                STT,Chỉ tiêu,ĐVT,Năm 2021,Năm 2022
                1,Số VBQPPL đã rà soát,Văn bản,5,6
                """);

        CommandRun ranked = CommandRun.of(
                "rank",
                report.toString(),
                "--unit=a",
                "--name=UBND huyện A",
                "--level=district",
                "--period=2023",
                "--criteria=district-2023",
                "--format=json");

        assertThat(ranked.err())
                .contains(
                        "CẢNH BÁO  table-not-read", "(cột Năm 2021, Năm 2022)", "Không có số liệu nào đọc được của: a");
        assertThat(ranked.out()).contains("\"code\": \"table-not-read\"");
    }

    private List<String> figures(String table, char separator) throws IOException {
        return figures(Files.writeString(folder.resolve("bieu.csv"), table.replace('@', separator)));
    }

    private static List<String> figures(Path report) {
        CommandRun run = ingested(report);
        assertThat(run.exitCode()).isZero();
        return run.out()
                .lines()
                .skip(1)
                .map(line -> line.substring("a,UBND huyện A,district,2023,".length()))
                .toList();
    }

    private static CommandRun ingested(Path report) {
        return CommandRun.of(
                "ingest",
                report.toString(),
                "--unit=a",
                "--name=UBND huyện A",
                "--level=district",
                "--period=2023",
                "--format=csv");
    }

    private Path report(String name, char separator) throws IOException {
        String text = PrintedBlocks.of(Files.readAllBytes(REPORT)).delimited(separator);
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
