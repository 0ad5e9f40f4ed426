package vn.parindex.criteria;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;

/**
 * Criteria set (bộ tiêu chí) of one level, version and effective period. A published set is never edited: a change is a
 * new version.
 *
 * @param sample whether the set is invented or incomplete; every report prints it
 * @param classification highest band first
 * @param indicators the catalogue the set was read with, its own indicators included
 * @param sha256 of the file as read, 64 hexadecimal digits
 */
public record CriteriaSet(
        String id,
        String version,
        String title,
        UnitLevel level,
        EffectivePeriod effective,
        boolean sample,
        LegalBasis legalBasis,
        Policies policies,
        RankingRule ranking,
        List<Band> classification,
        List<Indicator> ownIndicators,
        IndicatorCatalogue indicators,
        List<Domain> domains,
        String sha256,
        SourceLocation at) {

    public CriteriaSet {
        classification = List.copyOf(classification);
        ownIndicators = List.copyOf(ownIndicators);
        domains = List.copyOf(domains);
        Set<IndicatorId> exceeding = exceeding(domains);
        indicators = exceeding.isEmpty() ? indicators : indicators.withMayExceed(exceeding);
    }

    /** The same set with only those domains. */
    public CriteriaSet withDomains(List<Domain> only) {
        return new CriteriaSet(
                id,
                version,
                title,
                level,
                effective,
                sample,
                legalBasis,
                policies,
                ranking,
                classification,
                ownIndicators,
                indicators,
                only,
                sha256,
                at);
    }

    /** What a measure of the set allows to be over the whole may be so in the report too. */
    private static Set<IndicatorId> exceeding(List<Domain> domains) {
        return domains.stream()
                .flatMap(domain -> domain.leaves().stream())
                .flatMap(leaf -> leaf.method().measures().stream())
                .filter(Measure::mayExceed)
                .flatMap(measure ->
                        measure.match(ratio -> ratio.printed().stream(), value -> value.value().indicators().stream()))
                .collect(Collectors.toSet());
    }

    /** All leaves in the order of the set. */
    public List<Leaf> leaves() {
        return domains.stream().flatMap(domain -> domain.leaves().stream()).toList();
    }

    public Optional<Leaf> leaf(LeafId id) {
        return leaves().stream().filter(leaf -> leaf.id().equals(id)).findFirst();
    }

    /** The leaves below the domain or criterion of that id; none where it is neither. */
    public List<Leaf> leavesBelow(String heading) {
        return domains.stream()
                .flatMap(domain -> domain.id().equals(heading)
                        ? domain.leaves().stream()
                        : domain.criteria().stream()
                                .filter(criterion -> criterion.id().equals(heading))
                                .flatMap(criterion -> criterion.leaves().stream()))
                .toList();
    }

    /** The domain that leaf stands in. */
    public Optional<Domain> domainOf(LeafId id) {
        return domains.stream()
                .filter(domain ->
                        domain.leaves().stream().anyMatch(leaf -> leaf.id().equals(id)))
                .findFirst();
    }

    /** The maximum of the ordinary domains; bonus and penalty are in no maximum. */
    public Points maxPoints() {
        return domains.stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .map(Domain::maxPoints)
                .reduce(Points.ZERO, Points::plus);
    }

    /** The part of the maximum that is assessed in one way. */
    public Points maxPoints(AssessedBy by) {
        return domains.stream()
                .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                .flatMap(domain -> domain.leaves().stream())
                .filter(leaf -> leaf.assessedBy() == by)
                .map(Leaf::maxPoints)
                .reduce(Points.ZERO, Points::plus);
    }
}
