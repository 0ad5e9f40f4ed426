package vn.parindex.scoring;

import java.util.List;
import vn.parindex.points.Fraction;

/**
 * What a leaf or part finds in the facts of a unit (kết quả đọc số liệu): its standing, and the measure x the branches are
 * decided on.
 *
 * @param x zero unless known: a rate on the scale of shares, an amount, points of items, or days late
 * @param losses where the parts or items say under which causes their maxima are lost; empty for one cause for all
 */
public record Finding(Standing standing, Fraction x, Reading reading, List<Loss> losses) {

    static final Finding NOT_ASKED = of(Standing.NOT_ASKED);

    public Finding {
        losses = List.copyOf(losses);
    }

    static Finding of(Standing standing) {
        return new Finding(standing, Fraction.ZERO, Reading.NOTHING, List.of());
    }

    static Finding of(Standing standing, Reading reading) {
        return new Finding(standing, Fraction.ZERO, reading, List.of());
    }

    static Finding known(Fraction x, Reading reading) {
        return new Finding(Standing.KNOWN, x, reading, List.of());
    }

    /** Whether the rules cannot tell it from another. */
    boolean decidesAs(Finding other) {
        return standing == other.standing && x.equals(other.x) && losses.equals(other.losses);
    }

    Finding with(Standing other) {
        return new Finding(other, x, reading, losses);
    }
}
