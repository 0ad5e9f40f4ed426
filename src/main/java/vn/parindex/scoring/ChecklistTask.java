package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.ChecklistItem;
import vn.parindex.indicator.FactValue;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored as the sum over the items that were done (danh mục nội dung); x is the points earned. */
public record ChecklistTask(TaskFrame frame, ScoringMethod.Checklist method) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        List<Standing> standings = new ArrayList<>();
        List<Reading.Item> items = new ArrayList<>();
        LossTally lost = new LossTally();
        Points earned = Points.ZERO;
        for (ChecklistItem item : method.items()) {
            FactValue value = unit.value(item.fact());
            Standing standing = standingOf(value);
            boolean done = standing == Standing.KNOWN
                    && value.known().flatMap(YesOrNo::of).orElse(false);
            Points points = done ? item.points() : Points.ZERO;
            standings.add(standing);
            items.add(new Reading.Item(item.name(), Amount.of(item.fact()), value, points));
            earned = earned.plus(points);
            if (!done) {
                lost.add(causeOf(standing), item.points());
            }
        }
        return new Finding(Parts.together(standings), earned.value(), new Reading.OfItems(items), lost.losses());
    }

    /** Reached when anything was done. */
    public Step anything() {
        return Step.above(Fraction.ZERO);
    }

    /** Reached when everything was done. */
    public Step everything() {
        return Step.from(maxPoints().value());
    }

    /** Points of the items that were done. */
    public Points earned(UnitFacts unit) {
        return new Points(unit.x(this));
    }

    /** The maxima of the other items, by cause. */
    public List<Loss> lost(UnitFacts unit) {
        return unit.finding(this).losses();
    }

    private static Standing standingOf(FactValue value) {
        return value.match(
                known -> YesOrNo.of(known).isPresent() ? Standing.KNOWN : Standing.CONTRADICTORY,
                () -> Standing.MISSING,
                () -> Standing.NOT_APPLICABLE,
                () -> Standing.CONTRADICTORY);
    }

    private LossCause causeOf(Standing standing) {
        return switch (standing) {
            case MISSING -> bySurvey() ? LossCause.PENDING : LossCause.NO_DATA;
            case NOT_APPLICABLE -> LossCause.NOT_APPLICABLE;
            case CONTRADICTORY -> LossCause.CONTRADICTORY;
            default -> LossCause.NOT_DONE;
        };
    }
}
