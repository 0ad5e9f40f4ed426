package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.Appraisal;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.LossCause;

/** Enters why the rounds of one leaf differ (sổ chênh lệch của tiêu chí), so that the parts of a step add up exactly. */
final class LeafLedger {

    private static final int STATED_DIGITS = 2;

    private final LeafScore score;
    private final Optional<Points> claimed;
    private final Optional<Appraisal> first;
    private final Optional<Appraisal> second;
    private final Map<Round, Points> counted;
    private final List<Difference> entries = new ArrayList<>();

    LeafLedger(
            LeafScore score,
            Optional<Points> claimed,
            Optional<Appraisal> first,
            Optional<Appraisal> second,
            Map<Round, Points> counted) {
        this.score = score;
        this.claimed = claimed;
        this.first = first;
        this.second = second;
        this.counted = counted;
    }

    List<Difference> differences() {
        Points computed = score.pointsBeforeCap();
        for (RoundStep step : RoundStep.values()) {
            if (counted.containsKey(step.from()) && counted.containsKey(step.to())) {
                switch (step) {
                    case CLAIM_TO_COMPUTED -> enter(step, claimToComputed(computed));
                    case COMPUTED_TO_APPRAISAL -> enter(step, decided(first, computed));
                    case APPRAISAL_TO_APPRAISAL2 ->
                        enter(step, decided(second, first.map(Appraisal::points).orElse(computed)));
                }
            }
        }
        return List.copyOf(entries);
    }

    /** What was stated otherwise, by cause; what the cap of the domain does beside that is its own entry. */
    private void enter(RoundStep step, Map<DifferenceCause, Points> stated) {
        Map<DifferenceCause, Points> parts = new EnumMap<>(stated);
        Points moved = counted.get(step.to()).minus(counted.get(step.from()));
        Points explained = stated.values().stream().reduce(Points.ZERO, Points::plus);
        parts.merge(DifferenceCause.OVER_CAP, moved.minus(explained), Points::plus);
        parts.forEach((cause, points) -> {
            if (!points.isZero()) {
                entries.add(new Difference(step, cause, points));
            }
        });
    }

    private Map<DifferenceCause, Points> decided(Optional<Appraisal> appraisal, Points before) {
        Map<DifferenceCause, Points> parts = new EnumMap<>(DifferenceCause.class);
        appraisal.ifPresent(decision -> parts.put(
                decision.reason()
                        .map(DifferenceCause::of)
                        .orElse(
                                isRounded(decision.points(), before)
                                        ? DifferenceCause.ROUNDING
                                        : DifferenceCause.NO_REASON),
                RoundCount.signed(score, decision.points().minus(before))));
        return parts;
    }

    private Map<DifferenceCause, Points> claimToComputed(Points computed) {
        Points claim = claimed.orElse(Points.ZERO);
        Points difference = RoundCount.signed(score, computed.minus(claim));
        boolean tooMuch = difference.signum() < 0;
        if (score.kind() == DomainKind.PENALTY) {
            return Map.of(
                    tooMuch ? DifferenceCause.PENALTY_UNDERSTATED : DifferenceCause.PENALTY_OVERSTATED, difference);
        }
        if (claimed.isPresent() && isRounded(claim, computed)) {
            return Map.of(DifferenceCause.ROUNDING, difference);
        }
        if (claimed.isPresent() && isDecidedByCouncil()) {
            return Map.of(DifferenceCause.COUNCIL, difference);
        }
        if (!tooMuch) {
            return Map.of(
                    claimed.isPresent() ? DifferenceCause.UNDER_CLAIMED : DifferenceCause.NOT_CLAIMED, difference);
        }
        return overClaim(claim.minus(computed));
    }

    private static boolean isRounded(Points stated, Points exact) {
        return stated.value().equals(Fraction.of(exact.value().rounded(STATED_DIGITS)));
    }

    private boolean isDecidedByCouncil() {
        return score.leaf().assessedBy() == AssessedBy.COUNCIL && score.state() == LeafState.SCORED;
    }

    /** Every cause of the lost points has the same share in what was claimed of them. */
    private Map<DifferenceCause, Points> overClaim(Points over) {
        Map<DifferenceCause, Points> parts = new EnumMap<>(DifferenceCause.class);
        List<Loss> lost = score.lost().stream()
                .filter(loss -> loss.cause() != LossCause.OVER_CAP)
                .toList();
        Points allLost = lost.stream().map(Loss::points).reduce(Points.ZERO, Points::plus);
        Points ofLost = over.min(allLost);
        for (Loss loss : lost) {
            Points part = loss.points().times(ofLost.value().dividedBy(allLost.value()));
            parts.put(DifferenceCause.of(loss.cause()), Points.ZERO.minus(part));
        }
        parts.put(DifferenceCause.OVER_MAXIMUM, ofLost.minus(over));
        return parts;
    }
}
