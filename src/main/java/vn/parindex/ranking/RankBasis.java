package vn.parindex.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.UnitScore;

/** Which points the ranking goes by (căn cứ xếp hạng): those computed, or those appraised where there are any. */
public enum RankBasis {
    COMPUTED,
    APPRAISED;

    /** The word of the command and of the result: {@code appraised}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RankBasis> ofCode(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.code().equals(code))
                .findFirst();
    }

    /** The points that go with the index; those computed for a unit of which nothing was appraised. */
    public Points points(UnitScore score) {
        return switch (this) {
            case COMPUTED -> score.points();
            case APPRAISED -> score.appraised().orElse(score.points());
        };
    }

    /** The maximum that goes with the index. */
    public Points applicableMax(UnitScore score) {
        return switch (this) {
            case COMPUTED -> score.applicableMax();
            case APPRAISED -> appraisedMax(score.leaves());
        };
    }

    /** What of the maximum of a leaf goes into it: all that applies, and by appraisal also what was pending until then. */
    public Points applicableMax(LeafScore leaf) {
        return decided(leaf).map(points -> appraisedMax(leaf, points)).orElseGet(leaf::applicableMax);
    }

    /** The index to rank by; none where nothing applies, or nothing was appraised and the ranking goes by that. */
    public Optional<Percent> index(UnitScore score) {
        return switch (this) {
            case COMPUTED -> score.index();
            case APPRAISED -> score.appraised().flatMap(points -> Percent.of(points, applicableMax(score)));
        };
    }

    /** The index of a domain that goes with it. */
    public Optional<Percent> index(DomainScore domain) {
        return switch (this) {
            case COMPUTED -> domain.index();
            case APPRAISED ->
                Percent.of(
                        domain.leaves().stream()
                                .map(leaf -> appraised(leaf).orElse(leaf.points()))
                                .reduce(Points.ZERO, Points::plus),
                        appraisedMax(domain.leaves()));
        };
    }

    /** Whether points that go with the index may still change: of leaves withheld or without evidence. */
    public boolean isProvisional(UnitScore score) {
        return switch (this) {
            case COMPUTED -> score.provisional();
            case APPRAISED ->
                score.appraised().isEmpty()
                        ? score.provisional()
                        : score.leaves().stream()
                                .anyMatch(leaf -> leaf.state().isProvisional()
                                        && leaf.appraised().isEmpty());
        };
    }

    /** What the appraisal decided for the leaf, where that is what counts. */
    Optional<Points> decided(LeafScore leaf) {
        return this == APPRAISED ? appraised(leaf) : Optional.empty();
    }

    /**
     * What of the maximum an appraised leaf takes part with. The appraisal is of the whole leaf, its pending parts
     * included; a leaf that does not apply comes in only when the appraisal gives it points.
     */
    static Points appraisedMax(LeafScore leaf, Points decided) {
        if (leaf.state() == LeafState.NOT_APPLICABLE) {
            return decided.signum() > 0 ? leaf.leaf().maxPoints() : Points.ZERO;
        }
        return leaf.applicableMax().plus(leaf.lost(LossCause.PENDING)).max(decided);
    }

    private static Points appraisedMax(List<LeafScore> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.kind() == DomainKind.ORDINARY)
                .map(leaf -> APPRAISED.applicableMax(leaf))
                .reduce(Points.ZERO, Points::plus);
    }

    private static Optional<Points> appraised(LeafScore leaf) {
        return leaf.appraised().map(appraisal -> appraisal.points());
    }
}
