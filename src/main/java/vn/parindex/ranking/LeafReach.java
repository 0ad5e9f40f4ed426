package vn.parindex.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.Policies.EvidencePolicy;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.points.Points;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.Reading;

/**
 * Finds what the doubt of a leaf can come to (khoảng điểm của một tiêu chí).
 *
 * <p>What is lost for want of data, by contradiction or (where asked) as pending can be anything from nothing to all of
 * it, whatever the policy says for the time being; nor is it narrowed by what the other figures of the leaf leave
 * possible. A printed rate that contradicts its counts may be right, and so may the counts. Of alternatives in
 * {@code best} the bounds are safe, not always reached, when these apply to a different extent.
 *
 * @param pending whether what is pending comes in
 */
record LeafReach(RankBasis basis, boolean pending) {

    Reach of(LeafScore leaf) {
        return basis.decided(leaf)
                .map(points -> Reach.certain(points, RankBasis.appraisedMax(leaf, points)))
                .orElseGet(() -> computed(leaf));
    }

    private Reach computed(LeafScore leaf) {
        Reach byMethod = of(leaf.award());
        Reach rounded = leaf.leaf().policies().leafRounding().isPresent()
                ? byMethod.rounded(leaf.leaf().policies().leafRounding().getAsInt())
                : byMethod;
        Reach both = PrintedRates.contradict(leaf) ? bothReadings(leaf, rounded) : rounded;
        boolean evidenceInDoubt = leaf.leaf().policies().evidence() == EvidencePolicy.WITHHOLD && leaf.lacksEvidence();
        return evidenceInDoubt ? both.fromZero() : both;
    }

    /** What the other reading would give is not known behind absent evidence, so that it may be anything. */
    private static Reach bothReadings(LeafScore leaf, Reach reach) {
        if (leaf.state() != LeafState.SCORED) {
            return leaf.state() == LeafState.NO_EVIDENCE ? reach.upToAll() : reach;
        }
        List<Points> readings = Stream.of(leaf.pointsAsPrinted(), leaf.pointsAsCounted())
                .flatMap(Optional::stream)
                .toList();
        Points least = readings.stream().reduce(leaf.points(), Points::min);
        Points most = readings.stream().reduce(leaf.points(), Points::max);
        return reach.shifted(leaf.points().minus(least), most.minus(leaf.points()));
    }

    Reach of(Award award) {
        if (!followsParts(award)) {
            return byLosses(award);
        }
        if (award.method() instanceof ScoringMethod.Sum) {
            return Reach.sum(award.parts().stream().map(this::of).toList());
        }
        Reach decisive =
                award.chosen().map(number -> of(award.parts().get(number))).orElse(Reach.NOTHING);
        return award.method() instanceof ScoringMethod.Best
                ? award.parts().stream().map(this::of).reduce(decisive, Reach::or)
                : decisive;
    }

    private Reach byLosses(Award award) {
        if (award.lost().isEmpty()) {
            return Reach.certain(award.points(), award.maxPoints());
        }
        Points absent = lost(award.lost(), LossCause.NO_DATA).plus(lost(award.lost(), LossCause.CONTRADICTORY));
        Points notYet = lost(award.lost(), LossCause.PENDING);
        Points inapplicable = lost(award.lost(), LossCause.NOT_APPLICABLE);
        Points applicable = award.maxPoints().minus(inapplicable);
        Points mass = pending ? absent.plus(notYet) : absent;
        return Reach.open(
                award.points(), mass, smallestItem(award, mass), pending ? applicable : applicable.minus(notYet));
    }

    /** Of a checklist an item that is in doubt can apply without the others. */
    private static Points smallestItem(Award award, Points mass) {
        if (award.method() instanceof ScoringMethod.Checklist checklist
                && award.reading() instanceof Reading.OfItems read) {
            return IntStream.range(0, checklist.items().size())
                    .filter(i -> isOpen(read.items().get(i).value()))
                    .mapToObj(i -> checklist.items().get(i).points())
                    .reduce(Points::min)
                    .map(mass::min)
                    .orElse(mass);
        }
        return mass;
    }

    private static boolean isOpen(FactValue value) {
        return value.match(known -> false, () -> true, () -> false, () -> true);
    }

    /** Whether the parts decided, and not a condition of the leaf before them. */
    private static boolean followsParts(Award award) {
        if (award.parts().isEmpty() || award.state() != LeafState.SCORED) {
            return false;
        }
        List<Award> deciding = award.method() instanceof ScoringMethod.Sum
                ? award.parts()
                : award.chosen().map(award.parts()::get).stream().toList();
        return Stream.of(LossCause.values())
                .allMatch(cause -> deciding.stream()
                                .map(part -> lost(part.lost(), cause))
                                .reduce(Points.ZERO, Points::plus)
                                .compareTo(lost(award.lost(), cause))
                        == 0);
    }

    private static Points lost(List<Loss> losses, LossCause cause) {
        Points sum = Points.ZERO;
        for (Loss loss : losses) {
            sum = loss.cause() == cause ? sum.plus(loss.points()) : sum;
        }
        return sum;
    }
}
