package vn.parindex.points;

import java.math.BigDecimal;

/** Percentage (phần trăm): {@code 98.96} stands for 98,96%; exact, not bounded to 0–100. */
public record Percent(Fraction value) implements Comparable<Percent> {

    public static Percent of(BigDecimal percent) {
        return new Percent(Fraction.of(percent));
    }

    public static Percent ofShare(Fraction share) {
        return new Percent(share.times(Fraction.HUNDRED));
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
