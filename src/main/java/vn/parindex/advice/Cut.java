package vn.parindex.advice;

import vn.parindex.points.Fraction;

/**
 * Value of a fact at which the points of a leaf may bend or jump (điểm gãy).
 *
 * @param level whether a step of the set begins there, so that an offer for it is wanted
 */
record Cut(Fraction at, boolean level) {

    static Cut level(Fraction at) {
        return new Cut(at, true);
    }

    static Cut bend(Fraction at) {
        return new Cut(at, false);
    }
}
