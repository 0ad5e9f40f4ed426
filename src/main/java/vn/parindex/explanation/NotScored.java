package vn.parindex.explanation;

import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Wording;

/** Says why a leaf is not scored (vì sao chưa chấm được): what is missing or contradictory, and where it stands. */
public final class NotScored {

    private NotScored() {}

    /** The result and its reasons, without the legal basis; none for a leaf that is scored. */
    public static Optional<String> reason(Wording wording, UnitScore unit, LeafScore leaf) {
        if (leaf.state() == LeafState.SCORED) {
            return Optional.empty();
        }
        List<String> sentences =
                new Explainer(wording).explain(unit, leaf, List.of()).sentences();
        return Optional.of(String.join(" ", sentences.subList(0, sentences.size() - 1)));
    }
}
