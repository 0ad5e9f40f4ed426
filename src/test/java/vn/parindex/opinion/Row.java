package vn.parindex.opinion;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.Policies.ContradictoryPolicy;
import vn.parindex.criteria.Policies.EvidencePolicy;
import vn.parindex.criteria.Policies.MissingPolicy;
import vn.parindex.criteria.Policies.PrintedRateAlonePolicy;
import vn.parindex.criteria.Policies.PrintedRatePolicy;
import vn.parindex.criteria.Policies.ZeroOfZeroPolicy;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;

/** A leaf as a test writes it: each step gives another one. */
record Row(Leaf leaf) {

    static Row of(String id, String maximum, ScoringMethod method) {
        return new Row(new Leaf(
                new LeafId(id),
                "Tiêu chí " + id,
                Points.of(maximum),
                method,
                AssessedBy.COMPUTED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Policies.DEFAULT,
                LegalBasis.MODEL,
                List.of(),
                Written.HERE));
    }

    Row appliesWhen(Condition condition) {
        return with(leaf.assessedBy(), Optional.of(condition), leaf.requires(), leaf.evidence(), leaf.policies());
    }

    Row requires(Condition condition) {
        return with(leaf.assessedBy(), leaf.appliesWhen(), Optional.of(condition), leaf.evidence(), leaf.policies());
    }

    Row by(AssessedBy by) {
        return with(by, leaf.appliesWhen(), leaf.requires(), leaf.evidence(), leaf.policies());
    }

    /** Asks for a paper, and withholds the points without it. */
    Row withholdingWithoutEvidence() {
        return with(
                leaf.assessedBy(),
                leaf.appliesWhen(),
                leaf.requires(),
                List.of("Kế hoạch CCHC năm"),
                changed(leaf.policies(), EvidencePolicy.WITHHOLD));
    }

    Row rounded(int digits) {
        return under(changed(leaf.policies(), OptionalInt.of(digits)));
    }

    Row under(Enum<?> policy) {
        return under(changed(leaf.policies(), policy));
    }

    private Row under(Policies policies) {
        return with(leaf.assessedBy(), leaf.appliesWhen(), leaf.requires(), leaf.evidence(), policies);
    }

    private static Policies changed(Policies old, Object policy) {
        return new Policies(
                policy instanceof MissingPolicy missing ? missing : old.missing(),
                policy instanceof ZeroOfZeroPolicy zero ? zero : old.zeroOfZero(),
                policy instanceof ContradictoryPolicy contradictory ? contradictory : old.contradictory(),
                policy instanceof PrintedRatePolicy printed ? printed : old.printedRate(),
                policy instanceof PrintedRateAlonePolicy alone ? alone : old.printedRateAlone(),
                policy instanceof EvidencePolicy evidence ? evidence : old.evidence(),
                policy instanceof OptionalInt digits ? digits : old.leafRounding(),
                old.indexDigits());
    }

    private Row with(
            AssessedBy by,
            Optional<Condition> appliesWhen,
            Optional<Condition> requires,
            List<String> evidence,
            Policies policies) {
        return new Row(new Leaf(
                leaf.id(),
                leaf.name(),
                leaf.maxPoints(),
                leaf.method(),
                by,
                appliesWhen,
                requires,
                evidence,
                policies,
                leaf.legalBasis(),
                leaf.examples(),
                leaf.at()));
    }
}
