package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

class ReportReadingTest {

    private static final BigDecimal ENOUGH = new BigDecimal("0.97");

    private static final Set<String> CODES = Set.of(
            "not-a-number",
            "ambiguous-number",
            "unknown-row",
            "duplicate-row",
            "row-number-shifted",
            "value-on-heading",
            "text-defect");

    /** Faults that stand in the narrative or in a heading nothing is matched by; the tables cannot show them. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "PR-36", "a sentence of the narrative",
            "QN-15", "numbers of the narrative",
            "QN-24", "words beside numbers of the narrative",
            "KP-27", "slips in the narrative and in a heading");

    /** Lines at the end of a list by hand that are printed rightly and stand there for comparison. */
    private static final Map<String, Integer> RIGHT_ROWS = Map.of("QN-14", 2, "PR-35", 1);

    static Stream<String> reports() {
        return Reports.REAL.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void rowsWithAValueReachTheRightIndicatorAndNumber(String report) {
        Map<Integer, IndicatorFact> byLine = byLine(Reports.read(report));
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (Map<String, String> row : Reports.expected(report, "rows.tsv")) {
            if (!row.get("row_kind").equals("value")) {
                continue;
            }
            rows++;
            Optional<IndicatorFact> fact = Optional.ofNullable(byLine.get(Integer.valueOf(row.get("source_line"))));
            if (fact.isEmpty() || fact.get().value().known().isEmpty()) {
                missed.add(row.get("source_line") + " " + row.get("label"));
            } else if (!isRight(fact.get(), row)) {
                wrong.add(row.get("source_line") + " " + row.get("label") + ": " + fact.get());
            }
        }
        int right = rows - missed.size() - wrong.size();
        System.out.printf("%s: %d of %d rows with a value are right, %d wrong%n", report, right, rows, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(new BigDecimal(right))
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(ENOUGH.multiply(new BigDecimal(rows)));
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void blankRowsAndWordsReachTheirIndicatorAsMissing(String report) {
        Map<IndicatorId, IndicatorFact> facts = Reports.read(report).facts();
        for (Map<String, String> row : Reports.expected(report, "rows.tsv")) {
            if (Set.of("blank", "text").contains(row.get("row_kind"))) {
                assertThat(facts).as(row.toString()).containsKey(new IndicatorId(row.get("indicator")));
                IndicatorFact fact = facts.get(new IndicatorId(row.get("indicator")));
                assertThat(fact.value().state()).as(row.toString()).isEqualTo("missing");
                assertThat(line(fact)).isEqualTo(Integer.parseInt(row.get("source_line")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void headingsAndContinuationsAreNoFactsAndNoOtherRowIsOne(String report) {
        Set<Integer> factLines = byLine(Reports.read(report)).keySet();
        Set<Integer> expected = new LinkedHashSet<>();
        Reports.expected(report, "rows.tsv").stream()
                .filter(row -> Set.of("value", "blank", "text").contains(row.get("row_kind")))
                .forEach(row -> expected.add(Integer.valueOf(row.get("source_line"))));
        assertThat(factLines).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFactSaysWhereItStands(String report) {
        Map<Integer, IndicatorFact> byLine = byLine(Reports.read(report));
        for (Map<String, String> row : Reports.expected(report, "rows.tsv")) {
            Optional.ofNullable(byLine.get(Integer.valueOf(row.get("source_line"))))
                    .ifPresent(fact -> {
                        SourceLocation at = fact.provenance().source().orElseThrow();
                        String table = row.get("appendix")
                                .substring(0, row.get("appendix").indexOf(':'));
                        assertThat(at.document()).isEqualTo("report");
                        assertThat(at.table()).as(row.toString()).isEqualTo(table);
                        assertThat(at.row()).as(row.toString()).isEqualTo(row.get("stt"));
                        assertThat(at.label()).as(row.toString()).isEqualTo(row.get("label"));
                        assertThat(fact.provenance().printed()).isEqualTo(printed(row));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void knownProblemsOfTheReaderAreFoundWithTheirLines(String report) {
        List<Problem> problems = Reports.read(report).problems();
        for (Map<String, String> known : Reports.expected(report, "known-problems.tsv")) {
            if (!CODES.contains(known.get("code")) || ELSEWHERE.containsKey(known.get("id"))) {
                continue;
            }
            Set<Integer> found = new LinkedHashSet<>();
            problems.stream()
                    .filter(problem -> problem.code().equals(known.get("code")))
                    .forEach(problem -> problem.places().forEach(at -> found.add(at.line())));
            List<Integer> lines = Arrays.stream(known.get("lines").split(";"))
                    .map(Integer::valueOf)
                    .toList();
            assertThat(found)
                    .as(known.toString())
                    .containsAll(lines.subList(0, lines.size() - RIGHT_ROWS.getOrDefault(known.get("id"), 0)));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noRowOfTheRealReportsIsUnknown(String report) {
        assertThat(Reports.read(report).problems()).extracting(Problem::code).doesNotContain("unknown-row");
    }

    @Test
    void shiftedRowNumbersAreOneErrorPerRunWithAllItsLines() {
        List<List<Integer>> runs = Reports.read("phan-rang-thap-cham-2023").problems().stream()
                .filter(p -> p.code().equals("row-number-shifted") && p.severity() == Severity.ERROR)
                .map(p -> p.places().stream().map(SourceLocation::line).toList())
                .toList();
        List<List<Integer>> byHand = Reports.expected("phan-rang-thap-cham-2023", "known-problems.tsv").stream()
                .filter(known -> known.get("code").equals("row-number-shifted"))
                .map(known -> Arrays.stream(known.get("lines").split(";"))
                        .map(Integer::valueOf)
                        .toList())
                .toList();
        assertThat(runs).isEqualTo(byHand);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void onlyTheReportWithShiftedNumbersHasThatError(String report) {
        assertThat(Reports.read(report).problems().stream()
                        .anyMatch(p -> p.code().equals("row-number-shifted") && p.severity() == Severity.ERROR))
                .isEqualTo(report.startsWith("phan-rang"));
    }

    @Test
    void theHeadOfACityReportIsRead() {
        Submission city = Reports.read("phan-rang-thap-cham-2023");
        assertThat(city.document().number()).isEmpty();
        assertThat(city.document().signed()).isEmpty();
        assertThat(city.document().sha256()).hasSize(64);
        assertThat(city.document().id()).isEqualTo("report");
        assertThat(value(city.unitName())).contains("UBND thành phố Phan Rang - Tháp Chàm");
        assertThat(city.unitId()).contains(new UnitId("phan-rang-thap-cham"));
        assertThat(value(city.level())).contains(UnitLevel.DISTRICT);
        assertThat(value(city.period())).contains(new AssessmentPeriod("2023"));
        assertThat(city.period().orElseThrow().at().line()).isEqualTo(9);
    }

    @Test
    void theHeadOfACommuneReportIsRead() {
        Submission commune = Reports.read("kim-phuong-2024q1");
        assertThat(commune.document().number()).isEqualTo("35/BC-UBND");
        assertThat(commune.document().signed()).contains(LocalDate.of(2024, 3, 14));
        assertThat(commune.document().title())
                .isEqualTo("Kết quả thực hiện công tác cải cách hành chính quý I năm 2024");
        assertThat(value(commune.unitName())).contains("UBND xã Kim Phượng");
        assertThat(commune.unitId()).contains(new UnitId("kim-phuong"));
        assertThat(value(commune.level())).contains(UnitLevel.COMMUNE);
        assertThat(value(commune.period())).contains(new AssessmentPeriod("2024-Q1"));
    }

    @Test
    void theHeadOfADepartmentReportIsRead() {
        Submission office = Reports.read("quang-ngai-vp-2023q3");
        assertThat(value(office.unitName())).contains("Văn phòng UBND tỉnh Quảng Ngãi");
        assertThat(office.unitId()).contains(new UnitId("van-phong-ubnd-tinh-quang-ngai"));
        assertThat(value(office.level())).contains(UnitLevel.DEPARTMENT);
        assertThat(value(office.period())).contains(new AssessmentPeriod("2023-Q3"));
    }

    /** Money in another unit of measure than that of its statistic keeps the unit. */
    private static String printed(Map<String, String> row) {
        boolean otherMoney = row.get("unit_of_measure").equals("Tỷ đồng");
        return otherMoney ? row.get("raw_value") + " Tỷ đồng" : row.get("raw_value");
    }

    private static <T> Optional<T> value(Optional<Located<T>> located) {
        return located.map(Located::value);
    }

    private static boolean isRight(IndicatorFact fact, Map<String, String> row) {
        return fact.indicator().value().equals(row.get("indicator"))
                && fact.value()
                                .known()
                                .flatMap(Scalar::number)
                                .orElseThrow()
                                .compareTo(new BigDecimal(row.get("numeric_value")))
                        == 0;
    }

    private static Map<Integer, IndicatorFact> byLine(Submission submission) {
        Map<Integer, IndicatorFact> byLine = new HashMap<>();
        submission.facts().values().stream()
                .filter(fact -> !fact.provenance().source().orElseThrow().isNarrative())
                .forEach(fact -> byLine.put(line(fact), fact));
        return byLine;
    }

    private static int line(IndicatorFact fact) {
        return fact.provenance().source().orElseThrow().line();
    }
}
