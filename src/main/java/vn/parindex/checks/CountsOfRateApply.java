package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * Where a rate is printed, its counts are not said in words to be none of the unit's (số liệu kèm tỷ lệ có áp dụng): a set
 * that accepts a rate alone would give points for what the unit itself says does not concern it.
 */
final class CountsOfRateApply implements FactCheck {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]{2,}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return catalogue.all().stream()
                .flatMap(indicator -> Figure.of(sheet, indicator.id()).stream()
                        .flatMap(rate -> conflict(rate, indicator, sheet).stream()))
                .toList();
    }

    private static Optional<Problem> conflict(Figure rate, Indicator indicator, FactSheet sheet) {
        List<IndicatorFact> denied = Stream.of(indicator.numerator(), indicator.denominator())
                .flatMap(Optional::stream)
                .map(sheet::fact)
                .filter(fact -> isDenied(fact, sheet))
                .toList();
        return denied.isEmpty() ? Optional.empty() : Optional.of(RateOfWhatDoesNotApply.of(rate, denied, sheet));
    }

    /** Not applicable, or words where the number should stand; a dash or a blank cell says neither. */
    private static boolean isDenied(IndicatorFact fact, FactSheet sheet) {
        String printed = fact.provenance().printed();
        boolean inWords = fact.value().equals(FactValue.MISSING)
                && WORDS.matcher(printed).find()
                && !DIGIT.matcher(printed).find();
        return fact.value().equals(FactValue.NOT_APPLICABLE) || inWords;
    }

    /**
     * A rate of what the unit says does not apply (tỷ lệ của số liệu không áp dụng).
     *
     * @param counts each with what stands in its cell
     */
    record RateOfWhatDoesNotApply(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            BigDecimal printed,
            List<Message> counts)
            implements FactProblem {

        RateOfWhatDoesNotApply {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
            counts = List.copyOf(counts);
        }

        static RateOfWhatDoesNotApply of(Figure rate, List<IndicatorFact> denied, FactSheet sheet) {
            List<IndicatorId> ids = new ArrayList<>(List.of(rate.indicator()));
            denied.forEach(fact -> ids.add(fact.indicator()));
            return new RateOfWhatDoesNotApply(
                    rate.at(),
                    Stream.concat(Stream.of(rate.at()), denied.stream().map(fact -> Figure.place(fact, sheet)))
                            .distinct()
                            .sorted()
                            .toList(),
                    ids,
                    rate.shown(),
                    denied.stream().map(fact -> said(fact, sheet)).toList());
        }

        private static Message said(IndicatorFact fact, FactSheet sheet) {
            Message name = Figure.name(fact.indicator(), Figure.place(fact, sheet));
            String words = fact.provenance().printed();
            return words.isEmpty()
                    ? Message.of("checks.figure-not-applicable", name)
                    : Message.of("checks.figure-words", name, words);
        }

        @Override
        public String code() {
            return "figures-conflict";
        }

        /** The rate alone can earn points. */
        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String key() {
            return "figures-conflict.rate-not-applicable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(printed, counts);
        }
    }
}
