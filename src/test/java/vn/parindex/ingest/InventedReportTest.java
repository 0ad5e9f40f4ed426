package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;

/** Reports of places that do not exist: what the reader does must not hang on the reports it was made with. */
class InventedReportTest {

    private static final String HEAD = """
            Số: 7/BC-UBND

            Đông Giang, ngày 5 tháng 7 năm 2024

            BÁO CÁO
            Công tác cải cách hành chính 6 tháng đầu năm 2024

            Ủy ban nhân dân huyện Đông Giang báo cáo kết quả như sau:

            I. Kết quả

            Phụ lục II
            Số liệu

            TT\tNội dung\tĐVT\tKết quả\tGhi chú
            (1)\t(2)\t(3)\t(4)\t(5)
            """;

    @Test
    void anotherOrderAndNumberingAndSlipsReachTheSameIndicators() {
        Submission read = read("""
                1\tKết quả giải quyết TTHC\t\t\t
                1.1\tTỶ LỆ HỒ SƠ TTHC DO UBND CẤP XÃ TIẾP NHẬN ĐƯỢC GIẢI QUYẾT ĐÚNG HẠN\t%\t97,5\t
                Trong đó\tTổng số hồ sơ TTHC đã giải quyết xong\tHồ sơ\t2.000\t
                \tSố hồ sơ TTHC giải quết đúng hạn\tHồ sơ\t1.950\tsố thật
                1.2\tTỷ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn\t%\t50\t
                Trong đó\tTổng số hồ sơ thủ tục hành chính đã giải quyết xong\tHồ sơ\t4\t
                \tSố hồ sơ TTHC giải quyết đúng hạn\tHồ sơ\t2\t
                2\tSố <i>nhiệm vụ</i> ném đá ao bèo\tNhiệm vụ\t3\t
                3\tTổ chức đối thọai của lãnh đạo với người dân, cộng đồng doanh nghiệp\tKhông = 0; Có = 1\tCó\t
                4\tTỷ lệ UBND cấp xã đã kiểm tra\t%\t12,5\t
                """);
        assertThat(number(read, "dossiers_on_time_rate_commune")).contains("97.5");
        assertThat(number(read, "dossiers_resolved_commune")).contains("2000");
        assertThat(number(read, "dossiers_on_time_commune")).contains("1950");
        assertThat(number(read, "dossiers_on_time_rate_department")).contains("50");
        assertThat(number(read, "dossiers_resolved_department")).contains("4");
        assertThat(number(read, "dossiers_on_time_department")).contains("2");
        assertThat(number(read, "communes_inspected_rate")).contains("12.5");
        assertThat(read.facts().get(new IndicatorId("dialogue_held")).value().known())
                .contains(new Scalar.YesNo(true));
        assertThat(read.facts()
                        .get(new IndicatorId("dossiers_on_time_commune"))
                        .provenance()
                        .note())
                .isEqualTo("số thật");
        assertThat(read.facts()).hasSize(8);
        assertThat(lines(read, "unknown-row")).containsExactly(24);
        assertThat(lines(read, "text-defect")).containsExactly(20);
        assertThat(read.unitId().orElseThrow().value()).isEqualTo("dong-giang");
        assertThat(read.unitName().map(Located::value)).contains("UBND huyện Đông Giang");
        assertThat(read.period().orElseThrow().value().code()).isEqualTo("2024-H1");
        assertThat(read.document().number()).isEqualTo("7/BC-UBND");
        assertThat(read.document().signed()).contains(LocalDate.of(2024, 7, 5));
        assertThat(read.facts()
                        .get(new IndicatorId("dialogue_held"))
                        .provenance()
                        .source()
                        .orElseThrow()
                        .table())
                .isEqualTo("Phụ lục II");
    }

