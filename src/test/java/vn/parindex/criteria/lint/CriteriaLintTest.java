package vn.parindex.criteria.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

class CriteriaLintTest {

    private static final String SOUND = """
            id: sound
            version: "1.0"
            title: "Bộ ổn"
            level: commune
            effective: { from: 2023-01-01, to: 2023-12-31 }
            sample: true
            legalBasis: model
            classification: [ { name: "Tốt", from: 80% }, { name: "Yếu" } ]
            indicators: [ { id: own, name: "Riêng", type: flag } ]
            domains:
              - id: "1"
                name: "Lĩnh vực"
                criteria:
                  - id: "1.1"
                    name: "Nhóm"
                    subCriteria:
                      - { id: "1.1.1", name: "Cờ", maxPoints: 96, evidence: ["Kế hoạch"], legalBasis: model, method: { kind: flag, fact: own } }
                  - id: "1.2"
                    name: "Tiêu chí"
                    maxPoints: 4
                    evidence: ["Báo cáo"]
                    legalBasis: { decision: "1/QĐ", row: "1.2" }
                    method: { kind: flag, fact: flag }
              - { id: "9", name: "Thưởng", kind: bonus, cap: 1, criteria: [ { id: "9.1", name: "Sáng kiến", maxPoints: 2, evidence: ["Quyết định"], legalBasis: model, method: { kind: count, amount: done, each: 1 } } ] }
            """;

    private static final String METHOD = "{ kind: flag, fact: flag }";
    private static final String RATIO = "measure: { ratio: { of: done, to: planned } }";
    private static final int LEAF = 18;

    private static Arguments head(String from, String to, LintFault fault, int line, Object... arguments) {
        return Arguments.of(from, to, fault, line, List.of(arguments));
    }

    private static Arguments method(String method, LintFault fault, Object... arguments) {
        Object[] all = Stream.concat(Stream.of("1.2"), Arrays.stream(arguments)).toArray();
        return head(METHOD, "{ kind: " + method + " }", fault, LEAF, all);
    }

