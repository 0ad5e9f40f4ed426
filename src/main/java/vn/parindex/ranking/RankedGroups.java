package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.UnitScore;

/** Looks at ranked units group by group (các nhóm xếp hạng): means, gaps, doubt, and who cannot be ranked. */
public final class RankedGroups {

    private final CriteriaSet set;
    private final RankBasis basis;
    private final RankOrder order;

    public RankedGroups(CriteriaSet set, RankBasis basis) {
        this.set = set;
        this.basis = basis;
        this.order = new RankOrder(set, basis);
    }

    /** The groups, each where its first unit stands. */
    public List<RankedGroup> of(List<RankedUnit> units) {
        Map<Peers, List<RankedUnit>> groups = new LinkedHashMap<>();
        units.forEach(unit -> groups.computeIfAbsent(Peers.of(unit.score()), peers -> new ArrayList<>())
                .add(unit));
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private RankedGroup group(Peers peers, List<RankedUnit> units) {
        List<UnitScore> scores = units.stream().map(RankedUnit::score).toList();
        DoubtFinder data = new DoubtFinder(order, scores, false);
        DoubtFinder withPending = new DoubtFinder(order, scores, true);
        List<RankedPlace> places = units.stream()
                .map(unit -> place(unit, units, data.of(unit.score()), withPending.of(unit.score())))
                .toList();
        return new RankedGroup(
                peers,
                places,
                units.stream()
                        .filter(unit -> unit.rank().isEmpty())
                        .map(unit -> new UnrankedUnit(unit, reason(unit.score())))
                        .toList(),
                means(units.stream().filter(unit -> unit.index().isPresent()).toList()),
                data.certainOrder(),
                withPending.certainOrder());
    }

    private UnrankedUnit.Reason reason(UnitScore score) {
        return basis == RankBasis.APPRAISED && score.appraised().isEmpty()
                ? UnrankedUnit.Reason.NOT_APPRAISED
                : UnrankedUnit.Reason.NOTHING_APPLICABLE;
    }

    private RankedPlace place(RankedUnit unit, List<RankedUnit> group, Doubt doubt, Doubt withPending) {
        Optional<Band> next = nextBand(unit);
        return new RankedPlace(
                unit,
                toNextRank(unit, group),
                next,
                next.flatMap(Band::bound).map(bound -> {
                    Percent at = new Percent(bound.value());
                    return new Gap(points(unit, at), next.get().inclusive());
                }),
                doubt,
                withPending);
    }

    private Optional<Gap> toNextRank(RankedUnit unit, List<RankedUnit> group) {
        return unit.rank()
                .flatMap(own -> group.stream()
                        .filter(other -> other.rank().filter(rank -> rank < own).isPresent())
                        .reduce((better, nearer) -> nearer)
                        .map(other -> new Gap(points(unit, other.index().orElseThrow()), order.equalsShareRank())));
    }

    private Optional<Band> nextBand(RankedUnit unit) {
        List<Band> bands = set.classification();
        int own = unit.band().map(bands::indexOf).orElse(0);
        return own > 0 ? Optional.of(bands.get(own - 1)) : Optional.empty();
    }

    /** The points that lie between the unit and an index, over its own applicable maximum. */
    private Points points(RankedUnit unit, Percent index) {
        Fraction share = index.share().minus(unit.index().orElseThrow().share());
        return basis.applicableMax(unit.score()).times(share);
    }

    private Optional<GroupMeans> means(List<RankedUnit> ranked) {
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Percent> domains = new LinkedHashMap<>();
        Map<String, Percent> highest = new LinkedHashMap<>();
        for (Domain domain : set.domains()) {
            List<Percent> indexes = ranked.stream()
                    .flatMap(unit -> unit.score().domains().stream())
                    .filter(score -> score.domain().id().equals(domain.id()))
                    .flatMap(score -> basis.index(score).stream())
                    .toList();
            if (domain.kind() == DomainKind.ORDINARY && !indexes.isEmpty()) {
                domains.put(domain.id(), mean(indexes));
                highest.put(domain.id(), Collections.max(indexes));
            }
        }
        List<Percent> indexes =
                ranked.stream().map(unit -> unit.index().orElseThrow()).toList();
        return Optional.of(new GroupMeans(mean(indexes), domains, highest));
    }

    private static Percent mean(List<Percent> indexes) {
        Fraction sum = indexes.stream().map(Percent::value).reduce(Fraction.ZERO, Fraction::plus);
        return new Percent(sum.dividedBy(Fraction.of(indexes.size())));
    }
}
