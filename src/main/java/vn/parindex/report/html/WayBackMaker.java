package vn.parindex.report.html;

import java.util.Comparator;
import java.util.List;
import vn.parindex.advice.LeafAdvice;
import vn.parindex.advice.Obstacle;
import vn.parindex.advice.Offer;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.report.html.PageView.Link;
import vn.parindex.report.html.UnitSection.Hindrance;
import vn.parindex.report.html.UnitSection.WayBack;
import vn.parindex.report.text.AdviceWording;
import vn.parindex.scoring.LeafScore;

/** Sets what would win points back (lấy lại điểm): offers by points, then what stands in the way. */
record WayBackMaker(CriteriaSet set, UnitResult unit, FigureLinks links, PageText text) {

    WayBack wayBack() {
        List<LeafAdvice> advice = unit.advice().orElse(List.of());
        AdviceWording words = new AdviceWording(text.wording(), set);
        return new WayBack(
                advice.stream()
                        .flatMap(leaf -> leaf.offers().stream())
                        .sorted(Comparator.comparing(Offer::gain).reversed())
                        .map(offer -> new UnitSection.Offer(
                                "+" + text.points(offer.gain()), link(offer.before()), words.offer(offer)))
                        .toList(),
                hindrances(advice, true, words),
                hindrances(advice, false, words));
    }

    private List<Hindrance> hindrances(List<LeafAdvice> advice, boolean comeFirst, AdviceWording words) {
        return advice.stream()
                .flatMap(leaf -> leaf.obstacles().stream().map(obstacle -> new Told(leaf, obstacle)))
                .filter(told -> told.obstacle().kind().comesFirst() == comeFirst)
                .sorted(Comparator.comparing((Told told) -> told.obstacle().points())
                        .reversed())
                .map(told -> new Hindrance(link(told.leaf().leaf()), words.obstacle(told.obstacle())))
                .toList();
    }

    private Link link(LeafScore leaf) {
        return new Link(
                links.anchors().leaf(leaf.leaf().id()),
                text.say("domain", leaf.leaf().id().value(), leaf.leaf().name()));
    }

    private record Told(LeafAdvice leaf, Obstacle obstacle) {}
}