    static Stream<Arguments> unsound() {
        return Stream.concat(
                Stream.of(
                        head("maxPoints: 4", "maxPoints: 3.5", LintFault.TOTAL_NOT_HUNDRED, 1, Points.of("99.5")),
                        head(
                                "legalBasis: model\nc",
                                "legalBasis: { decision: x }\nc",
                                LintFault.SAMPLE_WITHOUT_NOTE,
                                1),
                        head("legalBasis: model\nc", "c", LintFault.SET_LEGAL_BASIS_MISSING, 1),
                        head(
                                "from: 2023-01-01, to: 2023-12-31",
                                "from: 2023-01-02, to: 2023-06-29",
                                LintFault.EFFECTIVE_COVERS_NO_PERIOD,
                                1,
                                LocalDate.of(2023, 1, 2),
                                LocalDate.of(2023, 6, 29)),
                        head(
                                "commune\neffective: { from: 2023-01-01, to: 2023-12-31 }",
                                "district\neffective: { from: 2025-07-01 }",
                                LintFault.LEVEL_ABOLISHED,
                                1,
                                LocalDate.of(2025, 7, 1)),
                        head(
                                "classification: [ { name: \"Tốt\", from: 80% }, { name: \"Yếu\" } ]\n",
                                "", LintFault.CLASSIFICATION_MISSING, 1),
                        head(
                                "{ name: \"Yếu\" }",
                                "{ name: \"Yếu\", from: 50% }",
                                LintFault.LAST_BAND_BOUNDED,
                                1,
                                "Yếu",
                                percent("50")),
                        head("\"Yếu\" }", "\"Tốt\" }", LintFault.DUPLICATE_BAND, 1, "Tốt"),
                        head("cap: 1, ", "", LintFault.CAP_MISSING, 24, "9"),
                        head(
                                "cap: 1, ",
                                "cap: 3, ",
                                LintFault.CAP_NEVER_REACHED,
                                24,
                                "9",
                                Points.of("3"),
                                Points.of("2")),
                        head("\"1.1.1\"", "\"1.11\"", LintFault.CHILD_NUMBER_OUTSIDE_PARENT, 17, "1.11", "1.1"),
                        head("fact: own", "fact: flag", LintFault.OWN_INDICATOR_UNUSED, 9, "own"),
                        head(
                                "        legalBasis: { decision: \"1/QĐ\", row: \"1.2\" }\n",
                                "",
                                LintFault.LEGAL_BASIS_MISSING,
                                LEAF,
                                "1.2"),
                        head("        evidence: [\"Báo cáo\"]\n", "", LintFault.EVIDENCE_NOT_ASKED, LEAF, "1.2"),
                        head(
                                METHOD,
                                "{ kind: council }",
                                LintFault.ASSESSED_BY_UNFIT,
                                LEAF,
                                "1.2",
                                "council",
                                "computed"),
                        head(
                                METHOD,
                                METHOD + "\n        assessedBy: council",
                                LintFault.ASSESSED_BY_UNFIT,
                                LEAF,
                                "1.2",
                                "flag",
                                "council"),
                        head(
                                METHOD,
                                METHOD + "\n        examples: [ { facts: { flag: true }, points: 5 } ]",
                                LintFault.EXAMPLE_OVER_MAXIMUM,
                                24,
                                "1.2",
                                Points.of("5"),
                                Points.of("4"))),
                Stream.of(
                        method(
                                "tiers, " + RATIO + ", tiers: [ { from: 80, points: 4 } ]",
                                LintFault.RATE_BOUND_WITHOUT_PERCENT,
                                fraction("80")),
                        method(
                                "tiers, measure: { value: rate }, tiers: [ { from: 80, points: 4 } ]",
                                LintFault.RATE_BOUND_WITHOUT_PERCENT,
                                fraction("80")),
                        method(
                                "tiers, measure: { value: done }, tiers: [ { from: 80%, points: 4 } ]",
                                LintFault.COUNT_BOUND_WITH_PERCENT, percent("80")),
                        method(
                                "proportional, measure: { value: done }, base: 10, floor: 50%",
                                LintFault.COUNT_BOUND_WITH_PERCENT, percent("50")),
                        method(
                                "tiers, " + RATIO + ", tiers: [ { from: 110%, points: 4 } ]",
                                LintFault.BOUND_UNREACHABLE,
                                percent("110")),
                        method(
                                "tiers, " + RATIO + ", tiers: [ { above: 100%, points: 4 }, { from: 90%, points: 3 } ]",
                                LintFault.BOUND_UNREACHABLE,
                                percent("100")),
                        method(
                                "tiers, " + RATIO + ", tiers: [ { from: 90%, points: 3 } ]",
                                LintFault.MAXIMUM_UNREACHABLE,
                                Points.of("3"),
                                Points.of("4")),
                        method(
                                "choice, fact: code, points: { \"0\": 0, \"1\": 2 }",
                                LintFault.MAXIMUM_UNREACHABLE,
                                Points.of("2"),
                                Points.of("4")),
                        method(
                                "tiers, " + RATIO + ", tiers: [ { from: 90%, points: 3 }, { from: 50%, points: 4 } ]",
                                LintFault.MORE_GIVES_LESS,
                                percent("90"),
                                Points.of("3"),
                                Points.of("4")),
                        method(
                                "tiers, " + RATIO + ", tiers: [ { from: 90%, points: 3 } ], otherwise: 4",
                                LintFault.MORE_GIVES_LESS,
                                percent("90"),
                                Points.of("3"),
                                Points.of("4")),
                        method(
                                "linear, " + RATIO + ", from: { at: 90%, points: 1 }, to: { at: 50%, points: 4 }",
                                LintFault.MORE_GIVES_LESS,
                                percent("90"),
                                Points.of("1"),
                                Points.of("4")),
                        method(
                                "tiers, " + RATIO + ", tiers: [ { from: 90%, points: 4 }, { from: 50%, points: 4 } ]",
                                LintFault.TIER_WITHOUT_EFFECT,
                                percent("90"),
                                percent("50"),
                                Points.of("4")),
                        method(
                                "tiers, " + RATIO
                                        + ", tiers: [ { from: 90%, points: 4 }, { from: 0%, points: 2 } ], otherwise: 1",
                                LintFault.OTHERWISE_UNREACHABLE,
                                Points.of("1"),
                                percent("0")),
                        method(
                                "proportional, " + RATIO + ", base: 80%, full: 90%",
                                LintFault.FULL_WITHOUT_EFFECT,
                                percent("90"),
                                percent("80")),
                        method(
                                "deadline, date: issued, due: 2023-01-15, late: [ { days: 5, points: 2 } ], otherwise: 3",
                                LintFault.LATER_GIVES_MORE,
                                Points.of("3"),
                                Points.of("2")),
                        method(
                                "count, amount: done, each: 5",
                                LintFault.EACH_OVER_MAXIMUM,
                                Points.of("5"),
                                Points.of("4")),
                        method(
                                "cases, cases: [ { when: { fact: flag, is: true }, method: { kind: flag, fact: flag } },"
                                        + " { when: { fact: flag, is: 1 }, method: { kind: flag, fact: own } } ]",
                                LintFault.CASE_NEVER_APPLIES,
                                "flag = true"),
                        method(
                                "proportional, measure: { ratio: { of: done, to: done } }",
                                LintFault.RATIO_OF_ITSELF,
                                List.of("done")),
                        method(
                                "proportional, measure: { ratio: { of: rate, to: planned } }",
                                LintFault.RATIO_OF_RATE,
                                "rate"),
                        method(
                                "proportional, measure: { ratio: { of: [done, spent], to: planned } }",
                                LintFault.AMOUNT_MIXES_TYPES,
                                List.of("done", "spent")),
                        method(
                                "proportional, measure: { ratio: { of: done, to: extra, printed: rate } }",
                                LintFault.PRINTED_RATE_OF_OTHERS,
                                "rate"),
                        method(
                                "sum, parts: [ { maxPoints: 3, method: { kind: flag, fact: flag } },"
                                        + " { maxPoints: 1, method: { kind: count, amount: done, each: 2 } } ]",
                                LintFault.EACH_OVER_MAXIMUM,
                                Points.of("2"),
                                Points.of("1"))));
    }

