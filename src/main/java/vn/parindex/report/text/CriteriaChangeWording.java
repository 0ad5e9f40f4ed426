package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.assessment.ComparedSource;
import vn.parindex.comparison.CriteriaChange;
import vn.parindex.comparison.LeafMovement;
import vn.parindex.comparison.MovementCause;
import vn.parindex.comparison.PolicyChange;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.Leaf;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.MethodDescription;
import vn.parindex.explanation.Terms;
import vn.parindex.wording.Wording;

/** Says what of a leaf differs between two sets (lời về thay đổi của bộ tiêu chí). */
final class CriteriaChangeWording {

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;
    private final ComparedSource before;
    private final ComparedSource after;

    CriteriaChangeWording(Wording wording, ComparedSource before, ComparedSource after) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
        this.before = before;
        this.after = after;
    }

    /** Everything that differs and that the cause may stand for; empty where both sets say the same. */
    String of(MovementCause cause, LeafMovement movement) {
        List<String> words = new ArrayList<>();
        for (CriteriaChange change : movement.criteria()) {
            if (change.belongsTo(cause)) {
                words.add(word(change, movement));
            }
        }
        return String.join("; ", words);
    }

    private String word(CriteriaChange change, LeafMovement movement) {
        Leaf old = leaf(before, movement);
        Leaf present = leaf(after, movement);
        return switch (change) {
            case NAME -> fromTo(change, quoted(old.name()), quoted(present.name()));
            case MAX_POINTS -> fromTo(change, figures.points(old.maxPoints()), figures.points(present.maxPoints()));
            case METHOD -> say("change.method");
            case CONDITIONS -> fromTo(change, conditions(old, set(before)), conditions(present, set(after)));
            case ASSESSED_BY ->
                fromTo(change, terms.assessedBy(old.assessedBy()), terms.assessedBy(present.assessedBy()));
            case EVIDENCE_ASKED -> say("change.evidence-asked");
            case POLICIES -> say("change.policies", policies(old, present));
            case DOMAIN_KIND ->
                fromTo(
                        change,
                        terms.kind(domain(before, old).kind()),
                        terms.kind(domain(after, present).kind()));
            case CAP -> fromTo(change, cap(domain(before, old)), cap(domain(after, present)));
        };
    }

    /** Both methods in words, where they differ. */
    List<String> methods(LeafMovement movement) {
        return movement.criteria().contains(CriteriaChange.METHOD)
                ? List.of(
                        say("method-before", method(leaf(before, movement), set(before))),
                        say("method-after", method(leaf(after, movement), set(after))))
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

    private static CriteriaSet set(ComparedSource side) {
        return side.definition().orElseThrow();
    }

    private static Leaf leaf(ComparedSource side, LeafMovement movement) {
        return set(side).leaf(movement.id()).orElseThrow();
    }

    private static Domain domain(ComparedSource side, Leaf leaf) {
        return set(side).domainOf(leaf.id()).orElseThrow();
    }

    private String say(String key, Object... arguments) {
        return wording.say("comparison." + key, arguments);
    }
}
