package vn.parindex.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Points;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/** Adds to the offers of a unit what each would do to its points, index, class and rank (tư vấn cho đơn vị). */
public final class Advisor {

    private final Regain regain;
    private final Rescoring rescoring;
    private final Placing placing;
    private final List<FactSheet> sheets;
    private final List<UnitScore> scores;

    /** @param scores those of the sheets, in their order */
    public Advisor(Scorer scorer, CriteriaSet set, List<FactSheet> sheets, List<UnitScore> scores, Placing placing) {
        this.regain = new Regain(scorer, set, sheets);
        this.rescoring = new Rescoring(scorer, set, sheets);
        this.placing = placing;
        this.sheets = List.copyOf(sheets);
        this.scores = List.copyOf(scores);
    }

    /** Advice for the unit of that number. */
    public UnitAdvice advise(int unit) {
        List<LeafAdvice> leaves = regain.leaves(unit, scores.get(unit));
        List<Prospect> prospects = leaves.stream()
                .flatMap(leaf -> leaf.offers().stream())
                .sorted(LeafAdvice.mostFirst())
                .map(offer -> new Prospect(offer, outlook(unit, List.of(offer.change()))))
                .toList();
        return new UnitAdvice(
                new Outlook(scores.get(unit), placing.places(scores).get(unit)),
                leaves,
                prospects,
                joint(unit, leaves));
    }

    private Outlook outlook(int unit, List<FactChange> changes) {
        List<UnitScore> after = rescoring.run(scores, unit, FactChange.all(changes, sheets.get(unit)));
        return new Outlook(after.get(unit), placing.places(after).get(unit));
    }

    /** The best offer of each leaf, most points first; a fact that two leaves want otherwise goes the way that gives more. */
    private Optional<UnitAdvice.Joint> joint(int unit, List<LeafAdvice> leaves) {
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
            Points together = rescoring
                    .variants(unit, List.of(FactChange.all(more, sheets.get(unit))))
                    .get(0)
                    .points();
            if (together.compareTo(reached) > 0) {
                taken = more;
                reached = together;
            }
        }
        return taken.isEmpty() ? Optional.empty() : Optional.of(new UnitAdvice.Joint(taken, outlook(unit, taken)));
    }
}
