package vn.parindex.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Points;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/** Adds to the offers of a unit what each would do to its points, index, class and rank (tư vấn cho đơn vị). */
public final class Advisor {

    private final Regain regain;
    private final Scorer scorer;
    private final CriteriaSet set;
    private final Placing placing;
    private final List<FactSheet> sheets;
    private final List<UnitScore> scores;

    /** @param scores those of the sheets, in their order */
    public Advisor(Scorer scorer, CriteriaSet set, List<FactSheet> sheets, List<UnitScore> scores, Placing placing) {
        this.regain = new Regain(scorer, set, sheets);
        this.scorer = scorer;
        this.set = set;
        this.placing = placing;
        this.sheets = List.copyOf(sheets);
        this.scores = List.copyOf(scores);
    }

    /** Advice for the unit of that number. */
    public UnitAdvice advise(int unit) {
        Rescoring rescoring = Rescoring.of(scorer, set, sheets, scores, unit);
        List<LeafAdvice> leaves = regain.leaves(unit, scores.get(unit));
        return new UnitAdvice(now(unit), leaves, prospects(rescoring, unit, leaves), joint(rescoring, unit, leaves));
    }

    /** The same without what each offer would do by itself, which is costly among many units. */
    public UnitAdvice adviseJointly(int unit) {
        Rescoring rescoring = Rescoring.of(scorer, set, sheets, scores, unit);
        List<LeafAdvice> leaves = regain.leaves(unit, scores.get(unit));
        return new UnitAdvice(now(unit), leaves, List.of(), joint(rescoring, unit, leaves));
    }

    private Outlook now(int unit) {
        return new Outlook(scores.get(unit), placing.places(scores).get(unit));
    }

    private List<Prospect> prospects(Rescoring rescoring, int unit, List<LeafAdvice> leaves) {
        List<Offer> offers = leaves.stream()
                .flatMap(leaf -> leaf.offers().stream())
                .sorted(LeafAdvice.mostFirst())
                .toList();
        List<Outlook> outlooks = outlooks(
                rescoring,
                unit,
                offers.stream().map(offer -> List.of(offer.change())).toList());
        return IntStream.range(0, offers.size())
                .mapToObj(i -> new Prospect(offers.get(i), outlooks.get(i)))
                .toList();
    }

    private List<Outlook> outlooks(Rescoring rescoring, int unit, List<List<FactChange>> changes) {
        return rescoring.runs(changes).stream()
                .map(after -> new Outlook(after.get(unit), placing.places(after).get(unit)))
                .toList();
    }

    /** The best offer of each leaf, most points first; a fact that two leaves want otherwise goes the way that gives more. */
    private Optional<UnitAdvice.Joint> joint(Rescoring rescoring, int unit, List<LeafAdvice> leaves) {
        List<FactChange> taken = new ArrayList<>();
        Points reached = scores.get(unit).points();
        List<FactChange> wanted = leaves.stream()
                .flatMap(leaf -> leaf.best().stream())
                .sorted(LeafAdvice.mostFirst())
                .map(Offer::change)
                .toList();
        for (FactChange change : wanted) {
            List<FactChange> more = new ArrayList<>(taken);
            more.removeIf(earlier -> earlier.indicator().equals(change.indicator()));
            more.add(change);
            Points together = rescoring.variants(List.of(more)).get(0).points();
            if (together.compareTo(reached) > 0) {
                taken = more;
                reached = together;
            }
        }
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitAdvice.Joint(
                        taken, outlooks(rescoring, unit, List.of(taken)).get(0)));
    }
}
