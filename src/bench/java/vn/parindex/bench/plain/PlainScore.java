package vn.parindex.bench.plain;

import vn.parindex.fact.FactSheet;

/**
 * Score of one unit (kết quả chấm điểm của đơn vị) by the hand-written scorer.
 *
 * @param awards in the order of the set
 * @param domainPoints in the order of the set
 * @param highest the points if all doubt resolves in the unit's favour
 * @param computable maxima of the leaves that were scored
 */
public record PlainScore(
        FactSheet sheet,
        PlainAward[] awards,
        Exact[] domainPoints,
        Exact[] domainApplicable,
        Exact points,
        Exact applicable,
        Exact highest,
        Exact computable) {

    /** Points of a leaf, by its number in the set. */
    public Exact points(int leaf) {
        return awards[leaf].points();
    }
}
