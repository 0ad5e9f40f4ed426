package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.wording.Coded;

/** What of a leaf differs between two sets (nội dung thay đổi của bộ tiêu chí). */
public enum CriteriaChange implements Coded {
    NAME,
    MAX_POINTS,
    METHOD,
    CONDITIONS,
    ASSESSED_BY,
    EVIDENCE_ASKED,
    POLICIES,
    DOMAIN_KIND,
    CAP;

    /** Whether the change can move points by that cause; a change of method may be one of thresholds or of points. */
    public boolean belongsTo(MovementCause cause) {
        return switch (this) {
            case NAME -> cause == MovementCause.METHOD;
            case MAX_POINTS -> cause == MovementCause.POINTS || cause == MovementCause.METHOD;
            case METHOD -> cause.isOfTheSet();
            case CONDITIONS, ASSESSED_BY, EVIDENCE_ASKED, POLICIES -> cause == MovementCause.THRESHOLD;
            case DOMAIN_KIND, CAP -> cause == MovementCause.POINTS;
        };
    }

    /** Of the leaf in both sets; nothing where one does not have it. */
    static List<CriteriaChange> between(CriteriaSet before, CriteriaSet after, LeafId id) {
        return before.leaf(id)
                .flatMap(old -> after.leaf(id)
                        .map(present -> between(
                                old,
                                before.domainOf(id).orElseThrow(),
                                present,
                                after.domainOf(id).orElseThrow())))
                .orElse(List.of());
    }

    private static List<CriteriaChange> between(Leaf before, Domain domainBefore, Leaf after, Domain domainAfter) {
        List<CriteriaChange> changes = new ArrayList<>();
        note(changes, NAME, before.name(), after.name());
        note(changes, MAX_POINTS, before.maxPoints(), after.maxPoints());
        note(changes, METHOD, before.method(), after.method());
        note(
                changes,
                CONDITIONS,
                List.of(before.appliesWhen(), before.requires()),
                List.of(after.appliesWhen(), after.requires()));
        note(changes, ASSESSED_BY, before.assessedBy(), after.assessedBy());
        note(changes, EVIDENCE_ASKED, before.evidence(), after.evidence());
        if (!PolicyChange.between(before, after).isEmpty()) {
            changes.add(POLICIES);
        }
        note(changes, DOMAIN_KIND, domainBefore.kind(), domainAfter.kind());
        note(changes, CAP, cap(domainBefore), cap(domainAfter));
        return List.copyOf(changes);
    }

    private static Optional<Points> cap(Domain domain) {
        return domain.kind() == DomainKind.ORDINARY ? Optional.empty() : domain.cap();
    }

    private static void note(List<CriteriaChange> changes, CriteriaChange change, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(change);
        }
    }
}
