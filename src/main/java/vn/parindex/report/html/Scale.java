package vn.parindex.report.html;

import vn.parindex.points.Fraction;

/** Where numbers stand in a drawing (tỷ lệ vẽ): from one end to the other, to a tenth of a unit; what lies beyond stands at the end. */
record Scale(Fraction from, Fraction to, Fraction start, Fraction end) {

    static Scale of(Fraction from, Fraction to, int start, int end) {
        return new Scale(from, to, Fraction.of(start), Fraction.of(end));
    }

    /** From 0 to 100 percent. */
    static Scale ofPercent(int start, int end) {
        return of(Fraction.ZERO, Fraction.HUNDRED, start, end);
    }

    String at(Fraction value) {
        return written(place(value));
    }

    /** How far it is from one place to another. */
    String between(Fraction low, Fraction high) {
        return written(place(high).minus(place(low)));
    }

    static String written(Fraction place) {
        return place.rounded(1).toPlainString();
    }

    Fraction place(Fraction value) {
        if (to.equals(from)) {
            return start;
        }
        Fraction share = value.minus(from).dividedBy(to.minus(from));
        return start.plus(share.max(Fraction.ZERO).min(Fraction.ONE).times(end.minus(start)));
    }
}
