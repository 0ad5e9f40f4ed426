package vn.parindex.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.explanation.IndicatorNames;
import vn.parindex.explanation.Places;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.problem.Problem;
import vn.parindex.report.html.PageView.Link;
import vn.parindex.report.html.UnitSection.Figure;
import vn.parindex.report.html.UnitSection.Trouble;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.SourceLocation;

/** Sets the figures of one unit with the rows they were printed in, and the problems found in them (số liệu, vị trí, vấn đề). */
record FigureMaker(UnitScore score, FigureLinks links, PageText text) {

    List<Figure> figures() {
        return links.figures().stream().map(this::figure).toList();
    }

    /** The file that the figures without a place in a report were read from; empty where there are none. */
    String sheet() {
        return links.figures().stream()
                .map(IndicatorFact::provenance)
                .filter(from -> from.source().isEmpty())
                .flatMap(from -> from.written().stream())
                .map(places()::file)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    List<Trouble> problems() {
        return links.problems().stream().map(this::trouble).toList();
    }

    private Figure figure(IndicatorFact figure) {
        Provenance from = figure.provenance();
        Optional<SourceLocation> place = from.source().or(from::written);
        return new Figure(
                links.figure(figure.indicator()),
                names().name(figure.indicator()),
                figure.indicator().value(),
                figure.value().state(),
                names().value(figure.indicator(), figure.value()),
                from.printed(),
                place.map(SourceLocation::label).orElse(""),
                place.map(places()::tableAndRow).orElse(""),
                from.source()
                        .map(places()::inWords)
                        .or(() -> from.written().map(places()::coordinatesInWords))
                        .orElse(""),
                from.also().stream().map(other -> also(figure, other)).toList(),
                from.note(),
                links.leavesOf(List.of(figure.indicator())),
                links.problemsOf(figure.indicator()));
    }

    private String also(IndicatorFact figure, OtherReading other) {
        String shown = other.printed().isEmpty() ? names().value(figure.indicator(), other.value()) : other.printed();
        return other.source()
                .map(place -> text.say("figures.also", shown, places().reference(place)))
                .orElse(shown);
    }

    private Trouble trouble(Problem problem) {
        SourceLocation at = problem.source();
        List<Link> figures = problem.indicators().stream()
                .filter(id -> !links.figure(id).isEmpty())
                .map(id -> new Link(links.figure(id), names().name(id)))
                .toList();
        return new Trouble(
                links.problem(problem),
                FigureLinks.code(problem.severity()),
                text.terms().severity(problem.severity()),
                problem.code(),
                places().reference(at),
                places().inTable(at),
                text.wording().say(problem.message()),
                text.wording().say(problem.hint()),
                places().others(problem.places(), at),
                figures,
                links.leavesOf(problem.indicators()));
    }

    private IndicatorNames names() {
        return new IndicatorNames(text.wording(), score.criteria().indicators());
    }

    private Places places() {
        return new Places(text.wording(), score.sheet().documents());
    }
}
