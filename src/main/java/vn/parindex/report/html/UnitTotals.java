package vn.parindex.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.points.Percent;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.report.html.PageView.Fact;
import vn.parindex.scoring.UnitScore;

/** What a unit came to, as labels and texts (tổng hợp của đơn vị). */
record UnitTotals(RankedUnit ranked, RankBasis basis, PageText text) {

    List<Fact> facts() {
        UnitScore score = ranked.score();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("report.head.unit", text.unit(score.sheet().unit())));
        facts.add(fact("report.head.period", text.terms().period(score.sheet().period())));
        facts.add(fact("report.total.points", points(score)));
        facts.add(fact("report.total.index", index(score)));
        ranked.index()
                .filter(index -> !score.index().equals(Optional.of(index)))
                .ifPresent(index -> facts.add(fact("report.total.ranked-index", shown(index))));
        ranked.band()
                .ifPresent(band -> facts.add(fact(
                        "report.total.class",
                        basis.isProvisional(score)
                                ? say("report.total.class-provisional", band.name())
                                : band.name())));
        ranked.rank()
                .filter(rank -> ranked.rankedWith() > 1)
                .ifPresent(rank -> facts.add(fact(
                        "report.total.rank",
                        say("report.total.rank-is", String.valueOf(rank), String.valueOf(ranked.rankedWith())))));
        score.claimed()
                .ifPresent(claimed -> facts.add(fact(
                        "report.total.claimed",
                        say(
                                "report.total.claimed-is",
                                text.points(claimed),
                                String.valueOf(score.claimedLeaves()),
                                String.valueOf(score.leaves().size())))));
        score.appraised().ifPresent(appraised -> facts.add(fact("report.total.appraised", text.points(appraised))));
        if (!score.pointsAtRisk().isZero()) {
            facts.add(fact("report.total.at-risk", say("report.total.at-risk-is", text.points(score.pointsAtRisk()))));
        }
        return facts;
    }

    private String points(UnitScore score) {
        List<String> parts = new ArrayList<>();
        parts.add(say(
                "report.total.points-is",
                text.points(score.points()),
                text.points(score.applicableMax()),
                text.points(score.maxPoints())));
        if (!score.bonus().isZero()) {
            parts.add(say("report.total.bonus", text.points(score.bonus())));
        }
        if (!score.penalty().isZero()) {
            parts.add(say("report.total.penalty", text.points(score.penalty())));
        }
        return String.join(", ", parts);
    }

    private String index(UnitScore score) {
        if (score.index().isEmpty()) {
            return say("report.total.no-index");
        }
        String index = shown(score.index().get());
        return score.provisional()
                ? say(
                        "report.total.provisional",
                        index,
                        shown(score.indexOf(score.lowest()).orElseThrow()),
                        shown(score.indexOf(score.highest()).orElseThrow()))
                : index;
    }

    private String shown(Percent index) {
        return text.figures().index(index, ranked.indexDigits());
    }

    private Fact fact(String label, String shown) {
        return new Fact(say(label), shown);
    }

    private String say(String key, Object... arguments) {
        return text.wording().say(key, arguments);
    }
}
