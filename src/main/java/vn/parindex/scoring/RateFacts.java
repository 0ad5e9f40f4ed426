package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;

/** What is known of the rates of a leaf, printed and counted (tỷ lệ in sẵn và số đếm), for the views of {@link RateView}. */
record RateFacts(List<Measure.OfRatio> ratios, FactSheet sheet) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static RateFacts of(Leaf leaf, FactSheet sheet) {
        return new RateFacts(
                leaf.method().measures().stream()
                        .flatMap(measure -> measure.ratio().stream())
                        .filter(ratio -> ratio.printed().isPresent())
                        .toList(),
                sheet);
    }

    /** Whether the view has something to look at, and nothing in it is impossible. */
    boolean allow(RateView view) {
        return switch (view) {
            case BY_POLICY -> true;
            case AS_PRINTED ->
                ratios.stream().anyMatch(ratio -> printed(ratio).isPresent())
                        && ratios.stream().noneMatch(this::printedCannotBe);
            case AS_COUNTED ->
                ratios.stream().anyMatch(this::counted) && ratios.stream().noneMatch(this::countsCannotBe);
        };
    }

    private boolean printedCannotBe(Measure.OfRatio ratio) {
        return printed(ratio)
                .map(rate -> rate.signum() < 0 || rate.compareTo(HUNDRED) > 0 && !ratio.mayExceed())
                .orElse(false);
    }

    private Optional<BigDecimal> printed(Measure.OfRatio ratio) {
        return ratio.printed()
                .map(id -> sheet.fact(id).value())
                .flatMap(FactValue::known)
                .flatMap(Scalar::number);
    }

    private boolean counted(Measure.OfRatio ratio) {
        return AmountFinding.total(ratio.of(), sheet).isPresent()
                && AmountFinding.total(ratio.to(), sheet).isPresent();
    }

    private boolean countsCannotBe(Measure.OfRatio ratio) {
        return AmountFinding.total(ratio.of(), sheet)
                .flatMap(of -> AmountFinding.total(ratio.to(), sheet)
                        .map(to -> of.signum() < 0
                                || to.signum() < 0
                                || MeasureFinding.exceeds(of, to, ratio.mayExceed())))
                .orElse(false);
    }
}
