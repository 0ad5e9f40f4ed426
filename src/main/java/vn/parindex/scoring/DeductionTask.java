package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored M less what each case takes away (điểm trừ theo vi phạm); x is the points taken. */
public record DeductionTask(TaskFrame frame, ScoringMethod.Deduction method) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        List<Standing> standings = new ArrayList<>();
        List<Reading.Item> items = new ArrayList<>();
        Points taken = Points.ZERO;
        for (DeductionItem item : method.items()) {
            AmountFinding amount = AmountFinding.of(item.amount(), unit);
            Points points = amount.is(Standing.KNOWN) ? taken(item, Fraction.of(amount.value())) : Points.ZERO;
            standings.add(amount.standing());
            items.add(new Reading.Item("", item.amount(), amount.asFactValue(), points));
            taken = taken.plus(points);
        }
        return new Finding(together(standings), taken.value(), new Reading.OfItems(items), List.of());
    }

    /** Reached when anything is taken away. */
    public Step anything() {
        return Step.above(Fraction.ZERO);
    }

    /** Reached when everything is taken away. */
    public Step everything() {
        return Step.from(maxPoints().value());
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
    private static Standing together(List<Standing> standings) {
        if (standings.contains(Standing.CONTRADICTORY)) {
            return Standing.CONTRADICTORY;
        }
        if (standings.contains(Standing.MISSING)) {
            return Standing.MISSING;
        }
        return standings.contains(Standing.KNOWN) ? Standing.KNOWN : Standing.NOT_APPLICABLE;
    }
}
