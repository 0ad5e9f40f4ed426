package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.LeafId;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;

/**
 * The runs between the first and the second (các lượt chấm trung gian): one thing after another is taken from the second
 * run, in the order of the causes, and everything is scored again. A stage that changes nothing is not scored again.
 */
final class Stages {

    private final ComparedRun before;
    private final ComparedRun after;
    private final List<Pair> pairs;
    private final List<UnitScore> first;
    private final List<UnitScore> ownFacts;
    private final Map<Pair, UnitScore> alone = new HashMap<>();
    private final List<List<UnitScore>> later = new ArrayList<>();

    Stages(ComparedRun before, ComparedRun after) {
        this.before = before;
        this.after = after;
        this.pairs = Pair.match(
                before.sheets().stream().map(Pair.Key::of).toList(),
                after.sheets().stream().map(Pair.Key::of).toList());
        Scored start = Scored.of(before.rules(), before.set(), before.sheets());
        this.first = start.scores();
        List<FactSheet> own = new ArrayList<>(before.sheets());
        pairs.forEach(pair -> own.set(pair.before(), withNewFacts(pair)));
        this.ownFacts = start.then(before.rules(), before.set(), own).scores();
        if (comparesUnits(before.set())) {
            pairs.forEach(pair -> alone.put(pair, alone(pair)));
        }
        Scored stage = start.then(before.rules(), before.set(), hybrids(true, true));
        later.add(stage.scores());
        stage = stage.then(before.rules(), before.set(), hybrids(false, true));
        later.add(stage.scores());
        stage = stage.then(before.rules(), before.set(), after.sheets());
        later.add(stage.scores());
        SetBlend blend = new SetBlend(before.set(), after.set());
        for (CriteriaSet set : List.of(blend.thresholds(), blend.points(), after.set())) {
            stage = stage.then(before.rules(), set, after.sheets());
            later.add(stage.scores());
        }
        later.add(stage.then(after.rules(), after.set(), after.sheets()).scores());
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The scores of the first run, in the order of its sheets. */
    List<UnitScore> first() {
        return first;
    }

    /** The scores of the second run, in the order of its sheets. */
    List<UnitScore> last() {
        return later.get(later.size() - 1);
    }

    /** The stages of one leaf that both sets have, the first run first; one more than there are steps. */
    List<LeafScore> of(Pair pair, LeafId leaf) {
        List<LeafScore> stages = new ArrayList<>();
        stages.add(find(first.get(pair.before()), leaf));
        boolean amongUnits = before.set()
                .leaf(leaf)
                .filter(one -> comparesUnits(one.method()))
                .isPresent();
        stages.add(find(amongUnits ? alone.get(pair) : ownFacts.get(pair.before()), leaf));
        later.forEach(stage -> stages.add(find(stage.get(pair.after()), leaf)));
        return stages;
    }

    private static LeafScore find(UnitScore unit, LeafId leaf) {
        return unit.leaf(leaf).orElseThrow();
    }

    private FactSheet withNewFacts(Pair pair) {
        FactSheet sheet = before.sheets().get(pair.before());
        FactSheet other = after.sheets().get(pair.after());
        return sheet.withFacts(other.documents(), other.facts());
    }

    /** The unit with its new figures among units that still have their old ones. */
    private UnitScore alone(Pair pair) {
        List<FactSheet> sheets = new ArrayList<>(before.sheets());
        FactSheet changed = withNewFacts(pair);
        if (FactMovement.between(sheets.get(pair.before()), changed).isEmpty()) {
            return first.get(pair.before());
        }
        sheets.set(pair.before(), changed);
        return Scored.of(before.rules(), domainsThatCompare(before.set()), sheets)
                .scores()
                .get(pair.before());
    }

    /** The sheets of the second run, those of both runs with old evidence or old decisions. */
    private List<FactSheet> hybrids(boolean oldEvidence, boolean oldDecisions) {
        Map<Integer, Pair> matched = Pair.byAfter(pairs);
        return IntStream.range(0, after.sheets().size())
                .mapToObj(i -> {
                    FactSheet sheet = after.sheets().get(i);
                    if (!matched.containsKey(i)) {
                        return sheet;
                    }
                    FactSheet old = before.sheets().get(matched.get(i).before());
                    FactSheet papers = oldEvidence ? sheet.withEvidence(old.evidence()) : sheet;
                    return oldDecisions ? papers.withDecisionsOf(old) : papers;
                })
                .toList();
    }

    /** The domains with leaves that compare units: whole domains, because of their caps. */
    private static CriteriaSet domainsThatCompare(CriteriaSet set) {
        List<Domain> domains = set.domains().stream()
                .filter(domain -> domain.leaves().stream().anyMatch(leaf -> comparesUnits(leaf.method())))
                .toList();
        return set.withDomains(domains);
    }

    private static boolean comparesUnits(CriteriaSet set) {
        return set.leaves().stream().anyMatch(leaf -> comparesUnits(leaf.method()));
    }

    private static boolean comparesUnits(ScoringMethod method) {
        return method instanceof ScoringMethod.Relative
                || method.parts().stream().anyMatch(Stages::comparesUnits);
    }
}
