package vn.parindex.ranking;

import java.util.List;
import java.util.Optional;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;

/**
 * A range as it is kept (khoảng chỉ số lưu gọn): its ends by what they differ from the index of the unit, most often by
 * nothing, or by a few points.
 */
record KeptRange(Points points, Points applicable, Points maximum) {

    private static final int ABSENT = 0;
    private static final int ALWAYS_RANKED = 1;
    private static final int SOMETIMES_RANKED = 2;

    private static final int SAME = 0;
    private static final int OVER_APPLICABLE = 1;
    private static final int OVER_MAXIMUM = 2;
    private static final int IN_FULL = 3;

    void write(Optional<IndexRange> range, UnitBytes bytes) {
        if (range.isEmpty()) {
            bytes.put(ABSENT);
            return;
        }
        bytes.put(range.get().alwaysRanked() ? ALWAYS_RANKED : SOMETIMES_RANKED);
        write(range.get().low(), bytes);
        write(range.get().high(), bytes);
    }

    private void write(Percent end, UnitBytes bytes) {
        UnitBytes best = written(IN_FULL, end.value());
        for (int way : List.of(OVER_MAXIMUM, OVER_APPLICABLE)) {
            if (!over(way).isZero()) {
                Fraction apart = end.share().times(over(way).value()).minus(points.value());
                UnitBytes other = apart.isZero() && way == OVER_APPLICABLE ? written(SAME) : written(way, apart);
                best = other.size() <= best.size() ? other : best;
            }
        }
        bytes.put(best);
    }

    private static UnitBytes written(int way, Fraction... numbers) {
        UnitBytes bytes = new UnitBytes();
        bytes.put(way);
        for (Fraction number : numbers) {
            bytes.put(number);
        }
        return bytes;
    }

    Optional<IndexRange> read(UnitCursor cursor) {
        int state = cursor.oneByte();
        return state == ABSENT
                ? Optional.empty()
                : Optional.of(new IndexRange(end(cursor), end(cursor), state == ALWAYS_RANKED));
    }

    private Percent end(UnitCursor cursor) {
        int way = cursor.oneByte();
        if (way == IN_FULL) {
            return new Percent(cursor.fraction());
        }
        Fraction apart = way == SAME ? Fraction.ZERO : cursor.fraction();
        Points over = way == SAME ? applicable : over(way);
        return Percent.ofShare(points.value().plus(apart).dividedBy(over.value()));
    }

    private Points over(int way) {
        return way == OVER_MAXIMUM ? maximum : applicable;
    }

    static void skip(UnitCursor cursor) {
        if (cursor.oneByte() != ABSENT) {
            skipEnd(cursor);
            skipEnd(cursor);
        }
    }

    private static void skipEnd(UnitCursor cursor) {
        if (cursor.oneByte() != SAME) {
            cursor.skipFraction();
        }
    }
}
