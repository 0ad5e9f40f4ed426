package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored by the highest bound reached (theo bậc). */
public record TiersTask(TaskFrame frame, ScoringMethod.Tiers method, Scale scale) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        return MeasureFinding.of(method.measure(), this, unit);
    }

    /** The lowest bound: under it nothing is reached. */
    public Step lowest() {
        List<Tier> ordered = highestFirst();
        return step(ordered.get(ordered.size() - 1));
    }

    /** Points of the highest bound that was reached. */
    public Points highestReached(UnitFacts unit) {
        return reached(unit.x(this)).map(Tier::points).orElse(method.otherwise());
    }

    /** Points when no bound was reached. */
    public Points otherwise() {
        return method.otherwise();
    }

    @Override
    public Steps steps(Finding finding) {
        List<Refusal> refused = new ArrayList<>();
        Optional<Threshold> next = Optional.empty();
        for (Tier tier : highestFirst()) {
            if (step(tier).isReachedBy(finding.x())) {
                return new Steps(refused, Optional.of(threshold(tier)), next);
            }
            refused.add(new Refusal(tier.toString(), tier.bound(), scale.shown(finding.x())));
            next = Optional.of(threshold(tier));
        }
        return new Steps(refused, Optional.empty(), next);
    }

    private Optional<Tier> reached(Fraction x) {
        return highestFirst().stream().filter(tier -> step(tier).isReachedBy(x)).findFirst();
    }

    private List<Tier> highestFirst() {
        return method.tiers().stream()
                .sorted(Comparator.comparing((Tier tier) -> tier.bound().value())
                        .thenComparing(tier -> !tier.inclusive())
                        .reversed())
                .toList();
    }

    private Step step(Tier tier) {
        return new Step(scale.of(tier.bound()), tier.inclusive());
    }

    private static Threshold threshold(Tier tier) {
        return new Threshold(tier.bound(), tier.inclusive(), tier.points());
    }
}
