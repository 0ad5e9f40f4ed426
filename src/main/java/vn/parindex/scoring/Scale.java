package vn.parindex.scoring;

import vn.parindex.criteria.Bound;
import vn.parindex.points.Fraction;

/** Scale of a measure (thang đo): a rate is kept as a share and written in percent, a count is kept as it is. */
public enum Scale {
    RATE {
        @Override
        Fraction of(Bound bound) {
            return bound.value().dividedBy(Fraction.HUNDRED);
        }

        @Override
        Fraction shown(Fraction x) {
            return x.times(Fraction.HUNDRED);
        }
    },
    COUNT {
        @Override
        Fraction of(Bound bound) {
            return bound.value();
        }

        @Override
        Fraction shown(Fraction x) {
            return x;
        }
    };

    /** A bound on the scale of x. */
    abstract Fraction of(Bound bound);

    /** x as bounds are written. */
    abstract Fraction shown(Fraction x);
}
