package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
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
        return total(ratio.of()).isPresent() && total(ratio.to()).isPresent();
    }

    private boolean countsCannotBe(Measure.OfRatio ratio) {
        return total(ratio.of())
                .flatMap(of -> total(ratio.to()).map(to -> cannotBe(of, to, ratio.mayExceed())))
                .orElse(false);
    }

    private static boolean cannotBe(BigDecimal of, BigDecimal to, boolean mayExceed) {
        boolean exceeds = of.compareTo(to) > 0 && (to.signum() == 0 || !mayExceed);
        return of.signum() < 0 || to.signum() < 0 || exceeds;
    }

    /** The amount where it is known: members that are not applicable are left out, as in {@link AmountFinding}. */
    private Optional<BigDecimal> total(Amount amount) {
        BigDecimal total = BigDecimal.ZERO;
        boolean any = false;
        for (IndicatorId id : amount.indicators()) {
            FactValue value = sheet.fact(id).value();
            Optional<BigDecimal> number = value.known().flatMap(Scalar::number);
            if (number.isEmpty() && !value.equals(FactValue.NOT_APPLICABLE)) {
                return Optional.empty();
            }
            any |= number.isPresent() && amount.sum().contains(id);
            BigDecimal part = number.orElse(BigDecimal.ZERO);
            total = amount.sum().contains(id) ? total.add(part) : total.subtract(part);
        }
        return any ? Optional.of(total) : Optional.empty();
    }
}
