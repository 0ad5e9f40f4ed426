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
        boolean contradicts = rate.contradictsCounts();
        return contradicts || rate.isRoundedOtherwise() ? Stream.of(RateDiffers.of(rate, contradicts)) : Stream.empty();
    }

    /**
     * The rate is not that of its counts (tỷ lệ khác với số liệu).
     *
     * @param contradicts they cannot both be, 0,3 points apart or more; else the rate is only rounded or cut otherwise
     */
    record RateDiffers(
            boolean contradicts,
            SourceLocation source,
            List<SourceLocation> places,
            List<IndicatorId> indicators,
            BigDecimal printed,
            BigDecimal part,
            BigDecimal whole,
            Percent exact)
            implements FactProblem {

        RateDiffers {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
        }

        static RateDiffers of(ReportedRate rate, boolean contradicts) {
            Figure printed = rate.rate().orElseThrow();
            return new RateDiffers(
                    contradicts,
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
            return contradicts ? "rate-contradicts-counts" : "rate-rounded";
        }

        @Override
        public Severity severity() {
            return contradicts ? Severity.ERROR : Severity.INFO;
        }

        @Override
        public List<Object> arguments() {
            return List.of(printed, part, whole, exact);
        }
    }
}
