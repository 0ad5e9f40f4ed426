package vn.parindex.criteria;

import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.unit.AssessmentPeriod;

/** Days on which a set is in force (thời gian hiệu lực), both ends included. */
public record EffectivePeriod(LocalDate from, Optional<LocalDate> to) {

    /** Whether the whole period of assessment lies within. */
    public boolean covers(AssessmentPeriod period) {
        return !period.firstDay().isBefore(from)
                && to.map(last -> !period.lastDay().isAfter(last)).orElse(true);
    }
}
