package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.ChecklistItem;
import vn.parindex.indicator.FactValue;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored as the sum over the items that were done (danh mục nội dung); x is the points earned. */
public final class ChecklistTask extends LeafTask {

    private static final Step ANYTHING = Step.above(Fraction.ZERO);

    /** Item of the list (nội dung của danh mục) and its fact by number. */
    private record Entry(ChecklistItem item, Amount amount, int fact) {}

    private final ScoringMethod.Checklist method;

    /** Its items, their facts by number. */
    private final List<Entry> entries;

    private final Step everything;

    ChecklistTask(TaskFrame frame, ScoringMethod.Checklist method, FactNumbers numbers) {
        super(frame);
        this.method = method;
        this.entries = method.items().stream()
                .map(item -> new Entry(item, Amount.of(item.fact()), numbers.of(item.fact())))
                .toList();
        this.everything = Step.from(frame.maxPoints().value());
    }

    @Override
    public ScoringMethod.Checklist method() {
        return method;
    }

    /** Reached when everything was done. */
    public Step everything() {
        return everything;
    }

    @Override
    Finding find(UnitFacts unit) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        List<Reading.Item> items = new ArrayList<>(entries.size());
        LossTally lost = new LossTally();
        Fraction earned = Fraction.ZERO;
        for (Entry entry : entries) {
            ChecklistItem item = entry.item();
            FactValue value = unit.value(entry.fact());
            Standing standing = standingOf(value);
            boolean done = standing == Standing.KNOWN
                    && value.known().flatMap(YesOrNo::of).orElse(false);
            Points points = done ? item.points() : Points.ZERO;
            standings.add(standing);
            items.add(new Reading.Item(item.name(), entry.amount(), value, points));
            if (done) {
                earned = earned.plus(points.value());
            } else {
                lost.add(causeOf(standing), item.points());
            }
        }
        return new Finding(Parts.together(standings), earned, new Reading.OfItems(items), lost.losses());
    }

    /** Reached when anything was done. */
    public Step anything() {
        return ANYTHING;
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
        boolean noAnswer =
                value.known().filter(known -> YesOrNo.of(known).isEmpty()).isPresent();
        return noAnswer ? Standing.CONTRADICTORY : Standing.of(value);
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
