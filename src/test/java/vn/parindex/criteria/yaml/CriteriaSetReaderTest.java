package vn.parindex.criteria.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.EffectivePeriod;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.RankingRule;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Anchor;
import vn.parindex.criteria.ScoringMethod.ChecklistItem;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.criteria.ScoringMethod.Due;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.criteria.ScoringMethod.Part;
import vn.parindex.criteria.ScoringMethod.SurveyOption;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.criteria.WorkedExample;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.located.FileFault;
import vn.parindex.located.FileProblem;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

class CriteriaSetReaderTest {

    private static final String OFFENDING = "»";
    private static final String SMALL = """
            id: small
            version: "1.0"
            title: "Bộ nhỏ"
            level: commune
            effective: { from: 2023-01-01 }
            domains:
              - id: "1"
                name: "Lĩnh vực"
                criteria:
                  - id: "1.1"
                    name: "Tiêu chí"
                    maxPoints: 1
                    method: { kind: flag, fact: flag }
            """;

    @Test
    void theHeadOfASetIsReadWhole() {
        CriteriaSet set = whole();

        assertThat(set.id()).isEqualTo("whole-set");
        assertThat(set.version()).isEqualTo("1.10");
        assertThat(set.title()).isEqualTo("Bộ tiêu chí đủ mọi khóa");
        assertThat(set.level()).isEqualTo(UnitLevel.DISTRICT);
        assertThat(set.effective())
                .isEqualTo(new EffectivePeriod(LocalDate.of(2023, 1, 1), Optional.of(LocalDate.of(2023, 12, 31))));
        assertThat(set.sample()).isTrue();
        assertThat(set.legalBasis()).isEqualTo(new LegalBasis("244/PNV", "Phụ lục", "4", "mẫu"));
        assertThat(set.policies())
                .isEqualTo(new Policies(
                        Policies.MissingPolicy.WITHHOLD,
                        Policies.ZeroOfZeroPolicy.FULL,
                        Policies.ContradictoryPolicy.ZERO,
                        Policies.PrintedRatePolicy.LOWER,
                        Policies.PrintedRateAlonePolicy.NO_DATA,
                        Policies.EvidencePolicy.WITHHOLD,
                        OptionalInt.of(2),
                        3));
        assertThat(set.ranking())
                .isEqualTo(new RankingRule(
                        RankingRule.Ties.DENSE, List.of(RankingRule.TieBreak.APPRAISED, RankingRule.TieBreak.POINTS)));
        assertThat(set.classification())
                .containsExactly(
                        new Band("Xuất sắc", Optional.of(percent("90")), false),
                        new Band("Tốt", Optional.of(percent("90")), true),
                        new Band("Yếu", Optional.empty(), true));
        assertThat(set.ownIndicators()).extracting(i -> i.id().value()).containsExactly("own_flag", "own_count");
        assertThat(set.maxPoints()).isEqualTo(Points.of("24"));
        assertThat(set.at()).isEqualTo(SourceLocation.at("set.yaml", 2, 1));
    }

    @Test
    void domainsCriteriaAndLeavesStandInTheOrderOfTheFile() {
        CriteriaSet set = whole();

        assertThat(set.domains())
                .extracting(d -> d.kind())
                .containsExactly(DomainKind.ORDINARY, DomainKind.BONUS, DomainKind.PENALTY);
        assertThat(set.domains().get(1).cap()).contains(Points.of("1.5"));
        assertThat(set.domains().get(2).cap()).isEmpty();
        assertThat(set.domains().get(0).criteria()).extracting(c -> c.divided()).containsExactly(false, true, false);
        assertThat(set.leaves())
                .extracting(leaf -> leaf.id().value())
                .containsExactly(
                        "1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.2.6", "1.2.7", "1.2.8", "1.2.9",
                        "1.2.10", "1.2.11", "1.2.12", "1.2.13", "1.2.14", "1.2.15", "1.3", "9.1", "10.1");
    }

