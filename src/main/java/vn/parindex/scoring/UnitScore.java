package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.LeafId;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;

/**
 * Score of one unit for one period under one set (kết quả chấm điểm của đơn vị): a tree that adds up.
 *
 * @param points ordinary + bonus − penalty, without floor or ceiling
 * @param lowest the points if every withheld leaf stays at nothing and every withheld penalty is taken in full
 * @param highest the points if all doubt resolves in the unit's favour
 * @param claimed the total the unit claims; none without any claim
 * @param appraised the total with appraised points where given; none without any
 * @param pointsAtRisk how much the unit would have more if the printed rates were taken at their word
 * @param computable maxima of the ordinary leaves the engine scored by itself from this input
 * @param provisional whether a leaf is withheld or without evidence, so that the points may still change
 * @param domains their leaves are left out where only the totals of a unit were kept
 */
public record UnitScore(
        CriteriaSet criteria,
        FactSheet sheet,
        Points points,
        Points bonus,
        Points penalty,
        Points maxPoints,
        Points applicableMax,
        Points lowest,
        Points highest,
        Optional<Points> claimed,
        Optional<Points> appraised,
        Points pointsAtRisk,
        Points computable,
        boolean provisional,
        List<DomainScore> domains) {

    public UnitScore {
        domains = List.copyOf(domains);
    }

    /** Points in percent of the applicable maximum, unrounded; none where nothing applies. */
    public Optional<Percent> index() {
        return indexOf(points);
    }

    /** The index of other points of this unit, over the same applicable maximum. */
    public Optional<Percent> indexOf(Points other) {
        return Percent.of(other, applicableMax);
    }

    /** All leaves in the order of the set. */
    public List<LeafScore> leaves() {
        return domains.stream().flatMap(domain -> domain.leaves().stream()).toList();
    }

    public Optional<LeafScore> leaf(LeafId id) {
        return leaves().stream().filter(leaf -> leaf.leaf().id().equals(id)).findFirst();
    }

    /** Of how many leaves the unit claims points. */
    public int claimedLeaves() {
        return (int)
                leaves().stream().filter(leaf -> leaf.claimed().isPresent()).count();
    }
}
