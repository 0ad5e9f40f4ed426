package vn.parindex.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.explanation.Places;
import vn.parindex.ranking.Doubt;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.ranking.UnrankedUnit;
import vn.parindex.report.paper.PaperText;

/** The pages that are printed (trang in): the ranking, then each unit on pages of its own. */
record PrintPage(AssessmentResult result, List<UnitResult> chosen, PaperText text) {

    private static final String NONE = "–";

    String markup(String style) {
        Markup page = new Markup();
        page.open("html", "").open("head", "").element("title", "", text.title("paper.title", result));
        page.raw("<style>").raw(style).raw("</style>").close("head").open("body", "");
        page.element("h1", "", text.title("paper.title", result));
        page.element(
                "p",
                "subject",
                text.subject(
                        result,
                        chosen.stream().map(unit -> unit.ranked().score()).toList()));
        if (result.criteria().sample()) {
            page.element("p", "sample", text.say("paper.sample"));
        }
        page.element(
                "p",
                "set",
                text.say(
                        "paper.set",
                        result.criteria().id(),
                        result.criteria().version(),
                        result.criteria().title(),
                        result.engineVersion()));
        page.element("p", "set", text.legalBasis(result.criteria()));
        if (result.basis() == RankBasis.APPRAISED) {
            page.element("p", "set", text.say("report.rank.by-appraised"));
        }
        page.element("h2", "", text.say("paper.sheet.ranking"));
        result.groups().forEach(group -> group(page, group));
        refused(page);
        chosen.forEach(unit -> new UnitPages(unit, result.basis(), text, page).write());
        return page.close("body").close("html").toString();
    }

    private void group(Markup page, RankedGroup group) {
        page.element("h3", "", text.peers(group.peers()));
        page.table(
                "ranking", heads("rank", "unit", "points", "applicable", "index", "class", "index-low", "rank-best"));
        group.places().forEach(place -> page.row("", cells(place)));
        page.closeTable();
        group.unranked().forEach(unranked -> page.element("p", "note", reason(unranked)));
        page.element("p", "note", text.say("report.rank.doubt"));
        if (group.ranked().size() > 1) {
            new HeatTable(result, text, page).write(group);
        }
    }

    private String reason(UnrankedUnit unranked) {
        return text.say(
                "report.rank.unranked-unit",
                unranked.unit().score().sheet().unit().name(),
                text.say("report.rank.reason-" + unranked.reason().code()));
    }

    private List<String> heads(String... columns) {
        return Stream.of(columns)
                .map(column -> text.say("paper.print." + column))
                .toList();
    }

    private List<String> cells(RankedPlace place) {
        int digits = place.unit().indexDigits();
        Doubt doubt = place.doubt();
        return List.of(
                place.unit().rank().map(String::valueOf).orElse(NONE),
                place.unit().score().sheet().unit().name(),
                text.points(result.basis().points(place.unit().score())),
                text.points(result.basis().applicableMax(place.unit().score())),
                text.index(place.unit().index(), digits),
                place.unit().band().isPresent() ? text.band(place.unit(), result.basis()) : NONE,
                range(text.index(doubt.indexLow(), digits), text.index(doubt.indexHigh(), digits)),
                range(
                        doubt.rankBest().map(String::valueOf).orElse(NONE),
                        doubt.rankWorst().map(String::valueOf).orElse(NONE)));
    }

    private String range(String low, String high) {
        return low.equals(high) ? low : text.say("report.rank.range", low, high);
    }

    private void refused(Markup page) {
        if (result.refused().isEmpty()) {
            return;
        }
        Places places = new Places(text.wording());
        page.element("h2", "", text.say("paper.refused"));
        List<String> lines = new ArrayList<>();
        result.refused()
                .forEach(problem -> lines.add(text.say(
                        "paper.input",
                        places.reference(problem.source()),
                        text.wording().say(problem.message()))));
        lines.forEach(line -> page.element("p", "", line));
    }
}
