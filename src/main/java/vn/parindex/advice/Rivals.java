package vn.parindex.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Fraction;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.Reading;
import vn.parindex.scoring.UnitScore;

/**
 * The other units against which a unit is measured (đơn vị so sánh): of each relative method the one with the largest x.
 * Scoring beside them gives the same as scoring beside all, for only the largest x counts.
 */
final class Rivals {

    private final List<UnitScore> scores;
    private final int unit;

    Rivals(List<UnitScore> scores, int unit) {
        this.scores = scores;
        this.unit = unit;
    }

    static boolean compares(ScoringMethod method) {
        return method instanceof ScoringMethod.Relative
                || method.parts().stream().anyMatch(Rivals::compares);
    }

    /** The largest x of the group, as each relative method of the unit saw it. */
    static List<Optional<Fraction>> bests(UnitScore score) {
        return relative(score).stream()
                .map(award -> best(award).map(Reading.GroupBest::largest))
                .toList();
    }

    List<FactSheet> sheets() {
        int methods = relative(scores.get(unit)).size();
        return IntStream.range(0, methods)
                .mapToObj(this::strongest)
                .flatMap(Optional::stream)
                .distinct()
                .map(number -> scores.get(number).sheet())
                .toList();
    }

    /** The number of the other unit with the largest x. */
    private Optional<Integer> strongest(int method) {
        FactSheet own = scores.get(unit).sheet();
        return IntStream.range(0, scores.size())
                .boxed()
                .filter(number -> number != unit && isPeer(scores.get(number).sheet(), own))
                .filter(number -> x(number, method).isPresent())
                .max(Comparator.comparing(number -> x(number, method).orElseThrow()));
    }

    private static boolean isPeer(FactSheet one, FactSheet other) {
        return one.unit().level() == other.unit().level()
                && one.unit().group().equals(other.unit().group())
                && one.period().equals(other.period());
    }

    private Optional<Fraction> x(int number, int method) {
        Award award = relative(scores.get(number)).get(method);
        return best(award).flatMap(best -> share(award.reading()));
    }

    private static List<Award> relative(UnitScore score) {
        return score.leaves().stream()
                .filter(leaf -> compares(leaf.leaf().method()))
                .flatMap(leaf -> DecidingParts.all(leaf.award()).stream())
                .filter(award -> award.method() instanceof ScoringMethod.Relative)
                .toList();
    }

    private static Optional<Reading.GroupBest> best(Award award) {
        if (award.reading() instanceof Reading.OfRatio ratio) {
            return ratio.bestOfGroup();
        }
        return award.reading() instanceof Reading.OfValue value ? value.bestOfGroup() : Optional.empty();
    }

    private static Optional<Fraction> share(Reading reading) {
        if (reading instanceof Reading.OfRatio ratio) {
            return ratio.share();
        }
        return reading instanceof Reading.OfValue value ? value.value() : Optional.empty();
    }
}
