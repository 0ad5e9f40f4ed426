package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.PrintedValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.PrintedRate;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * Reported number (con số đã báo cáo) with its place.
 *
 * @param printed as printed in the report; empty when the fact was written by hand
 */
record Figure(IndicatorId indicator, BigDecimal number, String printed, SourceLocation at) {

    /** The number reported for an indicator; none when it is missing, not applicable, contradictory or no number. */
    static Optional<Figure> of(FactSheet sheet, IndicatorId indicator) {
        IndicatorFact fact = sheet.fact(indicator);
        return fact.value()
                .number()
                .map(number -> new Figure(indicator, number, fact.provenance().printed(), place(fact, sheet)));
    }

    /** Where the fact stands: in its report, else in the sheet it was written into. */
    static SourceLocation place(IndicatorFact fact, FactSheet sheet) {
        return fact.provenance().source().or(() -> fact.provenance().written()).orElse(sheet.at());
    }

    /** The number the running text gives, where it gives one; else the one reported. */
    static Optional<Figure> asSaid(FactSheet sheet, IndicatorId indicator) {
        List<Figure> said = inText(sheet, indicator);
        return said.isEmpty() ? of(sheet, indicator) : Optional.of(said.get(0)).filter(one -> areSame(said));
    }

    /** What the running text says beside the appendix. */
    static List<Figure> inText(FactSheet sheet, IndicatorId indicator) {
        return sheet.fact(indicator).provenance().also().stream()
                .flatMap(other -> other.source().filter(SourceLocation::isNarrative).stream()
                        .flatMap(at -> other.value().number().stream()
                                .map(number -> new Figure(indicator, number, other.printed(), at))))
                .toList();
    }

    private static boolean areSame(List<Figure> figures) {
        return figures.stream().allMatch(figures.get(0)::isSameNumberAs);
    }

    static List<SourceLocation> places(Stream<Figure> figures) {
        return figures.map(Figure::at).distinct().sorted().toList();
    }

    static List<IndicatorId> indicators(Stream<Figure> figures) {
        return figures.map(Figure::indicator).distinct().toList();
    }

    /** Decimal places of the printed number: two in {@code 68,30}, none in {@code 100 %}. */
    int digits() {
        return asPrinted().digits();
    }

    /** The number with the decimal places it was printed with. */
    BigDecimal shown() {
        return asPrinted().shown();
    }

    /** The number as a rate in percent. */
    PrintedRate rate() {
        return asPrinted().rate();
    }

    private PrintedValue asPrinted() {
        return new PrintedValue(number, printed);
    }

    boolean isOver(Figure other) {
        return number.compareTo(other.number) > 0;
    }

    boolean isSameNumberAs(Figure other) {
        return number.compareTo(other.number) == 0;
    }

    /** The printed label of its row in quotes, or the id where none was printed. */
    Message name() {
        return name(indicator, at);
    }

    static Message name(IndicatorId indicator, SourceLocation at) {
        return Message.of("checks.figure", at.label().isEmpty() ? indicator.value() : at.label());
    }

    /** Its name and its number, for a list of figures in a sentence. */
    Message said() {
        return Message.of("checks.figure-says", name(), shown());
    }
}
