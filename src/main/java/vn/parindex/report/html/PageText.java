package vn.parindex.report.html;

import java.util.List;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.Terms;
import vn.parindex.points.Points;
import vn.parindex.ranking.Gap;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.wording.Wording;

/** The words and numbers of a page (lời và số trên trang). */
record PageText(Wording wording, Figures figures, Terms terms) {

    static PageText in(Wording wording) {
        return new PageText(wording, new Figures(wording), new Terms(wording));
    }

    String say(String key, Object... arguments) {
        return wording.say("html." + key, arguments);
    }

    String language() {
        return wording.language().code();
    }

    String points(Points points) {
        return figures.points(points);
    }

    /** With the sign that goes with the kind of the domain. */
    String points(Points points, DomainKind kind) {
        String sign = switch (kind) {
            case ORDINARY -> "";
            case BONUS -> points.isZero() ? "" : "+";
            case PENALTY -> points.isZero() ? "" : "−";
        };
        return sign + figures.points(points);
    }

    String gap(Gap gap) {
        return gap.enough() ? points(gap.points()) : wording.say("report.rank.more-than", points(gap.points()));
    }

    /** With its kind where that is not ordinary and the name does not say it already. */
    String name(Domain domain) {
        return terms.domain(domain);
    }

    String unit(AssessedUnit unit) {
        String level = terms.level(unit.level());
        return unit.group().name().isEmpty()
                ? wording.say("report.head.unit-is", unit.name(), unit.id().value(), level)
                : wording.say(
                        "report.head.unit-in-group",
                        unit.name(),
                        unit.id().value(),
                        level,
                        unit.group().name());
    }

    static String abbreviated(String sha256) {
        return sha256.length() > 12 ? sha256.substring(0, 12) : sha256;
    }

    static String joined(List<String> texts) {
        return String.join("; ", texts);
    }
}
