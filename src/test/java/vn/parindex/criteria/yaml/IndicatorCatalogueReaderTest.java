package vn.parindex.criteria.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.indicator.DossierBalance;
import vn.parindex.indicator.FigureCondition;
import vn.parindex.indicator.FigureConflict;
import vn.parindex.indicator.FigureState;
import vn.parindex.indicator.FormLevels;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorRelations;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.LargestAmount;
import vn.parindex.indicator.NeededFigures;
import vn.parindex.indicator.PartsOfTotal;
import vn.parindex.indicator.SameStatistic;
import vn.parindex.located.FileFault;
import vn.parindex.located.FileProblem;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Message;

class IndicatorCatalogueReaderTest {

    @Test
    void faultsOfNarrativePatternsStandAtTheirOwnLine() {
        Checked<IndicatorCatalogue> read = read("""
                indicators:
                  - id: a
                    group: g
                    type: count
                    name: "A"
                    narrative:
                      - { unit: ["hồ sơ"] }
                      - { before: ["đã làm"], behind: ["x"] }
                      - { before: ["đã làm"], take: third }
                      - { follows: [b] }
                """);

        List<Problem> problems = read.match((catalogue, found) -> found, found -> found);
        assertThat(problems)
                .extracting(problem -> problem.source().line() + " " + problem.code())
                .containsExactly("7 missing-one-of", "8 unknown-key", "9 unknown-word", "10 unknown-indicator");
    }

    private static final List<Object> KEYS = List.of(
            "id",
            "group",
            "type",
            "name",
            "unit",
            "nameEn",
            "numerator",
            "denominator",
            "labels",
            "under",
            "forms",
            "lessIsBetter",
            "narrative");

    @Test
    void everyKeyIsRead() {
        Checked<IndicatorCatalogue> read = read("""
                indicators:
                  - id: plan_completion_rate
                    group: steering
                    type: percent
                    unit: "%"
                    name: "Tỷ lệ hoàn thành Kế hoạch CCHC năm"
                    nameEn: "Completion rate"
                    numerator: plan_tasks_completed
                    denominator: plan_tasks_total
                    labels: ["Tỷ lệ hoàn thành kế hoạch"]
                    under: ["Kế hoạch CCHC", "Kế hoạch"]
                  - { id: plan_tasks_completed, group: steering, type: count, name: "Đã hoàn thành" }
                  - { id: plan_tasks_total, group: steering, type: count, name: "Đề ra" }
                """);

        IndicatorCatalogue catalogue = accepted(read);
        assertThat(catalogue.all())
                .extracting(indicator -> indicator.id().value())
                .containsExactly("plan_completion_rate", "plan_tasks_completed", "plan_tasks_total");
        assertThat(catalogue.find(new IndicatorId("plan_completion_rate")))
                .contains(new Indicator(
                        new IndicatorId("plan_completion_rate"),
                        IndicatorType.PERCENT,
                        "steering",
                        "Tỷ lệ hoàn thành Kế hoạch CCHC năm",
                        "Completion rate",
                        "%",
                        Optional.of(new IndicatorId("plan_tasks_completed")),
                        Optional.of(new IndicatorId("plan_tasks_total")),
                        List.of("Tỷ lệ hoàn thành kế hoạch"),
                        List.of("Kế hoạch CCHC", "Kế hoạch"),
                        at(2, 5)));
    }

