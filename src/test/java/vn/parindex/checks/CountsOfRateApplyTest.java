package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.checks.CountsOfRateApply.RateOfWhatDoesNotApply;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

class CountsOfRateApplyTest {

    private static final String RATE = "dossiers_on_time_rate_district";
    private static final String DONE = "dossiers_on_time_district";
    private static final String TOTAL = "dossiers_resolved_district";

    private static IndicatorCatalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read();
    }

    @Test
    void aRateOfADenominatorThatIsSaidNotToApplyIsAnError() {
        FactSheet sheet = SheetOf.facts(
                SheetOf.printed(1, RATE, "100", "100%"),
                SheetOf.printed(2, DONE, "40", "40"),
                inWords(3, TOTAL, "Không áp dụng"));

        var found = new CountsOfRateApply().check(sheet, catalogue);

        assertThat(found)
                .containsExactly(new RateOfWhatDoesNotApply(
                        SourceLocation.line("report", 1),
                        List.of(SourceLocation.line("report", 1), SourceLocation.line("report", 3)),
                        List.of(new IndicatorId(RATE), new IndicatorId(TOTAL)),
                        new BigDecimal("100"),
                        List.of(Message.of(
                                "checks.figure-words", Message.of("checks.figure", TOTAL), "Không áp dụng"))));
        assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(new Wording(Language.VI).say(found.get(0).message()))
                .isEqualTo(
                        "Tỷ lệ ghi 100%, trong khi “dossiers_resolved_district” ghi “Không áp dụng”; không có số liệu"
                                + " thì không có tỷ lệ.");
    }

    @Test
    void soIsOneBesideACountWrittenAsNotApplicable() {
        FactSheet sheet = SheetOf.facts(
                SheetOf.written(RATE, "98.5"),
                SheetOf.withoutValue(DONE, FactValue.NOT_APPLICABLE),
                SheetOf.withoutValue(TOTAL, FactValue.NOT_APPLICABLE));

        assertThat(new CountsOfRateApply().check(sheet, catalogue))
                .singleElement()
                .satisfies(problem -> assertThat(new Wording(Language.EN).say(problem.message()))
                        .isEqualTo("The rate says 98.5%, while “dossiers_on_time_district” is not applicable,"
                                + " “dossiers_resolved_district” is not applicable; without counts there is no rate."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "12/12", "7 - 8", "x"})
    void aBlankADashAndNumbersDenyNothing(String cell) {
        FactSheet sheet = SheetOf.facts(
                SheetOf.printed(1, RATE, "100", "100%"), SheetOf.printed(2, DONE, "40", "40"), inWords(3, TOTAL, cell));

        assertThat(new CountsOfRateApply().check(sheet, catalogue)).isEmpty();
    }

    @Test
    void withoutARateNothingIsClaimed() {
        FactSheet sheet = SheetOf.facts(inWords(1, DONE, "Không áp dụng"), inWords(2, TOTAL, "Thẩm quyền cấp tỉnh"));

        assertThat(new CountsOfRateApply().check(sheet, catalogue)).isEmpty();
    }

    private static IndicatorFact inWords(int line, String indicator, String words) {
        Provenance from = new Provenance(
                words, Optional.of(SourceLocation.line("report", line)), "", List.of(), Optional.empty());
        return new IndicatorFact(new IndicatorId(indicator), FactValue.MISSING, from);
    }
}
