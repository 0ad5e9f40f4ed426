package vn.parindex.recorded;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.RuleReference;

/**
 * What a result says of one leaf (kết quả ghi của tiêu chí).
 *
 * @param points of a penalty leaf what is taken away
 * @param applicableMax what of the maximum applies: without the parts that are not applicable or pending
 * @param method the word of the files: {@code tiers}
 * @param evidence the papers the unit sent
 * @param appraised the points of the appraisal
 * @param inputs every fact the leaf looks at
 */
public record RecordedLeaf(
        LeafId id,
        String name,
        DomainKind kind,
        LeafState state,
        Points points,
        Points maxPoints,
        Points applicableMax,
        String method,
        String branch,
        RuleReference rule,
        List<String> evidence,
        Optional<Points> claimed,
        Optional<Points> appraised,
        List<IndicatorFact> inputs) {

    public RecordedLeaf {
        evidence = List.copyOf(evidence);
        inputs = List.copyOf(inputs);
    }

    public static RecordedLeaf of(LeafScore leaf) {
        return new RecordedLeaf(
                leaf.leaf().id(),
                leaf.leaf().name(),
                leaf.kind(),
                leaf.state(),
                leaf.points(),
                leaf.leaf().maxPoints(),
                leaf.applicableMax(),
                leaf.leaf().method().kind(),
                leaf.award().branch(),
                leaf.award().rule(),
                leaf.evidence(),
                leaf.claimed(),
                leaf.appraised().map(Appraisal::points),
                leaf.inputs());
    }

    /** The same with the numbers as a result prints them. */
    RecordedLeaf asPrinted() {
        return new RecordedLeaf(
                id,
                name,
                kind,
                state,
                Points.of(points.toString()),
                Points.of(maxPoints.toString()),
                Points.of(applicableMax.toString()),
                method,
                branch,
                rule,
                evidence,
                claimed.map(one -> Points.of(one.toString())),
                appraised.map(one -> Points.of(one.toString())),
                inputs);
    }

    /** What the leaf adds to the total: of a penalty leaf less than nothing. */
    public Points contribution() {
        return kind.signed(points);
    }

    /** What it adds to the applicable maximum of the unit; nothing in a bonus or penalty domain. */
    public Points addedMax() {
        return kind == DomainKind.ORDINARY ? applicableMax : Points.ZERO;
    }

    /** Whether a result would print the same state and points for both. */
    public boolean printsAs(RecordedLeaf other) {
        return id.equals(other.id)
                && state == other.state
                && points.toString().equals(other.points.toString())
                && maxPoints.toString().equals(other.maxPoints.toString())
                && applicableMax.toString().equals(other.applicableMax.toString());
    }
}
