package vn.parindex.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.criteria.Policies.PrintedRateAlonePolicy;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;

/** What the report forms of a set's level give for its leaves (số liệu có trong biểu mẫu của cấp). */
public final class FormCoverage {

    private final CriteriaSet set;
    private final Set<IndicatorId> own = new HashSet<>();

    public FormCoverage(CriteriaSet set) {
        this.set = set;
        set.ownIndicators().stream().map(Indicator::id).forEach(own::add);
    }

    /** Whether the form of the level is known as a whole, so that what it lacks is not reported. */
    public boolean isKnown() {
        return set.indicators().knowsFormOf(set.level());
    }

    /** Whether the leaf is computed from figures that all stand in the forms of the level. */
    public boolean fillsFromForms(Leaf leaf) {
        return leaf.assessedBy() == AssessedBy.COMPUTED && lacking(leaf).isEmpty();
    }

    /** The indicators of the catalogue that the leaf rests on and the forms of the level do not have. */
    public List<IndicatorId> unprinted(Leaf leaf) {
        return lacking(leaf).stream().filter(id -> !own.contains(id)).toList();
    }

    /** What a leaf needs and the forms lack; a rate that may stand alone makes up for its counts. */
    private List<IndicatorId> lacking(Leaf leaf) {
        Set<IndicatorId> madeUp = new HashSet<>();
        leaf.method().measures().stream()
                .flatMap(measure -> measure.ratio().stream())
                .forEach(ratio -> ratio.printed().ifPresent(rate -> {
                    madeUp.add(rate);
                    if (isPrinted(rate) && leaf.policies().printedRateAlone() == PrintedRateAlonePolicy.ACCEPT) {
                        madeUp.addAll(ratio.indicators());
                    }
                }));
        return leaf.indicators().stream()
                .filter(id -> !madeUp.contains(id) && !isPrinted(id))
                .toList();
    }

    private boolean isPrinted(IndicatorId id) {
        return set.indicators()
                .find(id)
                .filter(indicator -> indicator.isPrintedFor(set.level()))
                .isPresent();
    }
}
