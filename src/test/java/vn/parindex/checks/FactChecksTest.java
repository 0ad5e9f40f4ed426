package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.problem.Problem;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

class FactChecksTest {

    private static final String FAULTY = "phan-rang-thap-cham-2023";

    /** What rates that are each right may still be among themselves, and the rows of a form for all levels. */
    private static final List<String> ACROSS_RATES =
            List.of("table-contradicts-table", "figures-conflict", "wrong-level");

    private static IndicatorCatalogue catalogue;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSheetWhoseRatesAreComputedFromItsCountsNeverAlarms(int seed) {
        Random random = new Random(seed);
        List<IndicatorFact> facts = new ArrayList<>();

        int line = 1;
        for (Indicator rate : catalogue.all()) {
            if (rate.numerator().isPresent() && rate.denominator().isPresent()) {
                BigDecimal whole = BigDecimal.valueOf(1 + random.nextInt(random.nextBoolean() ? 60 : 90_000));
                BigDecimal part = BigDecimal.valueOf(random.nextInt(whole.intValue() + 1));
                BigDecimal printed = rate(part, whole, random);
                boolean isPercentSign = random.nextBoolean();
                facts.add(SheetOf.printed(
                        line,
                        rate.id().value(),
                        printed.toPlainString(),
                        printed.toPlainString().replace('.', ',') + (isPercentSign ? "%" : "")));
                facts.add(SheetOf.printed(line + 1, rate.denominator().get().value(), whole.toPlainString(), ""));
                facts.add(SheetOf.printed(line + 2, rate.numerator().get().value(), part.toPlainString(), ""));
                line += 3;
            }
        }
        catalogue.relations().totals().stream()
                .map(relation -> relation.total().value())
                .distinct()
                .filter(total -> facts.stream()
                        .noneMatch(fact -> fact.indicator().value().equals(total)))
                .forEach(total -> facts.add(SheetOf.written(total, "100000")));
        Collections.shuffle(facts, random);

        assertThat(facts).hasSizeGreaterThan(40);
        assertThat(FactChecks.all().check(SheetOf.facts(facts.toArray(IndicatorFact[]::new)), catalogue))
                .extracting(Problem::code)
                .isSubsetOf(ACROSS_RATES);
    }

    @Test
    void theOrderOfTheFactsChangesNothing() throws IOException {
        List<IndicatorFact> facts =
                new ArrayList<>(SheetOf.report(FAULTY, catalogue).facts().values());
        List<Problem> before = FactChecks.all().check(SheetOf.facts(facts.toArray(IndicatorFact[]::new)), catalogue);

        Collections.shuffle(facts, new Random(7));
        List<Problem> after = FactChecks.all().check(SheetOf.facts(facts.toArray(IndicatorFact[]::new)), catalogue);

        assertThat(after).isEqualTo(before).hasSizeGreaterThan(10).isSortedAccordingTo(Problem.BY_PLACE);
    }

    @Test
    void aLineOfAReportHasOneProblemAtMost() throws IOException {
        List<Problem> problems = FactChecks.all().check(SheetOf.report("kim-phuong-2024q1", catalogue), catalogue);

        assertThat(problems).extracting(problem -> problem.source().line()).doesNotHaveDuplicates();
    }

    @Test
    void everyProblemIsWordedInBothLanguagesWithAHint() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (String report : List.of(FAULTY, "kim-phuong-2024q1", "quang-ngai-vp-2023q3")) {
            problems.addAll(FactChecks.all().check(SheetOf.report(report, catalogue), catalogue));
        }

        for (Language language : Language.values()) {
            Wording wording = new Wording(language);
            assertThat(problems).allSatisfy(problem -> {
                assertThat(wording.say(problem.message())).endsWith(".").doesNotContain("{", "}");
                assertThat(wording.say(problem.hint())).endsWith(".").doesNotContain("{", "}");
            });
        }
        assertThat(problems)
                .extracting(Problem::code)
                .contains(
                        "rate-contradicts-counts",
                        "rate-rounded",
                        "part-exceeds-whole",
                        "count-in-rate-cell",
                        "zero-denominator");
    }

    @Test
    void aPrintedLabelNamesItsFigure() throws IOException {
        List<Problem> problems = FactChecks.all().check(SheetOf.report(FAULTY, catalogue), catalogue);

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("part-exceeds-whole"))
                .extracting(problem -> new Wording(Language.VI).say(problem.message()))
                .containsExactly("“Số TTHC đã được tích hợp, triển khai thanh toán trực tuyến trên Cổng DVC quốc gia"
                        + " hoặc trên Cổng DVC của tỉnh.” ghi 263, lớn hơn “Tổng số TTHC có yêu cầu nghĩa vụ tài"
                        + " chính (tất cả các TTHC có phát sinh phí, lệ phí, ...)” ghi 99.");
    }

    @Test
    void everyRateOfTheCatalogueNamesCountsOrNeither() {
        assertThat(catalogue.all())
                .filteredOn(indicator -> indicator.type() == IndicatorType.PERCENT)
                .hasSizeGreaterThan(30)
                .allMatch(rate ->
                        rate.numerator().isPresent() == rate.denominator().isPresent());
    }

    /** Rounded half-up or cut, to none, one or two digits. */
    private static BigDecimal rate(BigDecimal part, BigDecimal whole, Random random) {
        RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, random.nextInt(3), mode);
    }
}