    @Test
    void aLeafIsReadWithEverythingItCarries() {
        Leaf leaf = leaf("1.1");

        assertThat(leaf)
                .isEqualTo(new Leaf(
                        new LeafId("1.1"),
                        "Theo bậc",
                        Points.of("2"),
                        new ScoringMethod.Tiers(
                                new Measure.OfRatio(
                                        Amount.of(id("done")),
                                        new Amount(List.of(id("planned"), id("extra")), List.of()),
                                        Optional.of(id("rate")),
                                        true),
                                List.of(
                                        new Tier(percent("100"), false, Points.of("2")),
                                        new Tier(percent("100"), true, Points.of("1.5")),
                                        new Tier(percent("80"), true, Points.of("0.5"))),
                                Points.of("0.25")),
                        AssessedBy.COMPUTED,
                        Optional.of(new Condition.AtLeast(id("own_count"), BigDecimal.ONE)),
                        Optional.of(new Condition.Is(id("own_flag"), FactValue.of(new Scalar.YesNo(true)))),
                        List.of("Kế hoạch", "Báo cáo"),
                        new Policies(
                                Policies.MissingPolicy.ZERO,
                                Policies.ZeroOfZeroPolicy.FULL,
                                Policies.ContradictoryPolicy.ZERO,
                                Policies.PrintedRatePolicy.LOWER,
                                Policies.PrintedRateAlonePolicy.NO_DATA,
                                Policies.EvidencePolicy.WITHHOLD,
                                OptionalInt.empty(),
                                3),
                        LegalBasis.MODEL,
                        List.of(new WorkedExample(
                                Map.of(
                                        id("done"), number("4"),
                                        id("planned"), number("5"),
                                        id("rate"), number("80"),
                                        id("issued"), FactValue.MISSING),
                                Points.of("0.8"),
                                WorkedExample.Verdict.CONTRADICTS,
                                "trái mức sàn",
                                SourceLocation.at("set.yaml", 47, 13))),
                        SourceLocation.at("set.yaml", 32, 9)));
    }

    @Test
    void everyMethodIsRead() {
        assertThat(leaf("1.2.1").method())
                .isEqualTo(new ScoringMethod.Proportional(
                        new Measure.OfValue(new Amount(List.of(id("done")), List.of(id("extra"))), false),
                        count("10"),
                        Optional.of(count("5")),
                        Optional.of(count("8"))));
        assertThat(leaf("1.2.2").method())
                .isEqualTo(new ScoringMethod.Linear(
                        new Measure.OfValue(Amount.of(id("rate")), true),
                        new Anchor(percent("50"), Points.ZERO),
                        new Anchor(percent("90"), Points.of("1"))));
        assertThat(leaf("1.2.3").method()).isEqualTo(new ScoringMethod.Flag(id("own_flag")));
        assertThat(leaf("1.2.4").method())
                .isEqualTo(new ScoringMethod.Choice(
                        id("code"), Map.of("0", Points.ZERO, "1", Points.of("0.5"), "02", Points.of("1"))));
        assertThat(leaf("1.2.5").method())
                .isEqualTo(new ScoringMethod.Checklist(List.of(
                        new ChecklistItem(id("own_flag"), "Một", Points.of("0.25")),
                        new ChecklistItem(id("flag"), "Có hay không", Points.of("0.75")))));
        assertThat(leaf("1.2.6").method())
                .isEqualTo(new ScoringMethod.Count(
                        new Amount(List.of(id("done"), id("own_count")), List.of()), Points.of("0.5")));
        assertThat(leaf("1.2.7").method())
                .isEqualTo(new ScoringMethod.Deduction(List.of(
                        new DeductionItem(Amount.of(id("done")), Points.of("0.5"), false),
                        new DeductionItem(Amount.of(id("extra")), Points.of("1"), false),
                        new DeductionItem(Amount.of(id("own_count")), Points.of("2"), true))));
        assertThat(leaf("1.2.8").method())
                .isEqualTo(new ScoringMethod.Deadline(
                        id("issued"),
                        Due.on(LocalDate.of(2022, 12, 31)),
                        List.of(new LateStep(5, Points.of("0.5")), new LateStep(10, Points.of("0.25"))),
                        Points.of("0.1")));
        assertThat(leaf("1.2.9").method())
                .isEqualTo(
                        new ScoringMethod.Deadline(id("issued"), Due.after(id("asked"), 15), List.of(), Points.ZERO));
        assertThat(leaf("1.2.10").method())
                .isEqualTo(new ScoringMethod.Relative(new Measure.OfValue(Amount.of(id("done")), false)));
        assertThat(leaf("1.2.11").method())
                .isEqualTo(new ScoringMethod.Survey(Map.of(
                        "A", new SurveyOption(id("done"), percent("100")),
                        "2", new SurveyOption(id("extra"), percent("60.5")))));
        assertThat(leaf("1.2.12").method()).isEqualTo(new ScoringMethod.Council());
        assertThat(leaf("1.2.15").method())
                .isEqualTo(new ScoringMethod.Cases(
                        List.of(
                                new ScoringMethod.Case(
                                        new Condition.Is(id("code"), FactValue.of(new Scalar.Code("02"))),
                                        new ScoringMethod.Flag(id("flag"))),
                                new ScoringMethod.Case(
                                        new Condition.Is(id("issued"), FactValue.MISSING),
                                        new ScoringMethod.Council())),
                        Optional.of(new ScoringMethod.Flag(id("own_flag")))));
        assertThat(leaf("1.2.14").method())
                .isEqualTo(new ScoringMethod.Best(
                        List.of(new ScoringMethod.Flag(id("flag")), new ScoringMethod.Council())));
        assertThat(leaf("1.3").method())
                .isEqualTo(new ScoringMethod.Special(
                        "quy-tac-rieng", List.of(id("done"), id("flag")), List.of(id("note"))));
    }