    /** Faults of bounds name the leaf in words. */
    private static Arguments bounds(String method, LintFault fault, Object... arguments) {
        Object[] all = Stream.concat(Stream.of(Message.of("lint.of-leaf", "1.2")), Arrays.stream(arguments))
                .toArray();
        return head(METHOD, "{ kind: " + method + " }", fault, LEAF, all);
    }

    static Stream<Arguments> doubtful() {
        return Stream.of(
                bounds(
                        "tiers, " + RATIO + ", tiers: [ { from: 90%, points: 4 }, { from: 79.9%, points: 2 } ]",
                        LintFault.BOUND_JUST_BELOW_WHOLE,
                        percent("79.9"),
                        percent("80"),
                        percent("79.95")),
                bounds(
                        "tiers, " + RATIO + ", tiers: [ { above: 90%, points: 4 }, { from: 80%, points: 2 } ]",
                        LintFault.ON_BOUND_FALLS_BELOW,
                        percent("90")),
                bounds(
                        "tiers, " + RATIO + ", tiers: [ { from: 90%, points: 4 }, { from: 82.5%, points: 2 } ]",
                        LintFault.BOUND_DIGITS_DIFFER,
                        percent("82.5")),
                head(
                        "from: 80%",
                        "from: 79.99%",
                        LintFault.BOUND_JUST_BELOW_WHOLE,
                        1,
                        Message.of("lint.of-classification"),
                        percent("79.99"),
                        percent("80"),
                        percent("79.995")),
                head(
                        METHOD,
                        "{ kind: tiers, measure: { value: rate }, tiers: [ { from: 90%, points: 4 } ] }",
                        LintFault.PRINTED_RATE_DECIDES_STEP,
                        1,
                        1,
                        List.of("1.2")),
                head(
                        "sample: true\nlegalBasis: model",
                        "legalBasis: { decision: x }",
                        LintFault.MODEL_LEAF_NOT_SAMPLE,
                        1,
                        2,
                        List.of("1.1.1", "9.1")),
                head(
                        "type: flag }",
                        "type: flag }, { id: bad, name: \"Vi phạm\", type: count, lessIsBetter: true }",
                        LintFault.OWN_INDICATOR_UNUSED,
                        9,
                        "bad"),
                method(
                        "choice, fact: code, points: { \"0\": 2, \"1\": 0, \"2\": 4 }",
                        LintFault.CODE_GIVES_LESS,
                        "1",
                        Points.of("0"),
                        Points.of("2")));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("doubtful")
    void whatIsDoubtfulIsNamedAtItsPlace(String from, String to, LintFault fault, int line, List<Object> arguments) {
        whatIsUnsoundIsNamedAtItsPlace(from, to, fault, line, arguments);
    }

    @Test
    void aSoundSetIsLeftAlone() {
        assertThat(new CriteriaLint().lint(read(SOUND))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("unsound")
    void whatIsUnsoundIsNamedAtItsPlace(String from, String to, LintFault fault, int line, List<Object> arguments) {
        assertThat(SOUND).contains(from);

        List<Problem> problems = new CriteriaLint()
                .lint(read(SOUND.replace(from, to))).stream()
                        .filter(found -> fault != LintFault.RATE_BOUND_WITHOUT_PERCENT
                                || !found.code().equals(LintFault.PRINTED_RATE_DECIDES_STEP.code()))
                        .toList();

        assertThat(problems).hasSize(1);
        LintProblem problem = (LintProblem) problems.get(0);
        assertThat(problem.fault()).isEqualTo(fault);
        assertThat(problem.source().document()).isEqualTo("set.yaml");
        assertThat(problem.source().line()).isEqualTo(line);
        assertThat(problem.source().column()).isPositive();
        assertThat(problem.arguments()).isEqualTo(arguments);
        for (Language language : Language.values()) {
            assertThat(new Wording(language).say(problem.message())).doesNotContain("{");
            assertThat(new Wording(language).say(problem.hint())).doesNotContain("{");
        }
    }

    @Test
    void everyFaultIsProvoked() {
        Set<LintFault> provoked = Stream.concat(unsound(), doubtful())
                .map(arguments -> (LintFault) arguments.get()[2])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LintFault.class)));

        provoked.addAll(EnumSet.of(
                LintFault.LEAF_TWICE,
                LintFault.INDICATOR_NOT_KNOWN,
                LintFault.MODEL_SET_NOT_SAMPLE,
                LintFault.INDICATOR_OF_OTHER_FORMS,
                LintFault.INDICATORS_IN_NO_FORM,
                LintFault.WORSE_GIVES_MORE,
                LintFault.PENALTY_SHRINKS,
                LintFault.VERSION_TWICE,
                LintFault.VERSIONS_OVERLAP,
                LintFault.SETS_OVERLAP,
                LintFault.FRAGMENT_OVERLAPS,
                LintFault.EXAMPLE_AGAINST_RULE,
                LintFault.EXAMPLE_FOLLOWS_RULE,
                LintFault.SPECIAL_RULE_NOT_FOUND));

        assertThat(provoked).containsExactlyInAnyOrder(LintFault.values());
    }

