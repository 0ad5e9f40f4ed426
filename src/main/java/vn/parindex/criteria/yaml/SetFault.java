package vn.parindex.criteria.yaml;

import vn.parindex.located.Fault;
import vn.parindex.problem.Severity;

/** What can be wrong with the content of a criteria set (lỗi nội dung của bộ tiêu chí); a set with one scores nothing. */
public enum SetFault implements Fault {
    NOT_A_RATE,
    WRONG_INDICATOR_TYPE,
    REPEATED_INDICATOR,
    POINTS_OVER_MAXIMUM,
    PARTS_NOT_MAXIMUM,
    MAXIMUM_NOT_SUM,
    BOUNDS_NOT_DESCENDING,
    DUPLICATE_BOUND,
    BOUNDS_MIXED,
    BASE_REQUIRED,
    FLOOR_OVER_FULL,
    ANCHORS_EQUAL,
    LATE_STEPS_NOT_ASCENDING,
    PERIOD_REVERSED,
    BAND_WITHOUT_BOUND,
    CAP_ON_ORDINARY_DOMAIN,
    CONTRADICTORY_CONDITION;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** Sums that do not come out leave a tree that can be looked at further. */
    @Override
    public boolean hinders() {
        return this != PARTS_NOT_MAXIMUM
                && this != MAXIMUM_NOT_SUM
                && this != CAP_ON_ORDINARY_DOMAIN
                && this != PERIOD_REVERSED;
    }
}
