package vn.parindex.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/** Scores a run again with one sheet changed (chấm lại). Other units are rescored only where the change can touch them. */
final class Rescoring {

    private final Scorer scorer;
    private final CriteriaSet set;
    private final List<FactSheet> sheets;
    private final List<Leaf> comparing;
    private final List<UnitScore> before;
    private final int unit;
    private final List<FactSheet> rivals;

    /** @param before what all sheets were scored under the set */
    private Rescoring(Scorer scorer, CriteriaSet set, List<FactSheet> sheets, List<UnitScore> before, int unit) {
        this.scorer = scorer;
        this.set = set;
        this.sheets = List.copyOf(sheets);
        this.before = before;
        this.unit = unit;
        this.comparing = comparing(set);
        this.rivals = comparing.isEmpty() ? List.of() : rivals();
    }

    static Rescoring of(Scorer scorer, CriteriaSet set, List<FactSheet> sheets, List<UnitScore> before, int unit) {
        return new Rescoring(scorer, set, sheets, before, unit);
    }

    /** The same for part of a set, which is scored for it once. */
    static Rescoring ofPart(Scorer scorer, CriteriaSet part, List<FactSheet> sheets, int unit) {
        return comparing(part).isEmpty()
                ? new Rescoring(
                        scorer, part, List.of(sheets.get(unit)), scorer.score(part, List.of(sheets.get(unit))), 0)
                : new Rescoring(scorer, part, sheets, scorer.score(part, sheets), unit);
    }

    /** The unit as its own sheet makes it. */
    UnitScore now() {
        return before.get(unit);
    }

    /** The unit after each of those changes, the other units unchanged. */
    List<UnitScore> variants(List<List<FactChange>> changes) {
        List<List<FactChange>> together =
                changes.stream().filter(one -> !isTouched(one)).toList();
        Map<List<FactChange>, UnitScore> known = together.isEmpty() ? Map.of() : scoreTogether(together);
        return changes.stream()
                .map(one -> isTouched(one) ? score(List.of(changed(one))).get(0) : known.get(one))
                .toList();
    }

    /** All units of the run after each of those changes. */
    List<List<UnitScore>> runs(List<List<FactChange>> changes) {
        List<UnitScore> variants = variants(changes);
        return IntStream.range(0, changes.size())
                .mapToObj(i -> isTouched(changes.get(i))
                        ? scorer.score(set, with(changed(changes.get(i))))
                        : withScore(variants.get(i)))
                .toList();
    }

    /** Variants with the same x in every comparison do not disturb each other. */
    private Map<List<FactChange>, UnitScore> scoreTogether(List<List<FactChange>> changes) {
        List<UnitScore> scores = score(changes.stream().map(this::changed).toList());
        Map<List<FactChange>, UnitScore> known = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            known.put(changes.get(i), scores.get(i));
        }
        return known;
    }

    private FactSheet changed(List<FactChange> changes) {
        return FactChange.all(changes, sheets.get(unit));
    }

    private List<UnitScore> score(List<FactSheet> variants) {
        return scorer.score(
                set, Stream.concat(variants.stream(), rivals.stream()).toList());
    }

    /** Whether a leaf that compares units looks at what is changed. */
    private boolean isTouched(List<FactChange> changes) {
        return comparing.stream().anyMatch(leaf -> touches(leaf, changes));
    }

    private List<UnitScore> withScore(UnitScore score) {
        List<UnitScore> after = new ArrayList<>(before);
        after.set(unit, score);
        return List.copyOf(after);
    }

    private static List<Leaf> comparing(CriteriaSet set) {
        return set.leaves().stream()
                .filter(leaf -> Rivals.compares(leaf.method()))
                .toList();
    }

    private static boolean touches(Leaf leaf, List<FactChange> changes) {
        List<IndicatorId> needed = leaf.indicators();
        return changes.stream().map(FactChange::indicator).anyMatch(needed::contains);
    }

    /** The few other units that stand for the whole group, or all where they do not. */
    private List<FactSheet> rivals() {
        List<FactSheet> few = new Rivals(before, unit).sheets();
        UnitScore again = scorer.score(
                        set,
                        Stream.concat(Stream.of(sheets.get(unit)), few.stream()).toList())
                .get(0);
        return Rivals.bests(again).equals(Rivals.bests(before.get(unit))) ? few : others();
    }

    private List<FactSheet> others() {
        List<FactSheet> others = new ArrayList<>(sheets);
        others.remove(unit);
        return others;
    }

    private List<FactSheet> with(FactSheet variant) {
        List<FactSheet> all = new ArrayList<>(sheets);
        all.set(unit, variant);
        return all;
    }
}
