package vn.parindex.explanation;

import java.util.Collections;
import java.util.List;
import vn.parindex.problem.Problem;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** Turns a score into its reasons (bộ diễn giải điểm): a pure function of the result. */
public final class Explainer {

    private final Wording wording;

    public Explainer(Wording wording) {
        this.wording = wording;
    }

    /**
     * Explains one leaf.
     *
     * @param leaf a leaf of the unit
     * @param problems all problems of the unit's data; those that touch the leaf are kept
     */
    public Explanation explain(UnitScore unit, LeafScore leaf, List<Problem> problems) {
        LeafWords words = LeafWords.of(unit, leaf, wording);
        List<Problem> touching = problemsOf(leaf, problems);
        return new Explanation(leaf, LeafParagraph.of(words), LeafLines.of(words, touching), touching);
    }

    /** The figures for want of which the leaf could not be scored, with their blank cells; empty where there are none. */
    public String missing(UnitScore unit, LeafScore leaf) {
        return new AbsenceWording(LeafWords.of(unit, leaf, wording), leaf.award()).missingNames();
    }

    /** The problems that touch a statistic the leaf looks at. */
    public static List<Problem> problemsOf(LeafScore leaf, List<Problem> problems) {
        return problems.stream()
                .filter(problem ->
                        !Collections.disjoint(problem.indicators(), leaf.leaf().indicators()))
                .toList();
    }
}
