package vn.parindex.ranking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Percent;
import vn.parindex.scoring.UnitScore;

/**
 * The ranking of all units of a run (bảng xếp hạng): only units of one level, group and period against each other. It
 * keeps a few bytes a unit; units, places and groups are made when they are looked at, so that a run may have any size.
 */
public final class Ranking {

    private final CriteriaSet set;
    private final RankBasis basis;
    private final Contenders contenders;
    private final Standings standings;
    /** By rank, then id, then period; those without a rank last. */
    private final int[] order;

    private final Map<Peers, Members> members = new LinkedHashMap<>();
    private final Map<Peers, int[]> ranked = new LinkedHashMap<>();

    public Ranking(CriteriaSet set, RankBasis basis, Contenders contenders) {
        this.set = set;
        this.basis = basis;
        this.contenders = contenders;
        this.standings = new Standings(contenders.size(), set.domains().size());
        int[] byId = byId();
        gather(byId);
        members.forEach((peers, group) -> ranked.put(peers, new GroupRanker(set, group, standings).rank()));
        this.order = byRank(byId);
    }

    private int[] byId() {
        Comparator<Integer> byId = Comparator.comparing(contenders::id);
        return IntStream.range(0, contenders.size())
                .boxed()
                .sorted(byId.thenComparing(unit -> contenders.peers(unit).period()))
                .mapToInt(unit -> unit)
                .toArray();
    }

    private void gather(int[] inOrder) {
        Map<Peers, IntStream.Builder> groups = new LinkedHashMap<>();
        for (int unit : inOrder) {
            groups.computeIfAbsent(contenders.peers(unit), peers -> IntStream.builder())
                    .add(unit);
        }
        groups.forEach((peers, units) ->
                members.put(peers, new Members(contenders, units.build().toArray())));
    }

    private int[] byRank(int[] byId) {
        SortedKeys sorted = SortedKeys.of(byId.length, any -> true, position -> {
            int rank = standings.rank[byId[position]];
            return SortedKeys.key(rank == Standings.NONE ? Integer.MAX_VALUE : rank, position);
        });
        int[] units = new int[byId.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = byId[SortedKeys.second(sorted.keys()[i])];
        }
        return units;
    }

    public RankBasis basis() {
        return basis;
    }

    /** The units by rank, then id; those without an index have no rank and stand last. */
    public List<RankedUnit> units() {
        return view(order.length, place -> unit(order[place]));
    }

    /** The numbers of the units in the run, in the order of the ranking. */
    public List<Integer> order() {
        return view(order.length, place -> order[place]);
    }

    /** The unit of that number in the run. */
    public RankedUnit unit(int unit) {
        UnitScore score = contenders.score(unit);
        int rank = standings.rank[unit];
        if (rank == Standings.NONE) {
            int digits = set.policies().indexDigits();
            return new RankedUnit(
                    score, Optional.empty(), Optional.empty(), 0, Optional.empty(), digits, Map.of(), Map.of());
        }
        Percent index = contenders.index(unit).orElseThrow();
        Map<String, Integer> ranks = new LinkedHashMap<>();
        Map<String, Integer> digits = new LinkedHashMap<>();
        for (int i = 0; i < set.domains().size(); i++) {
            Domain domain = set.domains().get(i);
            if (domain.kind() == DomainKind.ORDINARY && standings.domainRank[i][unit] != Standings.NONE) {
                ranks.put(domain.id(), standings.domainRank[i][unit]);
            }
            if (standings.domainDigits[i][unit] > 0 || standings.domainRank[i][unit] != Standings.NONE) {
                digits.put(domain.id(), (int) standings.domainDigits[i][unit]);
            }
        }
        return new RankedUnit(
                score,
                Optional.of(index),
                Optional.of(rank),
                ranked.get(contenders.peers(unit)).length,
                Bands.of(set, index),
                standings.digits[unit],
                ranks,
                digits);
    }

    /** With groups, gaps and doubt. */
    public GroupedRanking grouped() {
        DoubtRanks ofData = new DoubtRanks(contenders, false);
        DoubtRanks withPending = new DoubtRanks(contenders, true);
        RankedPlaces places = new RankedPlaces(set, this, contenders, ofData, withPending);
        List<RankedGroup> groups = IntStream.of(order)
                .mapToObj(contenders::peers)
                .distinct()
                .map(peers -> group(peers, places, ofData, withPending))
                .toList();
        return new GroupedRanking(groups, view(order.length, at -> places.of(order[at])));
    }

    private RankedGroup group(Peers peers, RankedPlaces places, DoubtRanks ofData, DoubtRanks withPending) {
        int[] best = ranked.get(peers);
        int[] last = IntStream.of(members.get(peers).units())
                .filter(unit -> standings.rank[unit] == Standings.NONE)
                .toArray();
        RankOrder rankOrder = new RankOrder(set);
        return new RankedGroup(
                peers,
                best.length,
                view(best.length + last.length, at -> places.of(at < best.length ? best[at] : last[at - best.length])),
                view(last.length, at -> new UnrankedUnit(unit(last[at]), reason(last[at]))),
                new Means(set, contenders).of(best),
                ofData.add(rankOrder, members.get(peers)),
                withPending.add(rankOrder, members.get(peers)));
    }

    private UnrankedUnit.Reason reason(int unit) {
        return basis == RankBasis.APPRAISED
                        && contenders.score(unit).appraised().isEmpty()
                ? UnrankedUnit.Reason.NOT_APPRAISED
                : UnrankedUnit.Reason.NOTHING_APPLICABLE;
    }

    /** The nearest unit with a better rank. */
    OptionalInt nearestBetter(int unit) {
        int better = standings.nearestBetter[unit];
        return better == Standings.NONE ? OptionalInt.empty() : OptionalInt.of(better);
    }

    private static <T> List<T> view(int size, IntFunction<T> made) {
        return new MadeWhenAsked<>(size, made);
    }
}
