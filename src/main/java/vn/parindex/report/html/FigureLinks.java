package vn.parindex.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.report.html.PageView.Link;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;

/** Which figures, leaves and problems of a unit lead to each other (các liên kết của một đơn vị). */
record FigureLinks(
        Anchors anchors, PageText text, UnitScore score, List<IndicatorFact> figures, List<Problem> problems) {

    /** The figures of the sheet as they stand there, then those that a leaf asks for and the sheet does not have. */
    static FigureLinks of(Anchors anchors, PageText text, UnitScore score, List<Problem> found) {
        Map<IndicatorId, IndicatorFact> all = new LinkedHashMap<>(score.sheet().facts());
        score.leaves().stream()
                .flatMap(leaf -> leaf.inputs().stream())
                .forEach(input -> all.putIfAbsent(input.indicator(), input));
        List<Problem> gravestFirst =
                found.stream().sorted(Problem.GRAVEST_FIRST).toList();
        return new FigureLinks(anchors, text, score, new ArrayList<>(all.values()), gravestFirst);
    }

    /** Empty for a figure that neither stands in the sheet nor is asked for. */
    String figure(IndicatorId id) {
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).indicator().equals(id)) {
                return anchors.figure(i + 1);
            }
        }
        return "";
    }

    String problem(Problem problem) {
        return anchors.problem(problems.indexOf(problem) + 1);
    }

    /** A problem as it is named beside a figure or leaf. */
    Link toProblem(Problem problem) {
        return new Link(
                problem(problem), text.say("problem.named", text.terms().severity(problem.severity()), problem.code()));
    }

    List<Link> problemsOf(IndicatorId id) {
        return problems.stream()
                .filter(problem -> problem.indicators().contains(id))
                .map(this::toProblem)
                .toList();
    }

    List<Link> leavesOf(List<IndicatorId> ids) {
        return score.leaves().stream()
                .filter(leaf -> !Collections.disjoint(leaf.leaf().indicators(), ids))
                .map(this::toLeaf)
                .toList();
    }

    Link toLeaf(LeafScore leaf) {
        return new Link(anchors.leaf(leaf.leaf().id()), leaf.leaf().id().value());
    }

    /** The word of a severity in the style sheet. */
    static String code(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