    @Test
    void sharesInAPartAreOfThePart() {
        assertThat(leaf("1.2.13").method())
                .isEqualTo(new ScoringMethod.Sum(List.of(
                        new Part(Points.of("0.5"), new ScoringMethod.Flag(id("flag"))),
                        new Part(
                                Points.of("1.5"),
                                new ScoringMethod.Deduction(List.of(
                                        new DeductionItem(Amount.of(id("done")), Points.of("0.75"), false),
                                        new DeductionItem(Amount.of(id("extra")), Points.of("1.5"), true)))))));
    }

    @Test
    void whatIsNotWrittenHasItsDefault() {
        CriteriaSet set = accepted(read(SMALL));

        assertThat(set.sample()).isFalse();
        assertThat(set.legalBasis()).isEqualTo(LegalBasis.NOT_GIVEN);
        assertThat(set.policies()).isEqualTo(Policies.DEFAULT);
        assertThat(set.ranking()).isEqualTo(RankingRule.DEFAULT);
        assertThat(set.classification()).isEmpty();
        assertThat(set.effective().to()).isEmpty();
        assertThat(set.leaves().get(0).assessedBy()).isEqualTo(AssessedBy.COMPUTED);
        assertThat(set.leaves().get(0).legalBasis()).isEqualTo(LegalBasis.NOT_GIVEN);
        assertThat(set.leaves().get(0).policies()).isEqualTo(Policies.DEFAULT);
        assertThat(set.sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2 | version: »1.0 | number-not-quoted | 1.0",
                "4 | level: »comune | unknown-word | comune",
                "4 | »levle: commune | unknown-key | levle",
                "5 | effective: { from: 2023-01-01, to: »2022-12-31 } | period-reversed | 2022-12-31",
                "5 | effective: { from: »2023-02-30 } | not-a-date | 2023-02-30",
                "5 | sample: »1 | wrong-type | 1",
                "10 | ......- id: »1.10 | number-not-quoted | 1.10",
                "12 | ........maxPoints: »0 | out-of-range | 0",
                "12 | ........maxPoints: »1e3 | not-a-decimal | 1e3",
                "12 | ........maxPoints: »0x10 | not-a-decimal | 0x10",
                "12 | ........maxPoints: ».inf | not-a-decimal | .inf",
                "12 | ........maxPoints: »1_000 | not-a-decimal | 1_000",
                "12 | ........maxPoints: »1,5 | not-a-decimal | 1,5",
                "12 | ........maxPoints: »01 | not-a-decimal | 01",
                "12 | ........maxPoints: »\"1\" | number-quoted | 1",
                "12 | ........maxPoints: »một | wrong-type | một",
                "12 | ........maxPoints:» | empty-value | -",
                "13 | ........method: »{ fact: flag } | missing-key | kind",
                "13 | ........method: { kind: »flags, fact: flag } | unknown-word | flags",
                "13 | ........method: »{ kind: flag } | missing-key | fact",
                "13 | ........method: { kind: flag, fact: »flg } | unknown-indicator | flg",
                "13 | ........method: { kind: flag, fact: »done } | wrong-indicator-type | done",
                "13 | ........method: { kind: flag, fact: flag, »each: 1 } | unknown-key | each",
                "13 | ........method: { kind: council, »fact: flag } | unknown-key | fact",
                "13 | ........method: { kind: count, amount: done, each: »0 } | out-of-range | 0",
                "13 | ........method: { kind: count, amount: [done, »done], each: 1 } | repeated-indicator | done",
                "13 | ........method: { kind: count, amount: »[], each: 1 } | empty-list | -",
                "13 | ........method: { kind: count, amount: »note, each: 1 } | wrong-indicator-type | note",
                "13 | ........method: { kind: choice, fact: code, points: { »0: 1 } } | number-not-quoted | 0",
                "13 | ........method: { kind: choice, fact: code, points: { \"0\": »1.5 } } | points-over-maximum | 1.5",
                "13 | ........method: { kind: choice, fact: code, points: »{} } | empty-list | -",
                "13 | ........method: { kind: choice, fact: »done, points: { \"0\": 1 } } | wrong-indicator-type | done",
                "13 | ........method: { kind: checklist, items: »[ { fact: flag, points: 0.5 } ] } | parts-not-maximum | 0.5",
                "13 | ........method: { kind: checklist, items: [ { fact: »rate, points: 1 } ] } | wrong-indicator-type | rate",
                "13 | ........method: { kind: sum, parts: »[ { maxPoints: 0.5, method: { kind: council } } ] } | parts-not-maximum | 0.5",
                "13 | ........method: { kind: sum, parts: [ { maxPoints: 1, method: { kind: tiers, measure: { value: done }, tiers: [ { from: 3, points: »2 } ] } } ] } | points-over-maximum | 2",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: »[] } | empty-list | -",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: 1, points: 1 }, { from: »1, points: 0 } ] } | duplicate-bound | 1",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: 1, points: 1 }, { above: »1, points: 0 } ] } | bounds-not-descending | 1",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: 1, points: 1 }, { from: »2, points: 0 } ] } | bounds-not-descending | 2",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: 10, points: 1 }, { from: »5%, points: 0 } ] } | bounds-mixed | 5%",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: 1, »above: 1, points: 1 } ] } | conflicting-keys | above",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ »{ points: 1 } ] } | missing-one-of | -",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: 1, share: »101% } ] } | out-of-range | 101%",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: 1, share: »50 } ] } | not-a-percent | 50",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: »\"95,5%\", points: 1 } ] } | not-a-percent | 95,5%",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: »many, points: 1 } ] } | wrong-type | many",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: »-1, points: 1 } ] } | out-of-range | -1",
                "13 | ........method: { kind: tiers, measure: { value: done }, tiers: [ { from: 1, points: 1 } ], otherwise: »1.1 } | points-over-maximum | 1.1",
                "13 | ........method: »{ kind: proportional, measure: { value: done } } | base-required | -",
                "13 | ........method: { kind: proportional, measure: { value: rate }, base: »0% } | out-of-range | 0%",
                "13 | ........method: { kind: proportional, measure: { value: rate }, floor: »90%, full: 80% } | floor-over-full | 90%",
                "13 | ........method: { kind: proportional, measure: { ratio: »{ of: done } } } | missing-key | to",
                "13 | ........method: { kind: proportional, measure: { ratio: { of: done, to: planned, printed: »extra } } } | wrong-indicator-type | extra",
                "13 | ........method: { kind: proportional, measure: { ratio: { of: done, to: planned }, »value: done } } | conflicting-keys | value",
                "13 | ........method: { kind: linear, measure: { value: rate }, from: { at: 1%, points: 0 }, to: »{ at: 1%, points: 1 } } | anchors-equal | 1%",
                "13 | ........method: { kind: linear, measure: { value: rate }, from: { at: 1, points: 0 }, to: »{ at: 2%, points: 1 } } | bounds-mixed | 2%",
                "13 | ........method: { kind: deadline, date: »done, due: 2022-01-01 } | wrong-indicator-type | done",
                "13 | ........method: { kind: deadline, date: issued, due: »tomorrow } | not-a-date | tomorrow",
                "13 | ........method: { kind: deadline, date: issued, due: { after: »done, days: 1 } } | wrong-indicator-type | done",
                "13 | ........method: { kind: deadline, date: issued, due: { after: asked, days: »1.5 } } | out-of-range | 1.5",
                "13 | ........method: { kind: deadline, date: issued, due: 2022-01-01, late: [ { days: 5, points: 1 }, { days: »5, points: 0 } ] } | late-steps-not-ascending | 5",
                "13 | ........method: { kind: relative, measure: { value: done }, to: »mean } | unknown-word | mean",
                "13 | ........method: { kind: survey, options: { A: { count: »rate, weight: 50% } } } | wrong-indicator-type | rate",
                "13 | ........method: { kind: survey, options: { A: { count: done, weight: »150% } } } | out-of-range | 150%",
                "13 | ........method: { kind: deduction, items: [ { amount: done, all: »false } ] } | out-of-range | false",
                "13 | ........method: { kind: deduction, items: [ { amount: done, each: 1, »share: 5% } ] } | conflicting-keys | share",
                "13 | ........method: { kind: cases, cases: [ »{ method: { kind: council } } ] } | missing-key | when",
                "13 | ........method: { kind: cases, cases: [ { when: { fact: flag, is: »contradictory }, method: { kind: council } } ] } | contradictory-condition | -",
                "13 | ........method: { kind: cases, cases: [ { when: { fact: flag, atLeast: »1 }, method: { kind: council } } ] } | wrong-indicator-type | flag",
                "13 | ........method: { kind: cases, cases: [ { when: »{ fact: flag }, method: { kind: council } } ] } | missing-one-of | -",
                "13 | ........method: { kind: best, of: »[] } | empty-list | -",
                "13 | ........method: »{ kind: special, facts: [done] } | missing-key | rule",
                "13 | ........method: »flag | wrong-type | flag",
                "8 | ....maxPoints: »2 | maximum-not-sum | 2",
                "8 | ....cap: »2 | cap-on-ordinary-domain | -",
                "5 | classification: [ { name: A, from: 80% }, { name: B, from: »90% } ] | bounds-not-descending | 90%",
                "5 | classification: [ »{ name: A }, { name: B, from: 90% } ] | band-without-bound | A",
                "5 | classification: [ { name: A, from: »90 } ] | not-a-percent | 90",
                "5 | policies: { missing: »zro } | unknown-word | zro",
                "5 | policies: { rounding: { leaf: »1.5 } } | out-of-range | 1.5",
                "5 | ranking: { tieBreak: [»claimed] } | unknown-word | claimed",
                "5 | legalBasis: »none | wrong-type | none",
                "5 | legalBasis: »{} | missing-one-of | -",
                "5 | indicators: [ { id: »flag, name: X, type: flag } ] | duplicate-id | flag",
                "5 | maxPoints: »2 | maximum-not-sum | 2",
            })
    void aFaultIsNamedWithLineColumnAndValue(int line, String text, String code, String value) {
        String[] lines = SMALL.split("\n");
        String marked = text.replaceAll("\\G\\.", " ");
        int column = marked.indexOf(OFFENDING) + 1;
        String written = marked.replace(OFFENDING, "");
        boolean insert = line == 5 && !written.startsWith("effective") || line == 8;
        lines[line - 1] = insert ? lines[line - 1] + "\n" + written : written;

        List<Problem> problems = read(String.join("\n", lines)).problems();

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals(code))
                .as("%s", problems)
                .hasSize(1)
                .allSatisfy(problem -> {
                    assertThat(problem.source())
                            .isEqualTo(SourceLocation.at("set.yaml", insert ? line + 1 : line, column));
                    assertThat(value.equals("-")
                                    || ((FileProblem) problem)
                                            .arguments()
                                            .get(0)
                                            .toString()
                                            .equals(value))
                            .as("%s", problem)
                            .isTrue();
                    assertThat(new Wording(Language.VI).say(problem.message())).doesNotContain("{");
                    assertThat(new Wording(Language.EN).say(problem.hint())).doesNotContain("{");
                });
        assertThat(problems)
                .filteredOn(problem -> !problem.code().equals(code))
                .allMatch(problem -> problem.code().equals("missing-key"));
    }

    @Test
    void allFaultsOfASetAreNamedInOneGo() {
        String faulty = SMALL.replace("level: commune", "level: xa")
                        .replace("maxPoints: 1\n", "maxPoints: 1\n        colour: red\n")
                        .replace("fact: flag", "fact: flagg")
                        .replace("1.0", "1.1")
                + "      - { id: \"1.1\", name: \"Lại\", maxPoints: 1, method: { kind: council } }\n";

        assertThat(read(faulty).problems())
                .extracting(
                        Problem::code, p -> p.source().line(), p -> p.source().column())
                .containsExactly(
                        tuple("unknown-word", 4, 8),
                        tuple("unknown-key", 13, 9),
                        tuple("unknown-indicator", 14, 37),
                        tuple("duplicate-id", 15, 15));
    }

    @Test
    void aNumberUsedTwiceNamesBothPlaces() {
        String twice = SMALL + "      - { id: \"1\", name: \"Lại\", maxPoints: 1, method: { kind: council } }\n";

        assertThat(read(twice).problems())
                .containsExactly(FileProblem.of(
                                FileFault.DUPLICATE_ID, SourceLocation.at("set.yaml", 14, 15), "1", "set.yaml", "7")
                        .alsoAt(SourceLocation.at("set.yaml", 7, 9)));
    }

    private static Leaf leaf(String id) {
        return whole().leaf(new LeafId(id)).orElseThrow();
    }

    private static CriteriaSet whole() {
        return accepted(new CriteriaSetReader().read("set.yaml", resource("whole-set.yaml"), catalogue()));
    }

    private static Checked<CriteriaSet> read(String yaml) {
        return new CriteriaSetReader().read("set.yaml", yaml.getBytes(StandardCharsets.UTF_8), catalogue());
    }

    static IndicatorCatalogue catalogue() {
        return accepted(new IndicatorCatalogueReader().read("indicators.yaml", resource("indicators.yaml")));
    }

    static byte[] resource(String name) {
        try (InputStream in = CriteriaSetReaderTest.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T accepted(Checked<T> read) {
        return read.match((value, problems) -> value, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static FactValue number(String decimal) {
        return FactValue.of(new Scalar.Decimal(new BigDecimal(decimal)));
    }

    private static Bound percent(String value) {
        return new Bound(Fraction.parse(value), true);
    }

    private static Bound count(String value) {
        return new Bound(Fraction.parse(value), false);
    }

    private static IndicatorId id(String value) {
        return new IndicatorId(value);
    }
}
