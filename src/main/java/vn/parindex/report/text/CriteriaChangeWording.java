package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.comparison.CriteriaChange;
import vn.parindex.comparison.LeafMovement;
import vn.parindex.comparison.PolicyChange;
import vn.parindex.comparison.UnitMovement;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.Leaf;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.MethodDescription;
import vn.parindex.explanation.Terms;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.DomainScore;
import vn.parindex.wording.Wording;

/** Says what of a leaf differs between two sets (lời về thay đổi của bộ tiêu chí). */
final class CriteriaChangeWording {

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;
    private final CriteriaSet before;
    private final CriteriaSet after;

    CriteriaChangeWording(Wording wording, CriteriaSet before, CriteriaSet after) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
        this.before = before;
        this.after = after;
    }

    /** Everything that differs, the name last; empty where both sets say the same. */
    String of(UnitMovement unit, LeafMovement movement) {
        Leaf old = movement.before().orElseThrow().leaf();
        Leaf present = movement.after().orElseThrow().leaf();
        List<String> words = new ArrayList<>();
        for (CriteriaChange change : movement.criteria()) {
            switch (change) {
                case NAME -> words.add(fromTo(change, quoted(old.name()), quoted(present.name())));
                case MAX_POINTS ->
                    words.add(fromTo(change, figures.points(old.maxPoints()), figures.points(present.maxPoints())));
                case METHOD -> words.add(say("change.method"));
                case CONDITIONS -> words.add(fromTo(change, conditions(old, before), conditions(present, after)));
                case ASSESSED_BY ->
                    words.add(
                            fromTo(change, terms.assessedBy(old.assessedBy()), terms.assessedBy(present.assessedBy())));
                case EVIDENCE_ASKED -> words.add(say("change.evidence-asked"));
                case POLICIES -> words.add(say("change.policies", policies(old, present)));
                case DOMAIN_KIND ->
                    words.add(fromTo(
                            change,
                            terms.kind(domain(unit.before(), old).kind()),
                            terms.kind(domain(unit.after(), present).kind())));
                case CAP ->
                    words.add(fromTo(change, cap(domain(unit.before(), old)), cap(domain(unit.after(), present))));
            }
        }
        return String.join("; ", words);
    }

    /** Both methods in words, where they differ. */
    List<String> methods(LeafMovement movement) {
        return movement.criteria().contains(CriteriaChange.METHOD)
                ? List.of(
                        say(
                                "method-before",
                                method(movement.before().orElseThrow().leaf(), before)),
                        say(
                                "method-after",
                                method(movement.after().orElseThrow().leaf(), after)))
                : List.of();
    }

    private String fromTo(CriteriaChange change, String old, String present) {
        return say("change", say("change." + change.code()), old, present);
    }

    private String quoted(String text) {
        return say("quoted", text);
    }

    private String method(Leaf leaf, CriteriaSet set) {
        return new MethodDescription(wording, set.indicators()).of(leaf).get(0);
    }

    private String conditions(Leaf leaf, CriteriaSet set) {
        List<String> all = new MethodDescription(wording, set.indicators()).of(leaf);
        return all.size() == 1 ? say("none") : quoted(String.join("; ", all.subList(1, all.size())));
    }

    private String policies(Leaf old, Leaf present) {
        return PolicyChange.between(old, present).stream()
                .map(policy -> say("policy." + policy.code()))
                .collect(Collectors.joining(", "));
    }

    private String cap(Domain domain) {
        return domain.cap().map(figures::points).orElseGet(() -> say("none"));
    }

    private static Domain domain(RankedUnit run, Leaf leaf) {
        return run.score().domains().stream()
                .map(DomainScore::domain)
                .filter(domain ->
                        domain.leaves().stream().anyMatch(one -> one.id().equals(leaf.id())))
                .findFirst()
                .orElseThrow();
    }

    private String say(String key, Object... arguments) {
        return wording.say("comparison." + key, arguments);
    }
}
