package vn.parindex.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.points.Fraction;

/**
 * A bound of a method, or a named alternative, which has only one position: reached.
 *
 * @param at on the scale of x; none for a named alternative
 * @param under whether a figure can stand under it
 * @param over whether a figure can stand over it
 */
record Mark(String name, Optional<Fraction> at, boolean under, boolean over) {

    static Mark named(String name) {
        return new Mark(name, Optional.empty(), false, false);
    }

    static Mark at(String name, Fraction at, boolean over) {
        return new Mark(name, Optional.of(at), at.signum() > 0, over);
    }

    /** Every position that cases have to show. */
    List<Position> required() {
        List<Position> required = new ArrayList<>(List.of(Position.AT));
        if (under) {
            required.add(0, Position.JUST_UNDER);
        }
        if (over) {
            required.add(Position.JUST_OVER);
        }
        return required;
    }
}
