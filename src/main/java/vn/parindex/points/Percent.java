package vn.parindex.points;

import java.math.BigDecimal;
import java.util.Optional;

/** Percentage (phần trăm): {@code 98.96} stands for 98,96%; exact, not bounded to 0–100. */
public record Percent(Fraction value) implements Comparable<Percent> {

    public static Percent of(BigDecimal percent) {
        return new Percent(Fraction.of(percent));
    }

    public static Percent ofShare(Fraction share) {
        return new Percent(share.times(Fraction.HUNDRED));
    }

    /** Points in percent of what applies (chỉ số); none where nothing applies. */
    public static Optional<Percent> of(Points points, Points applicable) {
        return applicable.isZero()
                ? Optional.empty()
                : Optional.of(ofShare(points.value().dividedBy(applicable.value())));
    }

    /** 0.9896 for 98,96%. */
    public Fraction share() {
        return value.dividedBy(Fraction.HUNDRED);
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value + "%";
    }
}
