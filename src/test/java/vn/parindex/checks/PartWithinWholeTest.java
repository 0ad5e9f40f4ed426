package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.checks.PartWithinWhole.PartExceedsWhole;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.PartsOfTotal;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

class PartWithinWholeTest {

    private static IndicatorCatalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read();
    }

    @Test
    void aNumeratorOverItsDenominatorIsNamedWithItsRate() {
        FactSheet sheet = payment("100", "263", "99");

        List<Problem> problems = FactChecks.all().check(sheet, catalogue);

        assertThat(SheetOf.bare(problems))
                .containsExactly(new PartExceedsWhole(
                        line(380),
                        List.of(line(378), line(379), line(380)),
                        List.of(
                                new IndicatorId("online_payment_rate"),
                                new IndicatorId("online_payment_integrated"),
                                new IndicatorId("online_payment_required")),
                        Message.of("checks.figure", "online_payment_integrated"),
                        new BigDecimal("263"),
                        Message.of("checks.figure", "online_payment_required"),
                        new BigDecimal("99")));
        assertThat(new Wording(Language.VI).say(problems.get(0).message()))
                .isEqualTo("“online_payment_integrated” ghi 263, lớn hơn “online_payment_required” ghi 99.");
    }

    @Test
    void theBlankRateIsNotInvolved() {
        FactSheet sheet = SheetOf.facts(
                SheetOf.printed(379, "online_payment_required", "99", "99"),
                SheetOf.printed(380, "online_payment_integrated", "263", "263"));

        List<Problem> problems = FactChecks.all().check(sheet, catalogue);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.places()).containsExactly(line(379), line(380));
            assertThat(problem.indicators())
                    .containsExactly(
                            new IndicatorId("online_payment_integrated"), new IndicatorId("online_payment_required"));
        });
    }

    @ParameterizedTest(name = "{0} beside {1}/{2}: {3}")
    @CsvSource({
        "100, 99, 99, silent",
        "100, 100, 99, part-exceeds-whole",
        "100, 5, 0, part-exceeds-whole",
        // the rate of the counts as they stand: only the counts are doubtful
        "265.66, 263, 99, part-exceeds-whole",
    })
    void oneFaultIsOneProblem(String rate, String part, String whole, String expected) {
        List<Problem> problems = FactChecks.all().check(payment(rate, part, whole), catalogue);

        assertThat(problems)
                .extracting(Problem::code)
                .isEqualTo(expected.equals("silent") ? List.of() : List.of(expected));
    }

    @Test
    void aPartOfATotalIsHeldToIt() {
        for (PartsOfTotal relation : catalogue.relations().totals()) {
            for (IndicatorId part : relation.parts()) {
                String total = relation.total().value();
                FactSheet equal =
                        SheetOf.facts(SheetOf.written(total, "12"), SheetOf.printed(2, part.value(), "12", "12"));
                FactSheet over =
                        SheetOf.facts(SheetOf.written(total, "12"), SheetOf.printed(2, part.value(), "13", "13"));

                assertThat(codes(equal)).as("%s of %s", part, total).isEmpty();
                assertThat(codes(over)).as("%s of %s", part, total).containsExactly(code(relation));
            }
        }
    }

    private static String code(PartsOfTotal relation) {
        if (relation.apart()) {
            return "table-contradicts-table";
        }
        return relation.exhaustive() ? "parts-do-not-add-up" : "part-exceeds-whole";
    }

    private static List<String> codes(FactSheet sheet) {
        return FactChecks.all().check(sheet, catalogue).stream()
                .map(Problem::code)
                .filter(code -> !code.equals("wrong-level"))
                .toList();
    }

    @Test
    void noRateBindsAPartToItsTotalASecondTime() {
        catalogue
                .relations()
                .totals()
                .forEach(relation -> assertThat(catalogue.all())
                        .noneMatch(rate -> rate.denominator().equals(Optional.of(relation.total()))
                                && rate.numerator()
                                        .filter(relation.parts()::contains)
                                        .isPresent()));
    }

    @Test
    void postsFilledMayBeMoreThanPostsAssigned() {
        FactSheet sheet = SheetOf.facts(
                SheetOf.written("civil_service_posts_assigned", "59"),
                SheetOf.written("civil_service_posts_filled", "61"));

        assertThat(FactChecks.all().check(sheet, catalogue)).isEmpty();
    }

    @Test
    void moneyMayBeMoreThanItsPlanButNotOfAPlanOfNothing() {
        FactSheet more = SheetOf.facts(
                SheetOf.written("public_investment_disbursed", "120"),
                SheetOf.written("public_investment_plan", "100"));
        FactSheet ofNothing = SheetOf.facts(
                SheetOf.written("public_investment_disbursed", "120"), SheetOf.written("public_investment_plan", "0"));

        assertThat(FactChecks.all().check(more, catalogue)).isEmpty();
        assertThat(FactChecks.all().check(ofNothing, catalogue))
                .extracting(Problem::code)
                .containsExactly("part-exceeds-whole");
    }

    private static FactSheet payment(String rate, String part, String whole) {
        return SheetOf.facts(
                SheetOf.printed(378, "online_payment_rate", rate, rate),
                SheetOf.printed(379, "online_payment_required", whole, whole),
                SheetOf.printed(380, "online_payment_integrated", part, part));
    }

    private static SourceLocation line(int line) {
        return SourceLocation.line("report", line);
    }
}