    @Test
    void aSetThatWasPutTogetherByHandIsHeldAgainstItsCatalogue() {
        CriteriaSet sound = read(SOUND);
        CriteriaSet twice = new CriteriaSet(
                sound.id(),
                sound.version(),
                sound.title(),
                sound.level(),
                sound.effective(),
                sound.sample(),
                sound.legalBasis(),
                sound.policies(),
                sound.ranking(),
                sound.classification(),
                List.of(),
                new IndicatorCatalogue(sound.indicators().all().stream()
                        .filter(indicator -> !indicator.id().equals(new IndicatorId("own")))
                        .toList()),
                List.of(sound.domains().get(0), sound.domains().get(0)),
                sound.sha256(),
                sound.at());

        assertThat(new CriteriaLint().lint(twice))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "total-not-hundred", "leaf-twice", "leaf-twice", "indicator-not-known", "indicator-not-known");
    }

    @Test
    void problemsComeByPlace() {
        List<Problem> problems = new CriteriaLint()
                .lint(read(SOUND.replace("evidence: [\"Kế hoạch\"], legalBasis: model, ", "")
                        .replace("cap: 1, ", "")));

        assertThat(problems)
                .extracting(Problem::code, problem -> problem.source())
                .containsExactly(
                        tuple("legal-basis-missing", at(17, 13)),
                        tuple("evidence-not-asked", at(17, 13)),
                        tuple("cap-missing", at(24, 5)));
    }

    private static CriteriaSet read(String yaml) {
        return SheetFiles.accepted(new CriteriaSetReader()
                .read("set.yaml", yaml.getBytes(StandardCharsets.UTF_8), SheetFiles.catalogue()));
    }

    private static SourceLocation at(int line, int column) {
        return SourceLocation.at("set.yaml", line, column);
    }

    private static Object percent(String value) {
        return new Percent(Fraction.parse(value));
    }

    private static Object fraction(String value) {
        return Fraction.parse(value);
    }
}
