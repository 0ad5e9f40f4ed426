package vn.parindex.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.advice.LeafAdvice;
import vn.parindex.advice.Obstacle;
import vn.parindex.advice.Offer;
import vn.parindex.advice.UnitAdvice;
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
        Optional<UnitAdvice> whole = unit.outlook();
        return new WayBack(
                advice.stream()
                        .flatMap(leaf -> leaf.offers().stream())
                        .sorted(Comparator.comparing(Offer::gain).reversed())
                        .map(offer -> new UnitSection.Offer(
                                text.figures().signed(offer.gain()),
                                link(offer.before()),
                                sentence(offer, whole, words)))
                        .toList(),
                whole.flatMap(UnitAdvice::joint)
                        .filter(joint -> joint.changes().size() > 1)
                        .map(joint -> joint(whole.get(), joint, words))
                        .orElse(""),
                hindrances(advice, true, words),
                hindrances(advice, false, words));
    }

    /** The change, and what the whole unit would come to. */
    private static String sentence(Offer offer, Optional<UnitAdvice> whole, AdviceWording words) {
        return whole.flatMap(advice -> advice.prospects().stream()
                        .filter(prospect -> prospect.offer().leaf().equals(offer.leaf())
                                && prospect.offer().change().equals(offer.change()))
                        .findFirst()
                        .map(prospect -> words.offer(offer) + " " + words.outlook(advice.now(), prospect.then())))
                .orElseGet(() -> words.offer(offer));
    }

    private String joint(UnitAdvice advice, UnitAdvice.Joint joint, AdviceWording words) {
        return text.say(
                "way-back.joint",
                joint.changes().stream().map(words::change).collect(Collectors.joining("; ")),
                words.outlook(advice.now(), joint.then()));
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
