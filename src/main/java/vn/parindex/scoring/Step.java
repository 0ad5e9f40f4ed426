package vn.parindex.scoring;

import vn.parindex.points.Fraction;

/** Value at which a branch begins (mốc phân nhánh): reached at equality when inclusive, else only above. */
public record Step(Fraction at, boolean inclusive) {

    public static Step from(Fraction at) {
        return new Step(at, true);
    }

    public static Step above(Fraction at) {
        return new Step(at, false);
    }

    public boolean isReachedBy(Fraction x) {
        int order = x.compareTo(at);
        return order > 0 || order == 0 && inclusive;
    }
}
