package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored M less what each case takes away (điểm trừ theo vi phạm); x is the points taken. */
public final class DeductionTask extends LeafTask {

    private static final Step ANYTHING = Step.above(Fraction.ZERO);

    /** Kind of case (loại vi phạm) and its amount by number. */
    private record Entry(DeductionItem item, AmountTerms amount) {}

    private final ScoringMethod.Deduction method;

    /** Its items, their amounts by number. */
    private final List<Entry> entries;

    private final Step everything;

    DeductionTask(TaskFrame frame, ScoringMethod.Deduction method, FactNumbers numbers) {
        super(frame);
        this.method = method;
        this.entries = method.items().stream()
                .map(item -> new Entry(item, new AmountTerms(item.amount(), numbers)))
                .toList();
        this.everything = Step.from(frame.maxPoints().value());
    }

    @Override
    public ScoringMethod.Deduction method() {
        return method;
    }

    /** Reached when everything is taken away. */
    public Step everything() {
        return everything;
    }

    @Override
    Finding find(UnitFacts unit) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        List<Reading.Item> items = new ArrayList<>(entries.size());
        Fraction taken = Fraction.ZERO;
        for (Entry entry : entries) {
            AmountFinding amount = entry.amount().find(unit);
            Points points = amount.is(Standing.KNOWN) ? taken(entry.item(), Fraction.of(amount.value())) : Points.ZERO;
            standings.add(amount.standing());
            items.add(new Reading.Item("", entry.item().amount(), amount.asFactValue(), points));
            taken = taken.plus(points.value());
        }
        return new Finding(together(standings), taken, new Reading.OfItems(items), List.of());
    }

    /** Reached when anything is taken away. */
    public Step anything() {
        return ANYTHING;
    }

    /** M less what is taken away, for less than everything. */
    public Points rest(UnitFacts unit) {
        return maxPoints().minus(new Points(unit.x(this)));
    }

    private Points taken(DeductionItem item, Fraction amount) {
        if (item.all()) {
            return amount.signum() > 0 ? maxPoints() : Points.ZERO;
        }
        return item.each().times(amount);
    }

    /** Any missing amount makes the deduction missing; those not applicable are left out. */
    private static Standing together(Set<Standing> standings) {
        if (standings.contains(Standing.CONTRADICTORY)) {
            return Standing.CONTRADICTORY;
        }
        if (standings.contains(Standing.MISSING)) {
            return Standing.MISSING;
        }
        return standings.contains(Standing.KNOWN) ? Standing.KNOWN : Standing.NOT_APPLICABLE;
    }
}
