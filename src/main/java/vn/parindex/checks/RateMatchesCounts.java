package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Percent;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;

/** A printed rate is its numerator ÷ denominator (tỷ lệ khớp với số liệu), exact or rounded or cut to its digits. */
final class RateMatchesCounts implements FactCheck {

    @Override
    public List<Problem> check(FactSheet sheet, IndicatorCatalogue catalogue) {
        return ReportedRate.all(sheet, catalogue).stream()
                .filter(rate -> !rate.holdsCount() && !rate.partExceedsWhole())
                .flatMap(RateMatchesCounts::difference)
                .toList();
    }

    private static Stream<Problem> difference(ReportedRate rate) {
        if (rate.contradictsCounts()) {
            return Stream.of(RateContradictsCounts.of(rate));
        }
        return rate.isRoundedOtherwise() ? Stream.of(RateRounded.of(rate)) : Stream.empty();
    }

    /** The rate and its counts cannot both be (tỷ lệ mâu thuẫn với số liệu): 0,3 points apart or more. */
    record RateContradictsCounts(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            BigDecimal printed,
            BigDecimal part,
            BigDecimal whole,
            Percent exact)
            implements FactProblem {

        RateContradictsCounts {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
        }

        static RateContradictsCounts of(ReportedRate rate) {
            Figure printed = rate.rate().orElseThrow();
            return new RateContradictsCounts(
                    printed.at(),
                    Figure.places(rate.figures()),
                    Figure.indicators(rate.figures()),
                    printed.shown(),
                    rate.part().orElseThrow().number(),
                    rate.whole().orElseThrow().number(),
                    rate.recomputed().orElseThrow());
        }

        @Override
        public String code() {
            return "rate-contradicts-counts";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<Object> arguments() {
            return List.of(printed, part, whole, exact);
        }
    }

    /** The rate is nearly that of its counts, but not rounded or cut (tỷ lệ làm tròn khác). */
    record RateRounded(
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            BigDecimal printed,
            BigDecimal part,
            BigDecimal whole,
            Percent exact)
            implements FactProblem {

        RateRounded {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
        }

        static RateRounded of(ReportedRate rate) {
            Figure printed = rate.rate().orElseThrow();
            return new RateRounded(
                    printed.at(),
                    Figure.places(rate.figures()),
                    Figure.indicators(rate.figures()),
                    printed.shown(),
                    rate.part().orElseThrow().number(),
                    rate.whole().orElseThrow().number(),
                    rate.recomputed().orElseThrow());
        }

        @Override
        public String code() {
            return "rate-rounded";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<Object> arguments() {
            return List.of(printed, part, whole, exact);
        }
    }
}
