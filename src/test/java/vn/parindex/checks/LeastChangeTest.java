package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.Scalar;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** Every example is worked by hand: the figures as they should be, and one slip. */
class LeastChangeTest {

    private static IndicatorCatalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read();
    }

    @Test
    void aRateExchangedWithItsNumeratorIsNamed() {
        // 75% of 80 is 60; printed: 60% of 80 is 75
        assertThat(slips(feedback("60", "75", "80"))).containsExactly(Slip.EXCHANGED);
    }

    @Test
    void aDecimalMarkIsNamed() {
        // 98,5% of 2000 is 1970; printed 9,85%
        assertThat(slips(feedback("9.85", "1970", "2000"))).containsExactly(Slip.DECIMAL_MARK);
        assertThat(said(feedback("9.85", "1970", "2000")))
                .startsWith(
                        "Có lẽ sai dấu thập phân hoặc thừa, thiếu số 0: “feedback_resolved_rate” ghi 9,85, sửa thành"
                                + " 98,5 thì khớp.");
    }

    @Test
    void exchangedDigitsAreNamed() {
        // 1289 of 1500 is 85,93%; printed 1298, which is 86,53%
        assertThat(slips(feedback("85.93", "1298", "1500"))).contains(Slip.TRANSPOSED);
    }

    @Test
    void figuresThatSlidByARowAreNamed() {
        // rate 80, denominator 1250, numerator 1000 one below the other; each cell has the figure of the next
        FactSheet slid = SheetOf.facts(
                SheetOf.printed(1, "feedback_resolved_rate", "1250", "1250"),
                SheetOf.printed(2, "feedback_received", "1000", "1000"),
                SheetOf.printed(3, "feedback_resolved", "80", "80"));

        assertThat(slips(slid)).contains(Slip.SHIFTED);
    }

    @Test
    void theTotalThatARateIsRightOverIsNamed() {
        // 85.184 of 86.060 is 98,98%; the table has 90.539 in the row of those settled
        FactSheet sheet = SheetOf.facts(
                SheetOf.printed(213, "dossiers_on_time_rate_commune", "98.98", "98,98"),
                alsoPrinted("dossiers_resolved_commune", "90539", "86060"),
                SheetOf.printed(215, "dossiers_on_time_commune", "85184", "85.184"));

        assertThat(slips(sheet)).containsExactly(Slip.WRONG_BASE);
        assertThat(said(sheet))
                .startsWith(
                        "Có lẽ lấy nhầm mẫu số: tỷ lệ 98,98% đúng với mẫu số là “dossiers_resolved_commune”, 86.060,");
    }

    @Test
    void aCountInTheCellOfARateIsNamed() {
        assertThat(slips(feedback("137", "137", "137"))).containsExactly(Slip.COUNT_FOR_RATE);
    }

    @Test
    void theOneFigureThatCanPutASumRightIsNamed() {
        // 30 + 12 + 0 + 4 is 46, printed 64: two digits of the total changed places
        assertThat(slips(tasks("64", "30", "12", "0", "4"))).contains(Slip.TRANSPOSED);
    }

    @Test
    void nothingIsSaidWhereEveryFigureMayBeWrong() {
        // 164 of 270 is 60,7%: the rate, the numerator and the denominator can each put it right
        assertThat(slips(feedback("100", "164", "270"))).isEmpty();
    }

    @Test
    void aPrintedRateOfNothingIsTheOddOne() {
        assertThat(slips(feedback("0", "51300", "52611"))).containsExactly(Slip.ODD);
    }

    @Test
    void aZeroTotalOfCountedPartsIsTheOddOne() {
        FactSheet sheet = SheetOf.facts(
                SheetOf.printed(189, "procedures_total", "0", "0"),
                SheetOf.printed(191, "procedures_commune", "116", "116"));

        assertThat(said(sheet)).startsWith("Có lẽ sai một số: “procedures_total” ghi 0, sửa thành 116 thì khớp.");
    }

    @Test
    void aChangeThatBreaksWhatHeldIsNone() {
        // numerator and denominator stand in no other relation, so both may be wrong …
        FactSheet alone = feedback("86", "94", "109");
        assertThat(FactChecks.all().check(alone, catalogue)).isEmpty();

        // … but the parts of the total pin 164 here: only 109 can be changed
        FactSheet pinned = SheetOf.facts(
                SheetOf.printed(1, "online_l3_provided", "111", "111"),
                SheetOf.printed(2, "online_l3_eligible", "111", "111"),
                SheetOf.printed(3, "online_l3_eligible_rate", "100", "100"),
                SheetOf.printed(4, "online_l4_provided", "53", "53"),
                SheetOf.printed(5, "online_l4_eligible", "53", "53"),
                SheetOf.printed(6, "online_l4_eligible_rate", "100", "100"),
                SheetOf.printed(7, "online_l34_provided", "169", "169"));
        assertThat(said(pinned)).contains("“online_l34_provided” ghi 169, sửa thành 164 thì khớp");
    }

    private static FactSheet feedback(String rate, String part, String whole) {
        return SheetOf.facts(
                SheetOf.printed(1, "feedback_resolved_rate", rate, rate.replace('.', ',')),
                SheetOf.printed(2, "feedback_received", whole, whole),
                SheetOf.printed(3, "feedback_resolved", part, part));
    }

    private static FactSheet tasks(String total, String onTime, String late, String running, String overdue) {
        return SheetOf.facts(
                SheetOf.printed(1, "assigned_tasks_total", total, total),
                SheetOf.printed(2, "assigned_tasks_on_time", onTime, onTime),
                SheetOf.printed(3, "assigned_tasks_late", late, late),
                SheetOf.printed(4, "assigned_tasks_in_progress", running, running),
                SheetOf.printed(5, "assigned_tasks_overdue", overdue, overdue));
    }

    private static IndicatorFact alsoPrinted(String indicator, String number, String elsewhere) {
        IndicatorFact fact = SheetOf.printed(214, indicator, number, number);
        OtherReading other = new OtherReading(
                FactValue.of(new Scalar.Decimal(new BigDecimal(elsewhere))),
                elsewhere,
                Optional.of(SourceLocation.line("report", 80)));
        return new IndicatorFact(
                fact.indicator(),
                fact.value(),
                new Provenance(number, fact.provenance().source(), "", List.of(other), Optional.empty()));
    }

    private static List<Slip> slips(FactSheet sheet) {
        return suspected(sheet).stream()
                .flatMap(problem -> problem.suspicions().stream())
                .map(Suspicion::slip)
                .toList();
    }

    private static String said(FactSheet sheet) {
        return new Wording(Language.VI).say(suspected(sheet).get(0).hint());
    }

    private static List<SuspectedProblem> suspected(FactSheet sheet) {
        return FactChecks.all().check(sheet, catalogue).stream()
                .filter(SuspectedProblem.class::isInstance)
                .map(SuspectedProblem.class::cast)
                .toList();
    }

    /** The wrapped problem stays what it was. */
    @Test
    void suspicionChangesNothingButTheHint() {
        Problem suspected = suspected(feedback("9.85", "1970", "2000")).get(0);
        Problem bare = SheetOf.bare(List.of(suspected)).get(0);

        assertThat(suspected.code()).isEqualTo(bare.code());
        assertThat(suspected.severity()).isEqualTo(bare.severity());
        assertThat(suspected.message()).isEqualTo(bare.message());
        assertThat(suspected.places()).isEqualTo(bare.places());
        assertThat(suspected.indicators()).isEqualTo(bare.indicators());
        assertThat(new Wording(Language.VI).say(suspected.hint())).endsWith(new Wording(Language.VI).say(bare.hint()));
    }
}
