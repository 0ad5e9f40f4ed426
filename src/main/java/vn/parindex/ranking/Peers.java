package vn.parindex.ranking;

import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitLevel;

/** What units must share to be ranked together (điều kiện xếp hạng cùng nhau): level, group and period. */
public record Peers(UnitLevel level, UnitGroup group, AssessmentPeriod period) {

    /** Those of a scored unit. */
    public static Peers of(UnitScore score) {
        return new Peers(
                score.sheet().unit().level(),
                score.sheet().unit().group(),
                score.sheet().period());
    }
}
