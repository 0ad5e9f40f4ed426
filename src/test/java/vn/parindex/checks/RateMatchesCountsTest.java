package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.checks.RateMatchesCounts.RateDiffers;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

class RateMatchesCountsTest {

    private static final List<IndicatorId> ON_TIME = List.of(
            new IndicatorId("dossiers_on_time_rate_commune"),
            new IndicatorId("dossiers_on_time_commune"),
            new IndicatorId("dossiers_resolved_commune"));

    private static IndicatorCatalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read();
    }

    @Test
    void aRateBesideOtherCountsIsNamedWithAllItsFigures() {
        FactSheet sheet = onTime("99.7", "99,7%", "46482", "46482");

        List<Problem> problems = check(sheet);

        assertThat(problems)
                .containsExactly(new RateDiffers(
                        true,
                        line(250),
                        List.of(line(250), line(251), line(252)),
                        ON_TIME,
                        new BigDecimal("99.7"),
                        new BigDecimal("46482"),
                        new BigDecimal("46482"),
                        new Percent(Fraction.HUNDRED)));
        assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(new Wording(Language.VI).say(problems.get(0).message()))
                .isEqualTo("Tỷ lệ ghi 99,7% nhưng 46.482/46.482 là 100%.");
        assertThat(new Wording(Language.EN).say(problems.get(0).message()))
                .isEqualTo("The rate says 99.7% but 46,482/46,482 is 100%.");
    }

    @Test
    void aRateRoundedInNoUsualWayIsNotedWithTheDigitsItWasPrintedWith() {
        FactSheet sheet = onTime("68.3", "68,30", "294", "430");

        List<Problem> problems = check(sheet);

        assertThat(problems)
                .containsExactly(new RateDiffers(
                        false,
                        line(250),
                        List.of(line(250), line(251), line(252)),
                        ON_TIME,
                        new BigDecimal("68.30"),
                        new BigDecimal("294"),
                        new BigDecimal("430"),
                        Percent.ofShare(Fraction.of(new BigDecimal(294), new BigDecimal(430)))));
        assertThat(problems.get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(new Wording(Language.VI).say(problems.get(0).message()))
                .startsWith("Tỷ lệ ghi 68,30% nhưng 294/430 là 68,3721%;");
    }

    @ParameterizedTest(name = "{0} printed {1} beside {2}/{3}: {4}")
    @CsvSource({
        // 500/1000 = 50: the bound of 0.3 on both sides
        "49.71, '49,71', 500, 1000, rate-rounded",
        "49.70, '49,70', 500, 1000, rate-contradicts-counts",
        "50.29, '50,29', 500, 1000, rate-rounded",
        "50.30, '50,30', 500, 1000, rate-contradicts-counts",
        "50.299999, '50,299999', 500, 1000, rate-rounded",
        "50, '50', 500, 1000, silent",
        "50, '50,00 %', 500, 1000, silent",
        // 1/7 = 14.2857…: rounded, cut, neither
        "14, '14', 1, 7, silent",
        "14.3, '14,3%', 1, 7, silent",
        "14.2, '14,2', 1, 7, silent",
        "14.28, '14,28', 1, 7, silent",
        "14.29, '14.29', 1, 7, silent",
        "14.27, '14,27', 1, 7, rate-rounded",
        "14.30, '14,30', 1, 7, rate-rounded",
        "15, '15', 1, 7, rate-contradicts-counts",
        "13, '13', 1, 7, rate-contradicts-counts",
        // 2/3 = 66.666…: cut or rounded to whole numbers though 0.3 away
        "66, '66', 2, 3, silent",
        "67, '67', 2, 3, silent",
        "65, '65', 2, 3, rate-contradicts-counts",
        // 1/8 = 12.5: a half is rounded up or cut, never down past it
        "13, '13', 1, 8, silent",
        "12, '12', 1, 8, silent",
        // 1/200 = 0.5
        "0, '0', 1, 200, silent",
        "0, '0,0', 1, 200, rate-contradicts-counts",
        "0, '0', 51300, 52611, rate-contradicts-counts",
        "100, '100', 164, 270, rate-contradicts-counts",
        "98.96, '98,96', 34109, 34469, silent",
    })
    void theRateIsHeldAgainstItsCounts(String rate, String printed, String part, String whole, String expected) {
        FactSheet sheet = onTime(rate, printed, part, whole);

        List<Problem> problems = check(sheet);

        assertThat(problems)
                .extracting(Problem::code)
                .isEqualTo(expected.equals("silent") ? List.of() : List.of(expected));
    }

    @Test
    void withoutPrintedTextTheDigitsOfTheNumberCount() {
        assertThat(check(byHand("14"))).isEmpty();
        assertThat(check(byHand("14.2"))).isEmpty();
        assertThat(check(byHand("14.20"))).extracting(Problem::code).containsExactly("rate-rounded");
    }

    @Test
    void aFactWrittenByHandIsPlacedWhereTheSheetStands() {
        List<Problem> problems = check(byHand("99"));

        assertThat(problems).extracting(Problem::source).containsExactly(SourceLocation.at("phieu.yaml", 1, 1));
        assertThat(problems.get(0).places()).containsExactly(SourceLocation.at("phieu.yaml", 1, 1));
    }

    @Test
    void aRateWithoutBothItsCountsIsNotHeldAgainstAnything() {
        FactSheet noWhole = SheetOf.facts(
                SheetOf.written("plan_completion_rate", "14"), SheetOf.written("plan_tasks_completed", "1"));
        FactSheet notApplicable = SheetOf.facts(
                SheetOf.written("plan_completion_rate", "99"),
                SheetOf.written("plan_tasks_completed", "1"),
                SheetOf.withoutValue("plan_tasks_total", FactValue.NOT_APPLICABLE));
        FactSheet contradictory = SheetOf.facts(
                SheetOf.withoutValue("plan_completion_rate", FactValue.CONTRADICTORY),
                SheetOf.written("plan_tasks_completed", "1"),
                SheetOf.written("plan_tasks_total", "7"));

        assertThat(check(noWhole)).isEmpty();
        assertThat(check(notApplicable)).isEmpty();
        assertThat(check(contradictory)).isEmpty();
    }

    @Test
    void aRateOfMoneyIsHeldAgainstItsAmountsOver100Too() {
        FactSheet cut = disbursed("132", "132%", "470662", "355300");
        FactSheet wrong = disbursed("112", "112%", "470662", "355300");

        assertThat(FactChecks.all().check(cut, catalogue)).isEmpty();
        assertThat(FactChecks.all().check(wrong, catalogue))
                .extracting(Problem::code)
                .containsExactly("rate-contradicts-counts");
    }

    private static List<Problem> check(FactSheet sheet) {
        return new RateMatchesCounts().check(sheet, catalogue);
    }

    private static FactSheet onTime(String rate, String printed, String part, String whole) {
        return SheetOf.facts(
                SheetOf.printed(250, "dossiers_on_time_rate_commune", rate, printed),
                SheetOf.printed(251, "dossiers_resolved_commune", whole, whole),
                SheetOf.printed(252, "dossiers_on_time_commune", part, part));
    }

    /** 1 of 7 is 14.2857…%. */
    private static FactSheet byHand(String rate) {
        return SheetOf.facts(
                SheetOf.written("plan_completion_rate", rate),
                SheetOf.written("plan_tasks_completed", "1"),
                SheetOf.written("plan_tasks_total", "7"));
    }

    private static FactSheet disbursed(String rate, String printed, String done, String plan) {
        return SheetOf.facts(
                SheetOf.printed(1, "public_investment_disbursement_rate", rate, printed),
                SheetOf.printed(2, "public_investment_plan", plan, plan),
                SheetOf.printed(3, "public_investment_disbursed", done, done));
    }

    private static SourceLocation line(int line) {
        return SourceLocation.line("report", line);
    }
}
