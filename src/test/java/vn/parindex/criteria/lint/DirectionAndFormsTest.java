package vn.parindex.criteria.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;

/** More done must not give fewer points, and what is asked must be reported. */
class DirectionAndFormsTest {

    private static final String CATALOGUE = """
            formsRead: [commune]
            indicators:
              - { id: done, group: g, type: count, name: "Làm", forms: [commune, district] }
              - { id: planned, group: g, type: count, name: "Kế hoạch", forms: [commune] }
              - { id: rate, group: g, type: percent, name: "Tỷ lệ", forms: [commune] }
              - { id: late, group: g, type: count, name: "Trễ", forms: [commune], lessIsBetter: true }
              - { id: elsewhere, group: g, type: count, name: "Nơi khác", forms: [district] }
              - { id: paper, group: g, type: count, name: "Giấy" }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ordinary | { kind: linear, measure: { value: late }, from: { at: 0, points: 4 }, to: { at: 5, points: 0 } } |
            ordinary | { kind: linear, measure: { value: late }, from: { at: 0, points: 0 }, to: { at: 5, points: 4 } } | worse-gives-more
            ordinary | { kind: count, amount: late, each: 1 } | worse-gives-more
            penalty | { kind: count, amount: late, each: 1 } |
            penalty | { kind: deduction, items: [ { amount: late, each: 1 } ] } | penalty-shrinks
            ordinary | { kind: deduction, items: [ { amount: late, each: 1 } ] } |
            ordinary | { kind: sum, parts: [ { maxPoints: 3, method: { kind: proportional, measure: { ratio: { of: done, to: planned } } } }, { maxPoints: 1, method: { kind: linear, measure: { ratio: { of: done, to: planned } }, from: { at: 0%, points: 1 }, to: { at: 100%, points: 0 } } } ] } |
            ordinary | { kind: sum, parts: [ { maxPoints: 1, method: { kind: proportional, measure: { ratio: { of: done, to: planned } } } }, { maxPoints: 3, method: { kind: linear, measure: { ratio: { of: done, to: planned } }, from: { at: 0%, points: 3 }, to: { at: 100%, points: 0 } } } ] } | more-gives-less
            ordinary | { kind: best, of: [ { kind: proportional, measure: { ratio: { of: done, to: planned } } }, { kind: linear, measure: { ratio: { of: done, to: planned } }, from: { at: 0%, points: 1 }, to: { at: 100%, points: 0 } } ] } | more-gives-less
            ordinary | { kind: cases, cases: [ { when: { fact: done, atLeast: 10 }, method: { kind: count, amount: done, each: 0.1 } } ], otherwise: { kind: count, amount: done, each: 1 } } | more-gives-less
            """)
    void aCurveMayOnlyFallWhereMoreIsWorse(String kind, String method, String code) {
        List<String> codes = new CriteriaLint()
                .lint(set(kind, method)).stream()
                        .map(Problem::code)
                        .filter(found -> !List.of(
                                        "cap-missing",
                                        "classification-missing",
                                        "total-not-hundred",
                                        "maximum-unreachable")
                                .contains(found))
                        .toList();

        assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void theFallOfAlternativesIsNamedExactly() {
        Problem fall = problems("""
                { kind: best, of: [ { kind: proportional, measure: { ratio: { of: done, to: planned } } }, { kind: linear, measure: { ratio: { of: done, to: planned } }, from: { at: 0%, points: 1 }, to: { at: 100%, points: 0 } } ] }""").stream()
                .filter(problem -> problem.code().equals("more-gives-less"))
                .findFirst()
                .orElseThrow();

        assertThat(((LintProblem) fall).arguments())
                .containsExactly("1.1", new Percent(Fraction.of(20)), Points.of("0.8"), Points.of("1"));
    }

    @Test
    void aFigureOfOtherFormsIsTheWrongOneAndOneOfNoFormMustBeSent() {
        assertThat(problems("{ kind: count, amount: elsewhere, each: 1 }"))
                .extracting(Problem::code)
                .contains("indicator-of-other-forms")
                .doesNotContain("indicators-in-no-form");
        assertThat(problems("{ kind: count, amount: paper, each: 1 }"))
                .extracting(Problem::code)
                .contains("indicators-in-no-form")
                .doesNotContain("indicator-of-other-forms");
    }

    @Test
    void aPrintedRateMakesUpForCountsWhereItMayStandAlone() {
        String ratio = "{ kind: proportional, measure: { ratio: { of: elsewhere, to: planned, printed: rate } } }";

        assertThat(problems(ratio)).extracting(Problem::code).doesNotContain("indicator-of-other-forms");
        assertThat(problems(ratio + "\n                    policies: { printedRateAlone: no-data }"))
                .extracting(Problem::code)
                .contains("indicator-of-other-forms");
    }

    @Test
    void aSetThatIsAModelSaysSo() {
        String official =
                text("ordinary", "{ kind: count, amount: done, each: 1 }").replace("sample: true\n", "");

        assertThat(new CriteriaLint().lint(read(official)))
                .extracting(Problem::code)
                .contains("model-set-not-sample", "model-leaf-not-sample");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            one, 1.0, 2024-01-01, 2024-12-31, two, 1.0, 2025-01-01, 2025-12-31,
            one, 1.0, 2024-01-01, 2024-12-31, one, 2.0, 2024-12-30, 2025-12-31, versions-overlap
            one, 1.0, 2024-01-01, 2024-12-31, one, 1.0, 2025-01-01, 2025-12-31, version-twice
            one, 1.0, 2024-01-01, 2024-12-31, two, 1.0, 2024-06-01, 2025-12-31, fragment-overlaps
            """)
    void oneLevelHasOneSetInForce(
            String id,
            String version,
            String from,
            String to,
            String other,
            String otherVersion,
            String start,
            String end,
            String code) {
        CriteriaSet first = dated(id, version, from, to);
        CriteriaSet second = dated(other, otherVersion, start, end);

        assertThat(new LibraryLint().lint(List.of(first, second)))
                .extracting(Problem::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void twoWholeSetsInForceAtOnceAreAWarning() {
        String whole = text("ordinary", "{ kind: count, amount: done, each: 1 }")
                .replace("maxPoints: 4", "maxPoints: 100")
                .replace("sample: true\n", "sample: true\nclassification: [ { name: \"Đạt\" } ]\n");

        assertThat(new LibraryLint().lint(List.of(read(whole), read(whole.replace("id: one", "id: two")))))
                .extracting(Problem::code)
                .containsExactly("sets-overlap");
    }

    private static CriteriaSet dated(String id, String version, String from, String to) {
        return read(text("ordinary", "{ kind: count, amount: done, each: 1 }")
                .replace("id: one", "id: " + id)
                .replace("\"1.0\"", "\"" + version + "\"")
                .replace("2024-01-01", from)
                .replace("2024-12-31", to));
    }

    private static List<Problem> problems(String method) {
        return new CriteriaLint().lint(set("ordinary", method));
    }

    private static CriteriaSet set(String kind, String method) {
        return read(text(kind, method));
    }

    private static String text(String kind, String method) {
        return """
                id: one
                version: "1.0"
                title: "Thử"
                level: commune
                effective: { from: 2024-01-01, to: 2024-12-31 }
                sample: true
                legalBasis: model
                domains:
                  - id: "1"
                    name: "Lĩnh vực"
                    kind: %s
                    criteria:
                      - id: "1.1"
                        name: "Tiêu chí"
                        maxPoints: 4
                        evidence: ["Báo cáo"]
                        legalBasis: model
                        method: %s
                """.formatted(kind, method.replace("\n                    policies", "\n        policies"));
    }

    private static CriteriaSet read(String yaml) {
        IndicatorCatalogue catalogue = SheetFiles.accepted(
                new IndicatorCatalogueReader().read("indicators.yaml", CATALOGUE.getBytes(StandardCharsets.UTF_8)));
        return SheetFiles.accepted(
                new CriteriaSetReader().read("set.yaml", yaml.getBytes(StandardCharsets.UTF_8), catalogue));
    }
}
