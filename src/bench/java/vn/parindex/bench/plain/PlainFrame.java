package vn.parindex.bench.plain;

import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Policies.ContradictoryPolicy;
import vn.parindex.criteria.Policies.MissingPolicy;
import vn.parindex.criteria.Policies.ZeroOfZeroPolicy;

/** What every leaf has (khung tiêu chí), worked out once when the set is taken. */
record PlainFrame(
        Leaf leaf, Exact maximum, boolean missingIsZero, boolean contradictoryIsZero, ZeroOfZeroPolicy zeroOfZero) {

    static PlainFrame of(Leaf leaf) {
        return new PlainFrame(
                leaf,
                Exact.of(leaf.maxPoints().value()),
                leaf.policies().missing() == MissingPolicy.ZERO,
                leaf.policies().contradictory() == ContradictoryPolicy.ZERO,
                leaf.policies().zeroOfZero());
    }
}
