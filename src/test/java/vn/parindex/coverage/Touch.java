package vn.parindex.coverage;

import vn.parindex.points.Fraction;

/** A bound that a real run came to, and on which side. */
record Touch(String mark, Position position) {

    /** @param step the least by which x can change */
    static Touch of(String mark, Fraction at, Fraction x, Fraction step) {
        int order = x.compareTo(at);
        if (order == 0) {
            return new Touch(mark, Position.AT);
        }
        return order < 0
                ? new Touch(mark, x.plus(step).compareTo(at) >= 0 ? Position.JUST_UNDER : Position.UNDER)
                : new Touch(mark, x.minus(step).compareTo(at) <= 0 ? Position.JUST_OVER : Position.OVER);
    }

    static Touch named(String mark) {
        return new Touch(mark, Position.AT);
    }
}
