package vn.parindex.advice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/**
 * Asks what a leaf would give with one fact changed (chấm thử một tiêu chí): rescores a set of this leaf alone; of a bonus
 * or penalty leaf its whole domain, because leaves share the cap. Answers are kept.
 */
final class LeafProbe {

    private final LeafScore leaf;
    private final FactSheet sheet;
    private final Rescoring rescoring;
    private final Points now;
    private final Map<Question, Answer> answers = new HashMap<>();

    private record Question(IndicatorId fact, FactValue value) {}

    /**
     * What the change makes of the leaf.
     *
     * @param gain none where the leaf is not scored any more
     */
    private record Answer(LeafScore leaf, Optional<Points> gain) {}

    LeafProbe(Scorer scorer, CriteriaSet set, List<FactSheet> sheets, int unit, LeafScore leaf) {
        this.leaf = leaf;
        this.sheet = sheets.get(unit);
        this.rescoring = Rescoring.ofPart(scorer, reduced(set, leaf), sheets, unit);
        this.now = rescoring.now().points();
    }

    /** Asks about many values of one fact in one go; later questions are then answered at once. */
    void prepare(IndicatorId fact, Collection<FactValue> values) {
        List<FactValue> fresh = values.stream()
                .distinct()
                .filter(value -> !answers.containsKey(new Question(fact, value)))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        List<UnitScore> scores = rescoring.variants(
                fresh.stream().map(value -> List.of(change(fact, value))).toList());
        for (int i = 0; i < fresh.size(); i++) {
            answers.put(new Question(fact, fresh.get(i)), answer(scores.get(i)));
        }
    }

    /** What the unit would gain; nothing where the leaf would not be scored any more. */
    Optional<Points> gain(IndicatorId fact, FactValue value) {
        return ask(fact, value).gain();
    }

    Offer offer(IndicatorId fact, FactValue value) {
        Answer answer = ask(fact, value);
        return new Offer(leaf, change(fact, value), answer.leaf(), answer.gain().orElseThrow());
    }

    private Answer ask(IndicatorId fact, FactValue value) {
        prepare(fact, List.of(value));
        return answers.get(new Question(fact, value));
    }

    private FactChange change(IndicatorId fact, FactValue value) {
        return FactChange.in(sheet, fact, value);
    }

    private Answer answer(UnitScore score) {
        LeafScore after = score.leaf(leaf.leaf().id()).orElseThrow();
        return new Answer(
                after,
                after.state() == LeafState.SCORED ? Optional.of(score.points().minus(now)) : Optional.empty());
    }

    private static CriteriaSet reduced(CriteriaSet set, LeafScore leaf) {
        Domain domain = set.domains().stream()
                .filter(one -> one.leaves().contains(leaf.leaf()))
                .findFirst()
                .orElseThrow();
        Domain kept = leaf.kind() == DomainKind.ORDINARY ? alone(domain, leaf.leaf()) : domain;
        return set.withDomains(List.of(kept));
    }

    private static Domain alone(Domain domain, Leaf leaf) {
        Criterion criterion = domain.criteria().stream()
                .filter(one -> one.leaves().contains(leaf))
                .findFirst()
                .orElseThrow();
        return new Domain(
                domain.id(),
                domain.name(),
                domain.kind(),
                domain.cap(),
                List.of(new Criterion(
                        criterion.id(), criterion.name(), criterion.divided(), List.of(leaf), criterion.at())),
                domain.at());
    }
}
