package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.checks.RateCellHoldsRate.CountInRateCell;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

class RateCellHoldsRateTest {

    private static IndicatorCatalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read();
    }

    @Test
    void theNumberOfAnotherRowIsFoundThere() {
        FactSheet sheet = SheetOf.facts(
                SheetOf.printed(207, "dossiers_received_total", "446", "446"),
                SheetOf.printed(209, "online_payment_rate", "446", "446"),
                SheetOf.printed(210, "online_payment_required", "8", "8"),
                SheetOf.printed(211, "online_payment_integrated", "8", "8"));

        List<Problem> problems = FactChecks.all().check(sheet, catalogue);

        assertThat(SheetOf.bare(problems))
                .containsExactly(new CountInRateCell(
                        line(209),
                        List.of(line(207), line(209), line(210), line(211)),
                        List.of(
                                new IndicatorId("online_payment_rate"),
                                new IndicatorId("online_payment_integrated"),
                                new IndicatorId("online_payment_required"),
                                new IndicatorId("dossiers_received_total")),
                        new BigDecimal("446"),
                        List.of(
                                Message.of("checks.count-in-rate-cell.over-100"),
                                Message.of(
                                        "checks.count-in-rate-cell.same",
                                        List.of(Message.of("checks.figure", "dossiers_received_total"))),
                                Message.of(
                                        "checks.count-in-rate-cell.counts",
                                        new BigDecimal("8"),
                                        new BigDecimal("8"),
                                        new Percent(Fraction.HUNDRED)))));
        assertThat(new Wording(Language.VI).say(problems.get(0).message()))
                .isEqualTo("Ô tỷ lệ ghi 446, không phải là tỷ lệ phần trăm: lớn hơn 100, trùng với số ghi tại"
                        + " “dossiers_received_total”, trong khi 8/8 là 100%.");
    }

    @ParameterizedTest(name = "{0} printed {1} beside {2}/{3}: {4}")
    @CsvSource({
        "66, '66', 66, 66, count-in-rate-cell",
        "111, '111', 111, 111, count-in-rate-cell",
        "14, '14', 14, 33, count-in-rate-cell",
        "33, '33', 14, 33, count-in-rate-cell",
        "106, '106', 94, 109, count-in-rate-cell",
        "106, '106%', 94, 109, count-in-rate-cell",
        "100.01, '100,01', 10, 10, count-in-rate-cell",
        // a percent sign says that a rate is meant, and so does 100
        "66, '66%', 66, 66, rate-contradicts-counts",
        "100, '100', 100, 270, rate-contradicts-counts",
        // the same number because it is the rate
        "100, '100', 100, 100, silent",
        "50, '50', 50, 100, silent",
        "50, '50', 50, 99, silent",
        "0, '0', 0, 12, silent",
        "99.9, '99,9', 999, 1000, silent",
        "0, '0', 5, 10, rate-contradicts-counts",
    })
    void aCountIsToldFromARate(String rate, String printed, String part, String whole, String expected) {
        FactSheet sheet = SheetOf.facts(
                SheetOf.printed(197, "online_l4_eligible_rate", rate, printed),
                SheetOf.printed(198, "online_l4_eligible", whole, whole),
                SheetOf.printed(199, "online_l4_provided", part, part));

        List<Problem> problems = FactChecks.all().check(sheet, catalogue);

        assertThat(problems)
                .extracting(Problem::code)
                .isEqualTo(expected.equals("silent") ? List.of() : List.of(expected));
    }

    @Test
    void withoutCountsOnlyWhatIsOver100CannotBe() {
        assertThat(FactChecks.all().check(approved("100"), catalogue)).isEmpty();
        assertThat(FactChecks.all().check(approved("99"), catalogue)).isEmpty();
        assertThat(FactChecks.all().check(approved("100.01"), catalogue))
                .extracting(Problem::code)
                .containsExactly("count-in-rate-cell");
    }

    @Test
    void aRateUnder100IsNotHeldAgainstTheCountsOfOtherRows() {
        FactSheet sheet = SheetOf.facts(
                SheetOf.written("internal_process_approved_rate", "25"),
                SheetOf.written("satisfaction_survey_forms", "25"));

        assertThat(FactChecks.all().check(sheet, catalogue)).isEmpty();
    }

    @Test
    void aCellThatNamesTheUnitOfACountHoldsOne() {
        FactSheet documents = SheetOf.facts(SheetOf.printed(284, "edocument_exchange_rate", "23", "23 văn bản"));
        FactSheet percent = SheetOf.facts(SheetOf.printed(284, "edocument_exchange_rate", "23", "23 %"));

        List<Problem> problems = FactChecks.all().check(documents, catalogue);

        assertThat(problems).extracting(Problem::code).containsExactly("count-in-rate-cell");
        assertThat(new Wording(Language.VI).say(problems.get(0).message()))
                .isEqualTo("Ô tỷ lệ ghi 23, không phải là tỷ lệ phần trăm: ghi theo đơn vị tính của số lượng"
                        + " (“23 văn bản”).");
        assertThat(FactChecks.all().check(percent, catalogue)).isEmpty();
    }

    @Test
    void moneyAgainstAPlanMayBeOver100AlsoInASetsOwnIndicator() {
        IndicatorCatalogue withRevenue = catalogue
                .with(List.of(
                        Catalogue.own("budget_revenue", IndicatorType.MONEY, "Triệu đồng"),
                        Catalogue.own("budget_revenue_rate", IndicatorType.PERCENT, "%")))
                .withMayExceed(Set.of(new IndicatorId("budget_revenue_rate")));
        FactSheet revenue = SheetOf.facts(SheetOf.written("budget_revenue_rate", "132"));
        FactSheet disbursement = SheetOf.facts(SheetOf.written("public_investment_disbursement_rate", "104.5"));

        assertThat(FactChecks.all().check(revenue, withRevenue)).isEmpty();
        assertThat(FactChecks.all().check(disbursement, catalogue)).isEmpty();
    }

    @Test
    void aCountInTheCellOfARateOfNothingIsOneProblem() {
        FactSheet sheet = SheetOf.facts(
                SheetOf.written("feedback_resolved_rate", "446"),
                SheetOf.written("feedback_received", "0"),
                SheetOf.written("feedback_resolved", "0"));

        assertThat(FactChecks.all().check(sheet, catalogue))
                .extracting(Problem::code)
                .containsExactly("count-in-rate-cell");
    }

    private static FactSheet approved(String rate) {
        return SheetOf.facts(SheetOf.printed(216, "internal_process_approved_rate", rate, rate.replace('.', ',')));
    }

    private static SourceLocation line(int line) {
        return SourceLocation.line("report", line);
    }
}
