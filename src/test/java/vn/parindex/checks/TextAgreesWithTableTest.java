package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.checks.TextAgreesWithTable.FigureOnlyInText;
import vn.parindex.checks.TextAgreesWithTable.TextContradictsTable;
import vn.parindex.checks.TextAgreesWithTable.TextsDiffer;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Message;

class TextAgreesWithTableTest {

    private static final SourceLocation TABLE =
            SourceLocation.line("report", 200).inTable("Phụ lục 3", "1.", "Dòng");
    private static final SourceLocation TEXT =
            SourceLocation.line("report", 20).inTable(SourceLocation.NARRATIVE, "", "đã làm");

    @ParameterizedTest
    @CsvSource({
        "98.9612, '98,9612', 98.96, '98,96%'",
        "98.96, '98,96', 98.9612, '98,9612%'",
        "99.9, '99,9', 100, '100%'",
        "3585.23, '3.585,23', 3585.23, '3585230000 đồng'",
        "196453, '196.453', 196500, '196,5 tỷ đồng'",
        "196453, '196.453', 196400, '196,4 tỷ đồng'",
        "7, '7', 7, '07 văn bản'",
        "0, '0', 0, 'không có'"
    })
    void roundingAndUnitsOfThePrintAreNoContradiction(String number, String printed, String other, String said) {
        assertThat(check(fact("a", number, printed, reading(other, said)))).isEmpty();
    }

    @Test
    void anotherFigureInTheTextContradictsTheTable() {
        assertThat(check(fact("a", "437", "437", reading("438", "438 hồ sơ"))))
                .containsExactly(new TextContradictsTable(
                        new IndicatorId("a"), TABLE, "437", TEXT, Message.of("checks.says", "438 hồ sơ"), false));
    }

    @Test
    void aBlankCellStaysBlankAndTheTextIsNamed() {
        IndicatorFact blank = new IndicatorFact(
                new IndicatorId("a"),
                FactValue.MISSING,
                new Provenance("", Optional.of(TABLE), "", List.of(reading("111", "111")), Optional.empty()));

        assertThat(check(blank)).containsExactly(new FigureOnlyInText(new IndicatorId("a"), TABLE, TEXT, "111"));
    }

    @Test
    void figuresOfTheTextThatDifferAreNotHeldAgainstTheTable() {
        assertThat(check(fact("a", "5", "5", reading("6", "6"), reading("7", "7"))))
                .containsExactly(new TextsDiffer(
                        new IndicatorId("a"),
                        List.of(TEXT, TEXT),
                        List.of(
                                Message.of("checks.clause-says", Message.of("checks.says", "6"), TEXT.label()),
                                Message.of("checks.clause-says", Message.of("checks.says", "7"), TEXT.label()))));
    }

    @Test
    void aTotalThatTheTextPutsRightIsOneAlarmThatNamesTheText() throws IOException {
        List<Problem> problems = FactChecks.all()
                .check(
                        SheetOf.ofLevel(
                                UnitLevel.PROVINCE,
                                fact("procedures_total", "1795", "1795", reading("1791", "1.791 TTHC")),
                                fact("procedures_province", "1383", "1383"),
                                fact("procedures_district", "268", "268"),
                                fact("procedures_commune", "140", "140")),
                        Catalogue.read());

        assertThat(problems).extracting(Problem::code).containsExactly("parts-do-not-add-up");
        assertThat(problems.get(0)).isInstanceOf(SuspectedProblem.class);
    }

    @Test
    void anotherTableIsNoText() {
        OtherReading other =
                new OtherReading(FactValue.of(new Scalar.Decimal(new BigDecimal("6"))), "6", Optional.of(TABLE));

        assertThat(check(fact("a", "5", "5", other))).isEmpty();
    }

    private static List<Problem> check(IndicatorFact fact) {
        return new TextAgreesWithTable().check(SheetOf.facts(fact), new IndicatorCatalogue(List.of()));
    }

    private static OtherReading reading(String number, String printed) {
        return new OtherReading(FactValue.of(new Scalar.Decimal(new BigDecimal(number))), printed, Optional.of(TEXT));
    }

    private static IndicatorFact fact(String id, String number, String printed, OtherReading... also) {
        return new IndicatorFact(
                new IndicatorId(id),
                FactValue.of(new Scalar.Decimal(new BigDecimal(number))),
                new Provenance(printed, Optional.of(TABLE), "", Arrays.asList(also), Optional.empty()));
    }
}
