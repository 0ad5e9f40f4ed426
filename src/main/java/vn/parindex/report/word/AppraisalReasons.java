package vn.parindex.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.Appraisal;
import vn.parindex.points.Points;
import vn.parindex.ranking.RankBasis;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.LeafScore;

/** Why a leaf has the points that the record of appraisal gives it (lý do): what it lost, then what the appraisers say. */
record AppraisalReasons(PaperText text) {

    List<String> of(LeafScore leaf) {
        List<String> reasons = new ArrayList<>();
        Optional<Points> otherwise =
                leaf.appraised().map(Appraisal::points).filter(appraised -> appraised.compareTo(leaf.points()) != 0);
        if (otherwise.isPresent()) {
            missed(leaf, otherwise.get()).ifPresent(reasons::add);
        } else {
            Optional.of(text.lost(leaf))
                    .filter(lost -> !lost.isEmpty())
                    .ifPresent(lost -> reasons.add(said(leaf.kind(), lost)));
            reasons.add(text.apart(leaf));
        }
        leaf.appraised().ifPresent(appraisal -> {
            appraisal
                    .reason()
                    .ifPresent(reason -> reasons.add(text.say("explanation.appraisal.reason." + reason.code())));
            reasons.add(appraisal.note());
        });
        reasons.removeIf(String::isEmpty);
        return reasons;
    }

    /** The causes are those of the computed points; of the appraised ones only the sum is known. */
    private Optional<String> missed(LeafScore leaf, Points appraised) {
        Points most = switch (leaf.kind()) {
            case ORDINARY -> RankBasis.APPRAISED.applicableMax(leaf);
            case BONUS -> leaf.leaf().maxPoints();
            case PENALTY -> appraised;
        };
        return Optional.of(most.minus(appraised))
                .filter(points -> points.signum() > 0)
                .map(points -> said(leaf.kind(), text.points(points)));
    }

    /** A bonus that was not earned is no loss. */
    private String said(DomainKind kind, String points) {
        return text.say(kind == DomainKind.BONUS ? "word.bonus-missed" : "word.lost", points);
    }
}
