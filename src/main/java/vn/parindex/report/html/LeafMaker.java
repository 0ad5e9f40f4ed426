package vn.parindex.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.MethodCurves;
import vn.parindex.explanation.Aspect;
import vn.parindex.explanation.CurveWording;
import vn.parindex.explanation.Explainer;
import vn.parindex.explanation.Explanation;
import vn.parindex.explanation.ExplanationLine;
import vn.parindex.explanation.IndicatorNames;
import vn.parindex.explanation.PlacedCurve;
import vn.parindex.explanation.Places;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.points.Fraction;
import vn.parindex.report.html.PageView.Link;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.UnitScore;

/** Sets the leaves of one unit (các dòng tiêu chí). */
record LeafMaker(UnitScore score, FigureLinks links, PageText text) {

    static final int BAR = 120;
    /** What the row itself, the figures and the links below it say already. */
    private static final Set<Aspect> SAID_ELSEWHERE =
            Set.of(Aspect.STATE, Aspect.POINTS, Aspect.LOST, Aspect.INPUTS, Aspect.CLAIMED, Aspect.PROBLEMS);

    List<LeafRow> leaves(DomainScore domain) {
        List<LeafRow> rows = new ArrayList<>();
        for (Criterion criterion : domain.domain().criteria()) {
            String heading = criterion.divided() ? text.say("domain", criterion.id(), criterion.name()) : "";
            for (LeafScore leaf : domain.leaves()) {
                if (criterion.leaves().contains(leaf.leaf())) {
                    rows.add(row(leaf, heading));
                    heading = "";
                }
            }
        }
        return rows;
    }

    private LeafRow row(LeafScore leaf, String heading) {
        Explanation explanation = new Explainer(text.wording()).explain(score, leaf, links.problems());
        Scale scale = Scale.of(Fraction.ZERO, leaf.leaf().maxPoints().value(), 0, BAR);
        return new LeafRow(
                links.anchors().leaf(leaf.leaf().id()),
                heading,
                leaf.leaf().id().value(),
                leaf.leaf().name(),
                text.points(leaf.points(), leaf.kind()),
                text.points(leaf.leaf().maxPoints()),
                leaf.state().code(),
                text.terms().state(leaf.state()),
                leaf.lost().stream().map(loss -> loss.cause().code()).collect(Collectors.joining(" ")),
                leaf.kind() == DomainKind.PENALTY ? "0" : scale.at(leaf.points().value()),
                lost(leaf, scale),
                leaf.claimed().map(text::points).orElse(""),
                leaf.appraised().map(one -> text.points(one.points())).orElse(""),
                paragraph(leaf, explanation),
                "",
                explanation.lines().stream()
                        .filter(line -> !SAID_ELSEWHERE.contains(line.aspect()))
                        .flatMap(line -> unsaid(line, leaf, explanation))
                        .toList(),
                leaf.inputs().stream().map(this::input).toList(),
                explanation.problems().stream().map(links::toProblem).toList(),
                curves(leaf));
    }

    /** The row has the points, the lines the legal basis. */
    private static String paragraph(LeafScore leaf, Explanation explanation) {
        String reasons = String.join(" ", explanation.reasons());
        return leaf.state() == LeafState.SCORED
                ? reasons
                : (explanation.sentences().get(0) + " " + reasons).strip();
    }

    /** What the paragraph does not say word for word; what the set asks for stands by itself. */
    private static Stream<LeafRow.Line> unsaid(ExplanationLine line, LeafScore leaf, Explanation explanation) {
        if (line.aspect() == Aspect.METHOD || line.aspect() == Aspect.LEGAL_BASIS) {
            return Stream.of(new LeafRow.Line(line.label(), line.texts(), true));
        }
        boolean asks =
                line.aspect() == Aspect.EVIDENCE && !leaf.leaf().evidence().isEmpty();
        List<String> own = line.texts().subList(asks ? 1 : 0, line.texts().size());
        String said = String.join(" ", explanation.reasons());
        boolean sent = !leaf.evidence().isEmpty() && said.contains(String.join("; ", leaf.evidence()));
        return Stream.of(
                        new LeafRow.Line(line.label(), asks ? line.texts().subList(0, 1) : List.of(), true),
                        new LeafRow.Line(
                                line.label(),
                                own.stream()
                                        .filter(text -> !said.contains(text))
                                        .filter(text -> line.aspect() != Aspect.EVIDENCE || !sent)
                                        .toList(),
                                false))
                .filter(one -> !one.texts().isEmpty());
    }

    /** One piece after the other, behind what was earned. */
    private List<LeafRow.Lost> lost(LeafScore leaf, Scale scale) {
        List<LeafRow.Lost> pieces = new ArrayList<>();
        Fraction from = leaf.points().value();
        for (Loss loss : leaf.lost()) {
            Fraction to = from.plus(loss.points().value());
            pieces.add(new LeafRow.Lost(
                    loss.cause().code(),
                    text.terms().cause(loss.cause()),
                    text.points(loss.points()),
                    loss.cause().leavesMaximum(),
                    scale.at(from),
                    scale.between(from, to)));
            from = to;
        }
        return pieces;
    }

    private LeafRow.Input input(IndicatorFact input) {
        IndicatorNames names =
                new IndicatorNames(text.wording(), score.criteria().indicators());
        Provenance from = input.provenance();
        Places places = new Places(text.wording(), score.sheet().documents());
        return new LeafRow.Input(
                new Link(links.figure(input.indicator()), names.name(input.indicator())),
                names.value(input.indicator(), input.value()),
                from.printed(),
                from.source().map(places::inWords).orElse(""));
    }

    private List<CurvePicture.Place> curves(LeafScore leaf) {
        CurveWording words = new CurveWording(text.wording(), score.criteria().indicators());
        List<MeasureCurve> drawn = drawn(leaf.leaf());
        return PlacedCurve.of(leaf, score.criteria().indicators()).stream()
                .map(placed -> CurvePicture.place(
                        Anchors.curve(score.criteria(), leaf.leaf().id(), drawn.indexOf(placed.curve()) + 1),
                        leaf.leaf(),
                        placed,
                        words,
                        text))
                .toList();
    }

    private List<MeasureCurve> drawn(Leaf leaf) {
        return MethodCurves.of(leaf, score.criteria().indicators());
    }
}
