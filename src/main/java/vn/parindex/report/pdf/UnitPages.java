package vn.parindex.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.assessment.UnitResult;
import vn.parindex.explanation.Explainer;
import vn.parindex.explanation.Places;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.problem.Problem;
import vn.parindex.ranking.RankBasis;
import vn.parindex.report.paper.PaperText;
import vn.parindex.report.paper.UnitStanding;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.SourceLocation;

/** The pages of one unit (các trang của một đơn vị). */
record UnitPages(UnitResult unit, RankBasis basis, PaperText text, Markup page) {

    void write() {
        UnitScore score = unit.ranked().score();
        page.element("h2", "unit", score.sheet().unit().name());
        page.element("p", "", text.terms().period(score.sheet().period()));
        totals(score);
        domains();
        leaves(score);
        explanations(score);
        problems(score);
        figures(score);
    }

    private void totals(UnitScore score) {
        page.element(
                "p",
                "",
                text.say(
                        "paper.totals",
                        text.points(score.points()),
                        text.points(score.applicableMax()),
                        text.points(score.maxPoints()),
                        text.index(unit.ranked())));
        if (basis == RankBasis.APPRAISED) {
            page.element("p", "", text.say("report.rank.by-appraised"));
        }
        new UnitStanding(unit.ranked(), basis, text).lines().forEach(line -> page.element("p", "", line));
        page.element(
                "p",
                "",
                text.say("report.total.computable", text.points(score.computable()), text.points(score.maxPoints())));
    }

    private void domains() {
        page.element("h3", "", text.say("paper.print.domains"));
        new DomainBars(unit.ranked(), basis, text, page).write();
    }

    private void leaves(UnitScore score) {
        page.element("h3", "", text.say("paper.print.leaves"));
        page.table("leaves", heads("id", "leaf", "max", "claimed", "appraised", "points", "lost"));
        for (DomainScore domain : score.domains()) {
            page.row(
                    "domain",
                    List.of(
                            domain.domain().id(),
                            text.name(domain.domain()),
                            text.points(domain.domain().maxPoints()),
                            text.points(domain.claimed()),
                            text.points(domain.appraised()),
                            text.points(domain.points(), domain.domain().kind()),
                            ""));
            domain.leaves().forEach(leaf -> page.row("leaf", cells(leaf)));
        }
        page.row(
                "domain",
                List.of(
                        "",
                        text.say("paper.total"),
                        text.points(score.maxPoints()),
                        text.points(score.claimed()),
                        text.points(score.appraised()),
                        text.points(score.points()),
                        ""));
        page.closeTable();
    }

    private List<String> cells(LeafScore leaf) {
        String state = leaf.state() == LeafState.SCORED ? "" : text.terms().state(leaf.state());
        return List.of(
                leaf.leaf().id().value(),
                leaf.leaf().name(),
                text.points(leaf.leaf().maxPoints()),
                text.points(leaf.claimed()),
                text.points(leaf.appraised().map(Appraisal::points)),
                text.points(leaf.points(), leaf.kind()),
                leaf.lost().isEmpty() ? state : text.lostAndApart(leaf.lost()));
    }

    private void explanations(UnitScore score) {
        page.element("h3", "", text.say("paper.print.explanations"));
        for (LeafScore leaf : score.leaves()) {
            page.open("p", "explained")
                    .element("b", "", leaf.leaf().id() + ". ")
                    .text(new Explainer(text.wording())
                            .explain(score, leaf, unit.problems())
                            .paragraph())
                    .close("p");
        }
    }

    private void problems(UnitScore score) {
        page.element("h3", "", text.say("paper.sheet.problems"));
        if (unit.problems().isEmpty()) {
            page.element("p", "", text.say("report.problem.none"));
        }
        Places places = text.places(score);
        for (Problem problem :
                unit.problems().stream().sorted(Problem.GRAVEST_FIRST).toList()) {
            page.open("p", "problem")
                    .element("b", "", text.terms().severity(problem.severity()) + " " + problem.code())
                    .text(" (" + places.reference(problem.source()) + "): ")
                    .text(text.wording().say(problem.message()) + " "
                            + text.wording().say(problem.hint()))
                    .close("p");
        }
    }

    private void figures(UnitScore score) {
        page.element("h3", "", text.say("paper.sheet.figures"));
        page.table("figures", heads("figure", "value", "printed", "table", "place", "used"));
        Places places = text.places(score);
        for (IndicatorFact fact : PaperText.facts(score)) {
            Optional<SourceLocation> place = fact.provenance().source();
            page.row(
                    "",
                    List.of(
                            text.names(score).name(fact.indicator()),
                            text.names(score).value(fact.indicator(), fact.value()),
                            fact.provenance().printed(),
                            place.map(places::tableAndRow).orElse(""),
                            text.place(score, fact),
                            score.leaves().stream()
                                    .filter(leaf -> leaf.leaf().indicators().contains(fact.indicator()))
                                    .map(leaf -> leaf.leaf().id().value())
                                    .collect(Collectors.joining(", "))));
        }
        page.closeTable();
    }

    private List<String> heads(String... columns) {
        return new ArrayList<>(Stream.of(columns)
                .map(column -> text.say("paper.print." + column))
                .toList());
    }
}
