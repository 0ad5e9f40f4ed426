package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** Columns, sections and words that decide what a row is. */
class UnseenLayoutTest {

    private static final String OPENING =
            "BÁO CÁO\nCông tác cải cách hành chính %s\nUBND xã Suối Vàng báo cáo như sau:\n\n";
    private static final String HEADER = "STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú\n";

    @Test
    void theColumnOfThePeriodIsTaken() {
        Submission read = read("quý II năm 2024", """
                STT\tChỉ tiêu\tĐơn vị tính\tKết quả\t\t\tGhi chú
                \t\t\tQuý trước\tKỳ này\tLũy kế từ đầu năm\t
                1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t5\t6\t11\t
                """);

        assertThat(said(read, "assigned_tasks_total")).isEqualTo("6");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void theCumulativeColumnIsThatOfAPeriodFromJanuaryAndOfNoOther() {
        String table = """
                STT\tChỉ tiêu\tĐơn vị tính\tLũy kế từ đầu năm\tCùng kỳ năm trước\tGhi chú
                1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t11\t9\t
                """;

        assertThat(said(read("6 tháng đầu năm 2024", table), "assigned_tasks_total"))
                .isEqualTo("11");
        Submission third = read("quý III năm 2024", table);
        assertThat(said(third, "assigned_tasks_total")).isEqualTo("missing");
        assertThat(codes(third)).containsExactly("table-not-read");
    }

    @Test
    void ofTwoYearsThatOfTheReportIsTaken() {
        Submission read = read("năm 2024", """
                STT\tChỉ tiêu\tĐVT\tNăm 2023\tNăm 2024\tGhi chú
                1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t9\t12\t
                """);

        assertThat(said(read, "assigned_tasks_total")).isEqualTo("12");
    }

    @Test
    void columnsThatSayNothingOfThePeriodAreAProblem() {
        Submission read = read("năm 2024", """
                STT\tChỉ tiêu\tĐVT\tSố liệu\tSố liệu\tGhi chú
                1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t9\t12\t
                """);

        assertThat(said(read, "assigned_tasks_total")).isEqualTo("missing");
        assertThat(codes(read)).containsExactly("table-not-read");
        String unnamed = "STT\tChỉ tiêu\tĐVT\tSố liệu\tSố liệu\n1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t9\t12\n";
        assertThat(codes(accepted(unnamed))).containsExactly("table-not-read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Năm 2021\tNăm 2022",
                "Quý III\tQuý IV",
                "Cấp huyện\tCấp xã",
                "Số liệu\tSố liệu",
                "Cùng kỳ năm trước\tCùng kỳ năm liền trước"
            })
    void aTableThatIsNotReadNamesItsColumnsAndThePeriod(String columns) {
        String header = "STT\tChỉ tiêu\tĐVT\t" + columns + "\n";
        Submission read = read("năm 2024", header + "1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t9\t12\n");
        Submission unnamed = accepted(header + "1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t9\t12\n");

        assertThat(said(read, "assigned_tasks_total")).isEqualTo("missing");
        for (Language language : Language.values()) {
            Wording wording = new Wording(language);
            Problem problem = read.problems().get(0);
            assertThat(wording.say(problem.message()))
                    .contains(columns.split("\t"))
                    .contains("2024");
            assertThat(wording.say(problem.hint())).isNotBlank();
            assertThat(unnamed.problems().stream()
                            .filter(p -> p.code().equals("table-not-read"))
                            .map(p -> wording.say(p.message())))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).contains(columns.split("\t")));
        }
    }

    @Test
    void theSubjectOfTheTableDecidesBetweenTwoStatisticsOfOneName() {
        String row = "1\tTổng số đơn vị sự nghiệp công lập\tĐơn vị\t%s\t\n";
        Submission read = read(
                "năm 2024",
                "Biểu số 4\nCải cách tổ chức bộ máy\n" + HEADER + row.formatted("51")
                        + "\nBiểu số 6\nCải cách tài chính công\n" + HEADER + row.formatted("49"));

        assertThat(said(read, "public_service_units_total")).isEqualTo("51");
        assertThat(said(read, "autonomy_units_total")).isEqualTo("49");
    }

    @Test
    void otherWordsAreSaidWithTheirConfidence() {
        Submission read = read("năm 2024", HEADER + "1\tTổng nhiệm vụ được giao\tNhiệm vụ\t9\t\n");

        assertThat(said(read, "assigned_tasks_total")).isEqualTo("9");
        assertThat(read.problems())
                .containsExactly(new RowProblem.LabelSlip(
                        read.problems().get(0).places(),
                        new IndicatorId("assigned_tasks_total"),
                        "Tổng số nhiệm vụ được giao",
                        92));
    }

    @Test
    void aLevelAloneBelongsToTheRowAboveOnly() {
        Submission read = read("năm 2024", HEADER + """
                1\tTổng số TTHC thuộc thẩm quyền giải quyết tại địa phương\tThủ tục\t30\t
                \tCấp huyện\tThủ tục\t20\t
                \tCấp xã\tThủ tục\t10\t
                2\tSố TTHC nội bộ\tThủ tục\t5\t
                \tCấp tỉnh\tThủ tục\t5\t
                """);

        assertThat(said(read, "procedures_district")).isEqualTo("20");
        assertThat(said(read, "procedures_commune")).isEqualTo("10");
        assertThat(said(read, "procedures_province")).isEqualTo("none");
    }

    @Test
    void dossiersAreNoProcedures() {
        Submission read = read("năm 2024", HEADER + "1\tTTHC công bố mới\tHồ sơ\t5\t\n");

        assertThat(read.facts()).isEmpty();
        assertThat(codes(read)).containsExactly("unknown-row");
    }

    @Test
    void aPairIsDecidedByTheRateOrByNothing() {
        String rows = """
                1\tTỷ lệ hoàn thành Kế hoạch CCHC năm\t%%\t%s\t
                \tSố nhiệm vụ đề ra trong kế hoạch\tNhiệm vụ\t33\t
                \tSố nhiệm vụ đã hoàn thành\tNhiệm vụ\t14/33\t
                """;

        assertThat(said(read("năm 2024", HEADER + rows.formatted("42,42")), "plan_tasks_completed"))
                .isEqualTo("14");
        Submission open = read("năm 2024", HEADER + rows.formatted(""));
        assertThat(said(open, "plan_tasks_completed")).isEqualTo("contradictory");
        assertThat(open.problems()).extracting(Problem::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void whatIsNoNumberIsSaidForWhatItIs() {
        Submission read = read("năm 2024", HEADER + """
                1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t7 nhiệm vụ (04 của tỉnh)\t
                2\tSố nhiệm vụ đã hoàn thành đúng hạn\tNhiệm vụ\t-\t
                3\tSố nhiệm vụ đã hoàn thành nhưng quá hạn\tNhiệm vụ\t1-2\t
                4\tSố nhiệm vụ chưa hoàn thành nhưng trong hạn\tNhiệm vụ\t1O\t
                5\tSố nhiệm vụ quá hạn nhưng chưa hoàn thành\tNhiệm vụ\t15<sup>1</sup>\t
                6\tTỷ lệ UBND cấp xã đã kiểm tra\t%\t12/12\t
                """);

        assertThat(said(read, "assigned_tasks_total")).isEqualTo("7");
        assertThat(said(read, "assigned_tasks_overdue")).isEqualTo("missing");
        assertThat(codes(read)).hasSize(6).containsOnly("not-a-number");
        assertThat(read.problems())
                .filteredOn(p -> p instanceof NumberProblem.NotANumber)
                .extracting(p -> ((NumberProblem.NotANumber) p).why())
                .containsExactly(
                        NumberProblem.NotANumber.Why.DASH,
                        NumberProblem.NotANumber.Why.RANGE,
                        NumberProblem.NotANumber.Why.LETTERS,
                        NumberProblem.NotANumber.Why.FOOTNOTE,
                        NumberProblem.NotANumber.Why.PAIR);
    }

    private static Submission read(String period, String table) {
        return accepted(OPENING.formatted(period) + table);
    }

    private static Submission accepted(String text) {
        return Reports.accepted("bao-cao.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Submission read, String indicator) {
        IndicatorId id = new IndicatorId(indicator);
        return read.facts().containsKey(id)
                ? read.facts()
                        .get(id)
                        .value()
                        .known()
                        .map(scalar -> scalar.text())
                        .orElseGet(() -> read.facts().get(id).value().state())
                : "none";
    }

    private static List<String> codes(Submission read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
