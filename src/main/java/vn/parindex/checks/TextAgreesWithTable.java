package vn.parindex.checks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * The running text of a report and its appendix give the same figures (lời văn khớp với phụ lục), as far as both are
 * printed with the same digits.
 */
final class TextAgreesWithTable implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return sheet.facts().values().stream()
                .flatMap(fact -> of(fact, catalogue).stream())
                .toList();
    }

    private static Optional<Problem> of(IndicatorFact fact, IndicatorCatalogue catalogue) {
        List<Said> said = said(fact);
        Optional<SourceLocation> printed = fact.provenance().source().filter(place -> !place.isNarrative());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (said.stream().anyMatch(one -> !one.agreesWith(said.get(0)))) {
            return Optional.of(TextsDiffer.of(fact, said));
        }
        boolean missing = fact.value().state().equals(FactValue.MISSING.state());
        if (printed.isPresent() && missing) {
            return Optional.of(new FigureOnlyInText(
                    fact.indicator(),
                    printed.get(),
                    said.get(0).at(),
                    said.get(0).printed()));
        }
        Optional<Said> table = printed.flatMap(place -> fact.value()
                .number()
                .map(number -> new Said(number, fact.provenance().printed(), place)));
        return table.filter(one -> !one.agreesWith(said.get(0)))
                .map(one -> new TextContradictsTable(
                        fact.indicator(),
                        one.at(),
                        one.printed(),
                        said.get(0).at(),
                        said.get(0).shown(),
                        isScoredOn(fact.indicator(), catalogue)));
    }

    private static List<Said> said(IndicatorFact fact) {
        Stream<Said> also = fact.provenance().also().stream().flatMap(TextAgreesWithTable::said);
        Stream<Said> itself = fact
                .provenance()
                .source()
                .filter(SourceLocation::isNarrative)
                .flatMap(place -> fact.value()
                        .number()
                        .map(number -> new Said(number, fact.provenance().printed(), place)))
                .stream();
        return Stream.concat(itself, also).toList();
    }

    private static Stream<Said> said(OtherReading other) {
        Optional<SourceLocation> place = other.source().filter(SourceLocation::isNarrative);
        return place
                .flatMap(at -> other.value().number().map(number -> new Said(number, other.printed(), at)))
                .stream();
    }

    /** Rates and the counts they are made of are what sets score. */
    private static boolean isScoredOn(IndicatorId id, IndicatorCatalogue catalogue) {
        return catalogue.all().stream()
                .anyMatch(indicator -> Stream.concat(indicator.numerator().stream(), indicator.denominator().stream())
                                .anyMatch(id::equals)
                        || (indicator.id().equals(id) && indicator.numerator().isPresent()));
    }

    /** A figure as printed, with the value of its last printed digit: 0,1 tỷ is 100 triệu. */
    private record Said(BigDecimal number, String printed, SourceLocation at) {

        boolean agreesWith(Said other) {
            return isSame(number, other.number, step()) || isSame(other.number, number, other.step());
        }

        /** Printed 1.965 for 196500: the last digit stands for 100. */
        private BigDecimal step() {
            String digits = printed.contains("+") ? "" : printed.replaceAll("\\D", "");
            BigInteger whole = digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
            BigDecimal unscaled = number.stripTrailingZeros();
            for (int scale = 12; whole.signum() != 0 && scale >= -12; scale--) {
                if (new BigDecimal(whole, scale).compareTo(unscaled) == 0) {
                    return BigDecimal.ONE.scaleByPowerOfTen(-scale);
                }
            }
            return BigDecimal.ZERO;
        }

        /** Parts that were added up with their sum. */
        private Message shown() {
            return printed.contains("+")
                    ? Message.of("checks.sum-says", number, printed)
                    : Message.of("checks.says", printed);
        }

        private static boolean isSame(BigDecimal coarse, BigDecimal fine, BigDecimal step) {
            if (step.signum() == 0) {
                return coarse.compareTo(fine) == 0;
            }
            BigDecimal steps = fine.divide(step);
            return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                    .map(mode -> steps.setScale(0, mode).multiply(step))
                    .anyMatch(rounded -> rounded.compareTo(coarse) == 0);
        }
    }

    /** Text and appendix give one statistic two values (lời văn mâu thuẫn với phụ lục). */
    record TextContradictsTable(
            IndicatorId indicator,
            SourceLocation source,
            String printed,
            SourceLocation text,
            Message said,
            boolean scored)
            implements FactProblem {

        @Override
        public String code() {
            return "text-contradicts-table";
        }

        @Override
        public Severity severity() {
            return scored ? Severity.ERROR : Severity.WARNING;
        }

        @Override
        public List<SourceLocation> places() {
            return Stream.of(text, source).sorted().toList();
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public List<Object> arguments() {
            return List.of(source.label(), printed, text.label(), said);
        }
    }

    /** The cell of the appendix is blank but the text gives the figure (phụ lục để trống, lời văn có số). */
    record FigureOnlyInText(IndicatorId indicator, SourceLocation source, SourceLocation text, String said)
            implements FactProblem {

        @Override
        public String code() {
            return "value-missing";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<SourceLocation> places() {
            return Stream.of(text, source).sorted().toList();
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public String key() {
            return "value-missing.in-text";
        }

        @Override
        public List<Object> arguments() {
            return List.of(source.label(), text.label(), said);
        }
    }

    /** The text gives one statistic several values (lời văn nêu nhiều số cho một chỉ tiêu). */
    record TextsDiffer(IndicatorId indicator, List<SourceLocation> places, List<Message> said) implements FactProblem {

        TextsDiffer {
            places = List.copyOf(places);
            said = List.copyOf(said);
        }

        static TextsDiffer of(IndicatorFact fact, List<Said> said) {
            List<Said> different = new ArrayList<>();
            for (Said one : said) {
                if (different.stream().noneMatch(one::agreesWith)) {
                    different.add(one);
                }
            }
            return new TextsDiffer(
                    fact.indicator(),
                    different.stream().map(Said::at).toList(),
                    different.stream()
                            .map(one -> Message.of(
                                    "checks.clause-says", one.shown(), one.at().label()))
                            .toList());
        }

        @Override
        public String code() {
            return "figures-conflict";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public SourceLocation source() {
            return places.get(0);
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public String key() {
            return "figures-conflict.in-text";
        }

        @Override
        public List<Object> arguments() {
            return List.of(said);
        }
    }
}
