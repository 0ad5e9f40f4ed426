package vn.parindex.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.Reading;

/** Says why points of a leaf cannot be won by changing a fact (trở ngại của một tiêu chí). */
final class LeafObstacles {

    private final LeafScore leaf;
    private final FactSheet sheet;
    private final LeafProbe probe;
    private final List<Award> parts;

    LeafObstacles(LeafScore leaf, FactSheet sheet, LeafProbe probe) {
        this.leaf = leaf;
        this.sheet = sheet;
        this.probe = probe;
        this.parts = DecidingParts.asked(leaf.award());
    }

    /** In a fixed order: deadlines, then one for each cause of lost points, then whether nothing else was found. */
    List<Obstacle> find(boolean hasOffers) {
        List<Obstacle> found = new ArrayList<>(deadlines());
        leaf.lost().forEach(loss -> ofLoss(loss).ifPresent(found::add));
        if (found.isEmpty() && !hasOffers) {
            Points rest = leaf.lost().stream()
                    .filter(loss -> !loss.cause().leavesMaximum())
                    .map(Loss::points)
                    .reduce(Points.ZERO, Points::plus);
            if (rest.signum() > 0) {
                found.add(otherwise(rest));
            }
        }
        return List.copyOf(found);
    }

    private List<Obstacle> deadlines() {
        return parts.stream()
                .filter(DecidingParts::isSound)
                .filter(part -> part.method() instanceof ScoringMethod.Deadline)
                .flatMap(part -> deadline((ScoringMethod.Deadline) part.method(), part).stream())
                .toList();
    }

    /** What doing it on the due date would have won. */
    private Optional<Obstacle> deadline(ScoringMethod.Deadline method, Award part) {
        if (!(part.reading() instanceof Reading.OfDay day)) {
            return Optional.empty();
        }
        boolean passed =
                day.done().isPresent() || !day.due().isAfter(sheet.period().lastDay());
        return probe.gain(method.date(), FactValue.of(new Scalar.Day(day.due())))
                .filter(gain -> gain.signum() > 0)
                .map(gain -> Obstacle.of(
                        passed ? Obstacle.Kind.DEADLINE_PASSED : Obstacle.Kind.DO_IN_TIME,
                        List.of(method.date()),
                        gain));
    }

    private Optional<Obstacle> ofLoss(Loss loss) {
        return switch (loss.cause()) {
            case NO_DATA -> Optional.of(Obstacle.of(Obstacle.Kind.SEND_FIGURE, missing(), loss.points()));
            case NO_EVIDENCE ->
                Optional.of(new Obstacle(
                        Obstacle.Kind.SEND_EVIDENCE, List.of(), leaf.leaf().evidence(), loss.points()));
            case CONTRADICTORY -> Optional.of(Obstacle.of(Obstacle.Kind.CLARIFY, contradictory(), loss.points()));
            case PENDING -> Optional.of(Obstacle.of(Obstacle.Kind.PENDING, missing(), loss.points()));
            case OVER_CAP -> Optional.of(Obstacle.of(Obstacle.Kind.OVER_CAP, List.of(), loss.points()));
            case BELOW_THRESHOLD, FORMULA, NOT_DONE, LATE, VIOLATION, GATE_CLOSED, NOT_APPLICABLE -> Optional.empty();
        };
    }

    private Obstacle otherwise(Points rest) {
        if (parts.stream().anyMatch(part -> part.method() instanceof ScoringMethod.Survey)) {
            return Obstacle.of(Obstacle.Kind.BY_SURVEY, List.of(), rest);
        }
        if (parts.stream().anyMatch(part -> part.method() instanceof ScoringMethod.Council)) {
            return Obstacle.of(Obstacle.Kind.BY_COUNCIL, List.of(), rest);
        }
        boolean printed =
                parts.stream().anyMatch(part -> part.reading() instanceof Reading.OfRatio ratio && ratio.printedUsed());
        return Obstacle.of(
                printed ? Obstacle.Kind.RATE_AS_PRINTED : Obstacle.Kind.NO_SINGLE_CHANGE,
                printed ? printedRates() : List.of(),
                rest);
    }

    private List<IndicatorId> printedRates() {
        return leaf.leaf().method().measures().stream()
                .flatMap(measure -> measure.ratio().stream())
                .flatMap(ratio -> ratio.printed().stream())
                .distinct()
                .toList();
    }

    /** The missing figures that count; a printed rate only where nothing else is missing. */
    private List<IndicatorId> missing() {
        List<IndicatorId> all = inState(FactValue.MISSING);
        List<IndicatorId> counts =
                all.stream().filter(id -> !printedRates().contains(id)).toList();
        return counts.isEmpty() ? all : counts;
    }

    /** The figures said to contradict; where each is well by itself, all that are held against each other. */
    private List<IndicatorId> contradictory() {
        List<IndicatorId> said = inState(FactValue.CONTRADICTORY);
        if (!said.isEmpty()) {
            return said;
        }
        return parts.stream()
                .filter(part -> part.lost().stream().anyMatch(loss -> loss.cause() == LossCause.CONTRADICTORY))
                .flatMap(part -> part.method().indicators().stream())
                .filter(id -> sheet.fact(id).value().known().isPresent())
                .distinct()
                .toList();
    }

    private List<IndicatorId> inState(FactValue state) {
        List<IndicatorId> gates = Stream.concat(leaf.leaf().appliesWhen().stream(), leaf.leaf().requires().stream())
                .map(Condition::fact)
                .filter(id -> sheet.fact(id).value().equals(state))
                .toList();
        return gates.isEmpty()
                ? needed().filter(id -> sheet.fact(id).value().equals(state)).toList()
                : gates;
    }

    /** Of a leaf whose case cannot be told, everything it looks at. */
    private Stream<IndicatorId> needed() {
        List<IndicatorId> asked = parts.stream()
                .flatMap(part -> part.method().indicators().stream())
                .distinct()
                .toList();
        return asked.isEmpty() ? leaf.leaf().indicators().stream() : asked.stream();
    }
}
