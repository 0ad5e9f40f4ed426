package vn.parindex.criteria.yaml;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.Bound;
import vn.parindex.located.Faults;
import vn.parindex.source.SourceLocation;

/** Holds the bounds of tiers and bands against their order (thứ tự ngưỡng): from high to low, none twice. */
final class DescendingBounds {

    /** {@code above b} is higher than {@code from b}. */
    record Step(Bound bound, boolean inclusive, SourceLocation at) {
        int compareTo(Step other) {
            int byValue = bound.value().compareTo(other.bound.value());
            return byValue != 0 ? byValue : Boolean.compare(other.inclusive, inclusive);
        }
    }

    private final List<Step> steps = new ArrayList<>();

    void add(Step step) {
        steps.add(step);
    }

    void check(Faults faults) {
        for (int i = 1; i < steps.size(); i++) {
            Step higher = steps.get(i - 1);
            Step step = steps.get(i);
            if (step.bound().percent() != higher.bound().percent()) {
                faults.refuse(
                        SetFault.BOUNDS_MIXED,
                        step.at(),
                        step.bound().toString(),
                        higher.bound().toString());
            } else if (step.compareTo(higher) == 0) {
                faults.refuse(SetFault.DUPLICATE_BOUND, step.at(), step.bound().toString());
            } else if (step.compareTo(higher) > 0) {
                faults.refuse(
                        SetFault.BOUNDS_NOT_DESCENDING,
                        step.at(),
                        step.bound().toString(),
                        higher.bound().toString());
            }
        }
    }
}
