package vn.parindex.opinion;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies.ContradictoryPolicy;
import vn.parindex.criteria.Policies.EvidencePolicy;
import vn.parindex.criteria.Policies.MissingPolicy;
import vn.parindex.opinion.Outcome.Standing;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;

/** One leaf of one unit: conditions, method, evidence, rounding (point 5); the cap is the domain's. */
record NaiveLeafScorer(Leaf leaf, DomainKind kind, Reported reported, NaiveMethod.Comparison comparison) {

    NaiveLeaf score() {
        NaiveLeaf score = finished();
        if (!counts(score) || !hasUsablePrintedRate()) {
            return score;
        }
        NaiveLeaf printed = new NaiveLeafScorer(
                        leaf, kind, new Reported(reported.set(), reported.sheet(), true), comparison)
                .finished();
        return new NaiveLeaf(
                leaf,
                kind,
                score.state(),
                score.points(),
                score.lost(),
                score.highest(),
                counts(printed) ? Optional.of(printed.points()) : Optional.empty());
    }

    private static boolean counts(NaiveLeaf score) {
        return score.state() != LeafState.NOT_APPLICABLE && score.state() != LeafState.PENDING;
    }

    private boolean hasUsablePrintedRate() {
        List<Measure.OfRatio> printed = leaf.method().measures().stream()
                .flatMap(measure -> measure.ratio().stream())
                .filter(reported::printedIsKnown)
                .toList();
        return !printed.isEmpty() && printed.stream().noneMatch(reported::printedIsImpossible);
    }

    /** The leaf without asking what the printed rates would have given. */
    NaiveLeaf finished() {
        Outcome outcome = outcome();
        LeafState state = state(outcome.standing());
        Map<LossCause, Exact> lost = new EnumMap<>(LossCause.class);
        lost.putAll(outcome.lost());
        Exact points = rounded(outcome.points(), lost);
        Exact highest = state == LeafState.WITHHELD ? NaiveLeaf.applicable(leaf, lost) : points;
        if (state == LeafState.SCORED && lacksEvidence()) {
            state = LeafState.NO_EVIDENCE;
            lost.clear();
            lost.putAll(outcome.lost());
            lost.merge(LossCause.NO_EVIDENCE, outcome.points(), Exact::plus);
            points = Exact.ZERO;
        }
        if (kind == DomainKind.PENALTY) {
            lost.clear();
        }
        lost.values().removeIf(part -> part.signum() == 0);
        return new NaiveLeaf(leaf, kind, state, points, lost, highest, Optional.empty());
    }

    private boolean lacksEvidence() {
        return leaf.policies().evidence() == EvidencePolicy.WITHHOLD
                && !leaf.evidence().isEmpty()
                && reported.sheet()
                        .evidence()
                        .getOrDefault(leaf.id(), List.of())
                        .isEmpty();
    }

    private Exact maximum() {
        return Exact.of(leaf.maxPoints());
    }

    private Outcome outcome() {
        Optional<Outcome> applies = leaf.appliesWhen()
                .flatMap(condition -> gate(condition, Outcome.unscored(Standing.NOT_APPLICABLE, maximum())));
        Optional<Outcome> gate = applies.or(() -> leaf.requires()
                .flatMap(condition -> gate(condition, Outcome.scored(maximum(), Exact.ZERO, LossCause.GATE_CLOSED))));
        return gate.orElseGet(this::asked);
    }

    /** Nothing where the condition holds. */
    private Optional<Outcome> gate(Condition condition, Outcome closed) {
        return switch (reported.holds(condition)) {
            case YES -> Optional.empty();
            case NO -> Optional.of(closed);
            case MISSING -> Optional.of(Outcome.unscored(Standing.MISSING, maximum()));
            case CONTRADICTORY -> Optional.of(Outcome.unscored(Standing.CONTRADICTORY, maximum()));
        };
    }

    private Outcome asked() {
        Outcome outcome = leaf.method().accept(new NaiveMethod(leaf, reported, maximum(), "", comparison));
        return NaiveMethod.surveyIsOut(leaf, outcome) ? Outcome.unscored(Standing.PENDING, maximum()) : outcome;
    }

    private LeafState state(Standing standing) {
        return switch (standing) {
            case SCORED -> LeafState.SCORED;
            case NOT_APPLICABLE -> LeafState.NOT_APPLICABLE;
            case PENDING -> LeafState.PENDING;
            case MISSING -> leaf.policies().missing() == MissingPolicy.ZERO ? LeafState.NO_DATA : LeafState.WITHHELD;
            case CONTRADICTORY ->
                leaf.policies().contradictory() == ContradictoryPolicy.ZERO ? LeafState.SCORED : LeafState.WITHHELD;
        };
    }

    /** Point 17: half-up, never over what applies; the largest lost part takes the difference. */
    private Exact rounded(Exact points, Map<LossCause, Exact> lost) {
        if (leaf.policies().leafRounding().isEmpty()) {
            return points;
        }
        Exact rounded =
                points.rounded(leaf.policies().leafRounding().getAsInt()).min(NaiveLeaf.applicable(leaf, lost));
        Exact difference = points.minus(rounded);
        Comparator<LossCause> bySize = Comparator.comparing(lost::get);
        while (difference.signum() != 0) {
            LossCause largest = lost.keySet().stream()
                    .filter(cause -> !cause.leavesMaximum())
                    .max(bySize)
                    .orElse(LossCause.FORMULA);
            Exact before = lost.getOrDefault(largest, Exact.ZERO);
            Exact after = before.plus(difference).max(Exact.ZERO);
            difference = difference.minus(after.minus(before));
            lost.put(largest, after);
        }
        return rounded;
    }
}
