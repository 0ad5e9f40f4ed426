package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.function.Predicate;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.explanation.Explainer;
import vn.parindex.explanation.Explanation;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** Why each leaf has its points, for a terminal (diễn giải điểm): the paragraph, then aspect by aspect to the printed cell. */
public final class ExplainText {

    private static final int INDENT = 2;

    private final Wording wording;
    private final Explainer explainer;

    public ExplainText(Wording wording) {
        this.wording = wording;
        this.explainer = new Explainer(wording);
    }

    /** Explains the leaves that are wanted. */
    public void write(AssessmentResult result, Predicate<LeafScore> wanted, PrintWriter out) {
        Page page = new Page(out, wording);
        for (UnitResult unit : result.units()) {
            UnitScore score = unit.ranked().score();
            UnitHeading heading = new UnitHeading(page, wording);
            page.heading(page.say("explain.title"));
            page.blank();
            heading.unit(score);
            heading.set(result);
            score.leaves().stream()
                    .filter(wanted)
                    .forEach(leaf -> write(explainer.explain(score, leaf, unit.problems()), page));
        }
    }

    private void write(Explanation explanation, Page page) {
        page.blank();
        page.line("─".repeat(Table.PAGE));
        page.heading(page.say(
                "explain.leaf",
                explanation.leaf().leaf().id().value(),
                explanation.leaf().leaf().name()));
        page.blank();
        page.paragraph(explanation.paragraph(), INDENT);
        page.blank();
        explanation.lines().forEach(line -> page.labelled(line.label(), line.texts(), INDENT));
    }
}