    @Test
    void decomposedLettersUpperCaseAndWindowsLinesChangeNothing() {
        String rows = """
                1.\tTổng số nhiệm vụ được giao\tNhiệm vụ\t10\t
                2.\tSố nhiệm vụ đã hoàn thành đúng hạn\tNhiệm vụ\t9\t
                """;
        Submission plain = read(rows);
        String odd = Normalizer.normalize(HEAD + rows.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        Submission other = read(odd.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(other.facts().keySet()).isEqualTo(plain.facts().keySet());
        assertThat(number(other, "assigned_tasks_on_time")).contains("9");
        assertThat(other.unitId()).isEqualTo(plain.unitId());
        assertThat(other.problems()).isEmpty();
    }

    @Test
    void anotherLevelOrNumberIsNoSlip() {
        Submission read = read("""
                1.\tTỷ lệ UBND cấp tỉnh đã kiểm tra\t%\t1\t
                2.\tTỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 5\t%\t2\t
                3.\tSố nhiệm vụ không hoàn thành đúng hạn\tNhiệm vụ\t3\t
                4.\tSố lãnh đạo cấp huyện bị kỷ luật\tNgười\t4\t
                """);
        assertThat(read.facts()).isEmpty();
        assertThat(lines(read, "unknown-row")).containsExactly(17, 18, 19, 20);
    }

    @Test
    void childrenWithoutTheirParentAreUnknownAndNotGuessed() {
        Submission read = read("""
                1.\tTỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn\t%\t100\t
                2.\tTỷ lệ hồ sơ của đơn vị lạ\t%\t100\t
                \tTổng số hồ sơ TTHC đã giải quyết xong\tHồ sơ\t5\t
                \tĐã thực hiện\tHồ sơ\t5\t
                """);
        assertThat(read.facts().keySet()).containsExactly(new IndicatorId("dossiers_on_time_rate_commune"));
        assertThat(lines(read, "unknown-row")).containsExactly(18, 19, 20);
    }

    @Test
    void oneStatisticTwiceIsARepeatOrAContradiction() {
        Submission read = read("""
                1.\tTổng số nhiệm vụ được giao\tNhiệm vụ\t10\t
                2.\tSố nhiệm vụ đã hoàn thành đúng hạn\tNhiệm vụ\t9\t
                3.\tTổng số nhiệm vụ được giao\tNhiệm vụ\t10\t
                4.\tSố nhiệm vụ đã hoàn thành đúng hạn\tNhiệm vụ\t8\t
                """);
        assertThat(number(read, "assigned_tasks_total")).contains("10");
        assertThat(read.facts()
                        .get(new IndicatorId("assigned_tasks_on_time"))
                        .value()
                        .state())
                .isEqualTo("contradictory");
        assertThat(problems(read, "duplicate-row"))
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
        assertThat(problems(read, "duplicate-row").get(0).places())
                .extracting(SourceLocation::line)
                .containsExactly(18, 20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a lone 1.000 with nothing beside it
                "1.000 | | | contradictory |",
                // the rate decides: 500 of 1.000
                "1.000 | 500 | 50 | 1000 | warning",
                // a decimal comma elsewhere: the dot stands between thousands
                "1.000 | 995 | 99,5 | 1000 |",
                // commas between thousands: a count is whole
                "30,162 | | | 30162 | warning",
                // the document writes decimals with a comma, so 30,162 is neither; the rate decides
                "30,162 | 27.146 | 90,0 | 30162 | warning",
                // plain Vietnamese
                "6.129 | 6.129 | 100 | 6129 |"
            })
    void aNumberWithTwoReadingsIsDecidedByHabitOrRateOrNotAtAll(
            String total, String onTime, String rate, String value, String severity) {
        Submission read = read("""
                1.\tTỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn\t%%\t%s\t
                1.1.\tTổng số hồ sơ TTHC đã giải quyết xong\tHồ sơ\t%s\t
                1.2.\tSố hồ sơ TTHC giải quyết đúng hạn\tHồ sơ\t%s\t
                """.formatted(text(rate), total, text(onTime)));
        if (value.equals("contradictory")) {
            assertThat(read.facts()
                            .get(new IndicatorId("dossiers_resolved_commune"))
                            .value()
                            .state())
                    .isEqualTo(value);
            assertThat(problems(read, "ambiguous-number"))
                    .extracting(Problem::severity)
                    .containsExactly(Severity.ERROR);
            return;
        }
        assertThat(number(read, "dossiers_resolved_commune")).contains(value);
        assertThat(problems(read, "ambiguous-number").stream()
                        .map(p -> p.severity().name().toLowerCase(Locale.ROOT))
                        .findFirst())
                .isEqualTo(Optional.ofNullable(severity));
    }

    @Test
    void wordsDatesAndOddFlagsAreSaidNotGuessed() {
        Submission read = read("""
                1.\tTổng số nhiệm vụ được giao\tNhiệm vụ\tmười\t
                2.\tTổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp\tKhông = 0; Có = 1\t3\t
                3.\tHình thức khảo sát\tTrực tuyến = 0; Phát phiếu = 1; Kết hợp = 2\tKết hợp\t
                4.\tTỷ lệ UBND cấp xã đã kiểm tra\tVăn bản\t223\t
                """);
        assertThat(read.facts()
                        .get(new IndicatorId("assigned_tasks_total"))
                        .value()
                        .state())
                .isEqualTo("missing");
        assertThat(lines(read, "not-a-number")).containsExactly(17);
        assertThat(read.facts().get(new IndicatorId("dialogue_held")).value().known())
                .contains(new Scalar.Decimal(new BigDecimal("3")));
        assertThat(read.facts()
                        .get(new IndicatorId("satisfaction_survey_method"))
                        .value()
                        .known())
                .contains(new Scalar.Code("2"));
        assertThat(lines(read, "unit-of-measure-doubtful")).containsExactly(20);
    }

    private static Submission read(String rows) {
        return read((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Submission read(byte[] bytes) {
        return Reports.accepted("bao-cao.txt", bytes);
    }

    private static String text(String cell) {
        return Optional.ofNullable(cell).orElse("");
    }

    private static Optional<String> number(Submission read, String indicator) {
        return Optional.ofNullable(read.facts().get(new IndicatorId(indicator)))
                .flatMap(fact -> fact.value().known())
                .flatMap(Scalar::number)
                .map(n -> n.stripTrailingZeros().toPlainString());
    }

    private static List<Problem> problems(Submission read, String code) {
        return read.problems().stream().filter(p -> p.code().equals(code)).toList();
    }

    private static List<Integer> lines(Submission read, String code) {
        return problems(read, code).stream().map(p -> p.source().line()).toList();
    }
}