    @Test
    void allFaultsAreNamedWithPlaceAndValue() {
        Checked<IndicatorCatalogue> read = read("""
                indicators:
                  - id: Plan
                    group: steering
                    type: percnt
                    name: 2023
                    colour: red
                  - { id: a, group: g, type: count, name: "A", numerator: b }
                  - { id: b, group: g, type: percent, name: "B", numerator: bb, nam: "x" }
                  - { id: a, group: g, type: count }
                """);

        assertThat(read.problems())
                .containsExactly(
                        FileProblem.of(FileFault.NOT_AN_INDICATOR_ID, at(2, 9), "Plan"),
                        FileProblem.of(
                                        FileFault.UNKNOWN_WORD,
                                        at(4, 11),
                                        "percnt",
                                        List.of("count", "percent", "money", "flag", "code", "date", "text"))
                                .withHint(Message.of("files.nearest", List.of("percent"))),
                        FileProblem.of(FileFault.NUMBER_NOT_QUOTED, at(5, 11), "2023"),
                        FileProblem.of(FileFault.UNKNOWN_KEY, at(6, 5), "colour", KEYS),
                        FileProblem.of(SetFault.NOT_A_RATE, at(7, 59), "numerator"),
                        FileProblem.of(FileFault.UNKNOWN_INDICATOR, at(8, 61), "bb"),
                        FileProblem.of(FileFault.UNKNOWN_KEY, at(8, 65), "nam", KEYS)
                                .withHint(Message.of("files.nearest", List.of("name"))),
                        FileProblem.of(FileFault.MISSING_KEY, at(9, 5), "name"),
                        FileProblem.of(FileFault.DUPLICATE_ID, at(9, 11), "a", "indicators.yaml", "7")
                                .alsoAt(at(7, 11)));
    }

    @Test
    void anotherKindOfFileIsRefusedInOneLine() {
        assertThat(read("- a\n").problems())
                .containsExactly(FileProblem.of(
                        FileFault.WRONG_TYPE,
                        at(1, 1),
                        Message.of("files.a-list"),
                        Message.of("files.expects-mapping")));
    }

    @Test
    void whatBindsFiguresIsRead() {
        Checked<IndicatorCatalogue> read = read("""
                relations:
                  totals: [{ total: a, parts: [b, c], exhaustive: true, apart: true }]
                  same: [{ indicators: [a, b] }]
                  needs: [{ given: a, needs: [b] }]
                  conflicts: [{ figures: [{ indicator: a, is: zero }, { indicator: b, is: positive }], unlikely: true }]
                  mayExceed: [c]
                  levels: [{ levels: [province, district], indicators: [b] }]
                  largestAmounts: [{ level: commune, millions: 5000 }]
                  balances: [{ received: a, settled: b, left: c, level: commune }]
                indicators:
                  - { id: a, group: g, type: count, name: "A" }
                  - { id: b, group: g, type: count, name: "B" }
                  - { id: c, group: g, type: percent, name: "C" }
                """);

        IndicatorId a = new IndicatorId("a");
        IndicatorId b = new IndicatorId("b");
        IndicatorId c = new IndicatorId("c");
        assertThat(accepted(read).relations())
                .isEqualTo(new IndicatorRelations(
                        List.of(new PartsOfTotal(a, List.of(b, c), true, true)),
                        List.of(new SameStatistic(List.of(a, b))),
                        List.of(new NeededFigures(a, List.of(b))),
                        List.of(new FigureConflict(
                                List.of(
                                        new FigureCondition(a, FigureState.ZERO),
                                        new FigureCondition(b, FigureState.POSITIVE)),
                                true)),
                        Set.of(c),
                        List.of(new FormLevels(Set.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT), List.of(b))),
                        List.of(new LargestAmount(UnitLevel.COMMUNE, new BigDecimal("5000"))),
                        List.of(new DossierBalance(a, b, c, Optional.of(UnitLevel.COMMUNE)))));
    }

    @Test
    void whatIsBoundMustBeInTheCatalogue() {
        assertThat(read("""
                        relations:
                          totals: [{ total: a, parts: [a] }]
                          mayExceed: [unknown]
                        indicators:
                          - { id: a, group: g, type: count, name: "A" }
                        """).problems())
                .extracting(problem -> problem.code())
                .containsExactly("repeated-indicator", "unknown-indicator");
    }

    private static Checked<IndicatorCatalogue> read(String yaml) {
        return new IndicatorCatalogueReader().read("indicators.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T accepted(Checked<T> read) {
        return read.match((value, problems) -> value, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static SourceLocation at(int line, int column) {
        return SourceLocation.at("indicators.yaml", line, column);
    }
}
