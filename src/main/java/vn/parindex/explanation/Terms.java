package vn.parindex.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.problem.Severity;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Wording;

/** The words for what has a code (từ ngữ): states, causes, levels, periods. */
public final class Terms {

    private final Wording wording;

    public Terms(Wording wording) {
        this.wording = wording;
    }

    public String state(LeafState state) {
        return wording.say("explanation.state." + state.code());
    }

    public String cause(LossCause cause) {
        return wording.say("explanation.cause." + cause.code());
    }

    /** What it means to lose points under the cause. */
    public String meaning(LossCause cause) {
        return wording.say("explanation.meaning." + cause.code());
    }

    public String level(UnitLevel level) {
        return wording.say("explanation.level." + level.code());
    }

    public String assessedBy(AssessedBy by) {
        return wording.say("explanation.assessed-by." + by.code());
    }

    public String kind(DomainKind kind) {
        return wording.say("explanation.kind." + kind.code());
    }

    /** The name of the domain, with its kind where that is not ordinary and the name does not say it already. */
    public String domain(Domain domain) {
        String kind = kind(domain.kind());
        boolean told = domain.kind() == DomainKind.ORDINARY || domain.name().equalsIgnoreCase(kind);
        return told ? domain.name() : wording.say("explanation.domain-of-kind", domain.name(), kind);
    }

    public String severity(Severity severity) {
        return wording.say("explanation.severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** {@code quý I năm 2024}. */
    public String period(AssessmentPeriod period) {
        String year = String.valueOf(period.year());
        int dash = period.code().indexOf('-');
        return wording.say(
                "explanation.period." + (dash < 0 ? "year" : period.code().substring(dash + 1)), year);
    }

    /** The decision, its article and row; or that the text is a model, or that nothing is said. */
    public String legalBasis(LegalBasis basis) {
        if (basis.isModel()) {
            return wording.say("explanation.basis.model");
        }
        if (!basis.isGiven()) {
            return wording.say("explanation.basis.none");
        }
        List<String> parts = new ArrayList<>(List.of(basis.decision(), basis.article()));
        if (!basis.row().isEmpty()) {
            parts.add(wording.say("explanation.basis.row", basis.row()));
        }
        parts.add(basis.note().equals(LegalBasis.MODEL.note()) ? wording.say("explanation.basis.model") : basis.note());
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }
}
