package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.Terms;
import vn.parindex.points.Percent;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.wording.Wording;

/** The head of a result (phần đầu kết quả): which set, which unit, and what it came to. */
final class UnitHeading {

    private final Page page;
    private final Figures figures;
    private final Terms terms;

    UnitHeading(Page page, Wording wording) {
        this.page = page;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
    }

    /** The set, and loudly whether it is a sample. */
    void set(AssessmentResult result) {
        set(result.criteria(), result.engineVersion(), result.rulesSha256());
    }

    void set(CriteriaSet set, String engineVersion, String rulesSha256) {
        page.labelled(page.say("head.set"), page.say("head.set-is", set.id(), set.version(), set.title()));
        sample(set);
        page.labelled(page.say("head.engine"), page.say("head.engine-is", engineVersion, abbreviated(rulesSha256)));
    }

    void sample(CriteriaSet set) {
        if (set.sample()) {
            page.labelled("", page.say("head.sample"));
        }
    }

    void unit(UnitScore score) {
        unit(score.sheet().unit(), score.sheet().period());
    }

    void unit(AssessedUnit unit, AssessmentPeriod period) {
        String level = terms.level(unit.level());
        page.labelled(
                page.say("head.unit"),
                unit.group().name().isEmpty()
                        ? page.say("head.unit-is", unit.name(), unit.id().value(), level)
                        : page.say(
                                "head.unit-in-group",
                                unit.name(),
                                unit.id().value(),
                                level,
                                unit.group().name()));
        page.labelled(
                page.say("head.period"),
                period.isWholeYear() ? terms.period(period) : page.say("head.period-in-year", terms.period(period)));
    }

    void totals(RankedUnit unit) {
        UnitScore score = unit.score();
        page.labelled(page.say("total.points"), points(score));
        page.labelled(page.say("total.index"), index(unit));
        unit.band()
                .ifPresent(band -> page.labelled(
                        page.say("total.class"),
                        score.provisional() ? page.say("total.class-provisional", band.name()) : band.name()));
        unit.rank()
                .filter(rank -> unit.rankedWith() > 1)
                .ifPresent(rank -> page.labelled(
                        page.say("total.rank"),
                        page.say("total.rank-is", String.valueOf(rank), String.valueOf(unit.rankedWith()))));
        score.claimed()
                .ifPresent(claimed -> page.labelled(
                        page.say("total.claimed"),
                        page.say(
                                "total.claimed-is",
                                figures.points(claimed),
                                String.valueOf(score.claimedLeaves()),
                                String.valueOf(score.leaves().size()))));
        score.appraised().ifPresent(appraised -> page.labelled(page.say("total.appraised"), figures.points(appraised)));
        if (!score.pointsAtRisk().isZero()) {
            page.labelled(
                    page.say("total.at-risk"), page.say("total.at-risk-is", figures.points(score.pointsAtRisk())));
        }
        page.blank();
        page.paragraph(
                page.say("total.computable", figures.points(score.computable()), figures.points(score.maxPoints())), 0);
    }

    private List<String> pointsParts(UnitScore score) {
        List<String> parts = new ArrayList<>();
        parts.add(page.say(
                "total.points-is",
                figures.points(score.points()),
                figures.points(score.applicableMax()),
                figures.points(score.maxPoints())));
        if (!score.bonus().isZero()) {
            parts.add(page.say("total.bonus", figures.points(score.bonus())));
        }
        if (!score.penalty().isZero()) {
            parts.add(page.say("total.penalty", figures.points(score.penalty())));
        }
        return parts;
    }

    private String points(UnitScore score) {
        return String.join("; ", pointsParts(score));
    }

    private String index(RankedUnit unit) {
        UnitScore score = unit.score();
        if (score.index().isEmpty()) {
            return page.say("total.no-index");
        }
        String index = shown(score.index().get(), unit);
        return score.provisional()
                ? page.say(
                        "total.provisional",
                        index,
                        shown(score.indexOf(score.lowest()).orElseThrow(), unit),
                        shown(score.indexOf(score.highest()).orElseThrow(), unit))
                : index;
    }

    private String shown(Percent index, RankedUnit unit) {
        return figures.index(index, unit.indexDigits());
    }

    private static String abbreviated(String sha256) {
        return sha256.length() > 12 ? sha256.substring(0, 12) : sha256;
    }
}
