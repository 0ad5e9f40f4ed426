package vn.parindex.criteria;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.points.Points;

/** What the points of a domain do: count (lĩnh vực), add on top (điểm thưởng), or take away (điểm trừ). */
public enum DomainKind {
    ORDINARY,
    BONUS,
    PENALTY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What points of such a domain add to the total: those of a penalty take away. */
    public Points signed(Points points) {
        return this == PENALTY ? Points.ZERO.minus(points) : points;
    }

    public static Optional<DomainKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
