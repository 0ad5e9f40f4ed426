package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Leaf;

/** The ratios of a leaf beside which a rate is printed (tỷ lệ ghi trong báo cáo và số đếm), for the views of {@link RateView}. */
record RateFacts(List<RatioTerms> ratios) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    RateFacts {
        ratios = List.copyOf(ratios);
    }

    static RateFacts of(Leaf leaf, FactNumbers numbers) {
        return new RateFacts(leaf.method().measures().stream()
                .flatMap(measure -> measure.ratio().stream())
                .filter(ratio -> ratio.printed().isPresent())
                .map(ratio -> RatioTerms.of(ratio, leaf.policies(), numbers))
                .toList());
    }

    boolean isEmpty() {
        return ratios.isEmpty();
    }

    /** Whether the view has something to look at, and nothing in it is impossible. */
    boolean allow(RateView view, UnitFacts unit) {
        return switch (view) {
            case BY_POLICY -> true;
            case AS_PRINTED ->
                ratios.stream().anyMatch(ratio -> ratio.printedRate(unit).isPresent())
                        && ratios.stream().noneMatch(ratio -> printedCannotBe(ratio, unit));
            case AS_COUNTED ->
                ratios.stream().anyMatch(ratio -> isCounted(ratio, unit))
                        && ratios.stream().noneMatch(ratio -> countsCannotBe(ratio, unit));
        };
    }

    private static boolean printedCannotBe(RatioTerms ratio, UnitFacts unit) {
        return ratio.printedRate(unit)
                .map(rate -> rate.signum() < 0 || rate.compareTo(HUNDRED) > 0 && !ratio.mayExceed())
                .orElse(false);
    }

    private static boolean isCounted(RatioTerms ratio, UnitFacts unit) {
        return ratio.of().total(unit).isPresent() && ratio.to().total(unit).isPresent();
    }

    private static boolean countsCannotBe(RatioTerms ratio, UnitFacts unit) {
        Optional<BigDecimal> of = ratio.of().total(unit);
        Optional<BigDecimal> to = ratio.to().total(unit);
        return of.isPresent()
                && to.isPresent()
                && (of.get().signum() < 0 || to.get().signum() < 0 || ratio.exceeds(of.get(), to.get()));
    }
}
