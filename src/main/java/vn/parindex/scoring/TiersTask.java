package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.points.Points;

/** Leaf scored by the highest bound reached (theo bậc). */
public final class TiersTask extends LeafTask {

    /** Tier of the set and the value at which it begins (bậc và mốc bắt đầu). */
    private record Rung(Step step, Tier tier) {}

    private final ScoringMethod.Tiers method;
    private final MeasureTerms measure;

    /** The tiers and where on the scale of the measure they begin. */
    private final List<Rung> highestFirst;

    TiersTask(TaskFrame frame, ScoringMethod.Tiers method, MeasureTerms measure) {
        super(frame);
        this.method = method;
        this.measure = measure;
        this.highestFirst = method.tiers().stream()
                .sorted(Comparator.comparing((Tier tier) -> tier.bound().value())
                        .thenComparing(tier -> !tier.inclusive())
                        .reversed())
                .map(tier -> new Rung(new Step(measure.scale().of(tier.bound()), tier.inclusive()), tier))
                .toList();
    }

    @Override
    public ScoringMethod.Tiers method() {
        return method;
    }

    /** The lowest bound: under it nothing is reached. */
    public Step lowest() {
        return highestFirst.get(highestFirst.size() - 1).step();
    }

    /** Points of the highest bound that was reached. */
    public Points highestReached(UnitFacts unit) {
        for (Rung rung : highestFirst) {
            if (unit.reaches(this, rung.step())) {
                return rung.tier().points();
            }
        }
        return method.otherwise();
    }

    /** Points when no bound was reached. */
    public Points otherwise() {
        return method.otherwise();
    }

    @Override
    Finding find(UnitFacts unit) {
        return measure.find(unit);
    }

    @Override
    public Steps steps(Finding finding) {
        List<Refusal> refused = new ArrayList<>();
        Optional<Threshold> next = Optional.empty();
        for (Rung rung : highestFirst) {
            Tier tier = rung.tier();
            if (rung.step().isReachedBy(finding.x())) {
                return new Steps(refused, Optional.of(threshold(tier)), next);
            }
            refused.add(
                    new Refusal(tier.toString(), tier.bound(), measure.scale().shown(finding.x())));
            next = Optional.of(threshold(tier));
        }
        return new Steps(refused, Optional.empty(), next);
    }

    private static Threshold threshold(Tier tier) {
        return new Threshold(tier.bound(), tier.inclusive(), tier.points());
    }
}
