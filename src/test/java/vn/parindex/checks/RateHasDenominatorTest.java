package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.checks.RateHasDenominator.ZeroDenominator;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

class RateHasDenominatorTest {

    private static IndicatorCatalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read();
    }

    @Test
    void aRateOfNothingIsNamedWithItsFigures() {
        List<Problem> problems = FactChecks.all().check(issues("0", "0", "0"), catalogue);

        assertThat(problems)
                .containsExactly(new ZeroDenominator(
                        SourceLocation.line("report", 166),
                        List.of(
                                SourceLocation.line("report", 166),
                                SourceLocation.line("report", 167),
                                SourceLocation.line("report", 168)),
                        List.of(
                                new IndicatorId("inspection_issues_resolved_rate"),
                                new IndicatorId("inspection_issues_resolved"),
                                new IndicatorId("inspection_issues_found")),
                        new BigDecimal("0")));
        assertThat(new Wording(Language.VI).say(problems.get(0).message()))
                .isEqualTo("Tỷ lệ ghi 0% nhưng mẫu số là 0, không có gì để tính tỷ lệ.");
    }

    @ParameterizedTest
    @CsvSource({"0, INFO", "100, INFO", "100.00, INFO", "97.5, ERROR", "1, ERROR"})
    void onlyZeroAndHundredAreWhatFormsPutForNothing(String rate, Severity severity) {
        assertThat(FactChecks.all().check(issues(rate, "0", "0"), catalogue))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("zero-denominator");
                    assertThat(problem.severity()).isEqualTo(severity);
                });
    }

    @Test
    void aMissingNumeratorOfNothingChangesNothing() {
        FactSheet sheet = SheetOf.facts(
                SheetOf.written("inspection_issues_resolved_rate", "50"),
                SheetOf.written("inspection_issues_found", "0"));

        assertThat(FactChecks.all().check(sheet, catalogue))
                .extracting(Problem::code)
                .containsExactly("zero-denominator");
    }

    @Test
    void aBlankRateOrAMissingDenominatorIsNoRateOfNothing() {
        FactSheet blankRate = SheetOf.facts(
                SheetOf.withoutValue("inspection_issues_resolved_rate", FactValue.MISSING),
                SheetOf.written("inspection_issues_found", "0"),
                SheetOf.written("inspection_issues_resolved", "0"));
        FactSheet missing = SheetOf.facts(
                SheetOf.written("inspection_issues_resolved_rate", "0"),
                SheetOf.written("inspection_issues_resolved", "0"));

        assertThat(FactChecks.all().check(blankRate, catalogue)).isEmpty();
        assertThat(FactChecks.all().check(missing, catalogue)).isEmpty();
        assertThat(FactChecks.all().check(SheetOf.facts(), catalogue))
                .extracting(Problem::code)
                .containsExactly("no-figures");
    }

    private static FactSheet issues(String rate, String found, String resolved) {
        return SheetOf.facts(
                SheetOf.printed(166, "inspection_issues_resolved_rate", rate, rate),
                SheetOf.printed(167, "inspection_issues_found", found, found),
                SheetOf.printed(168, "inspection_issues_resolved", resolved, resolved));
    }
}
