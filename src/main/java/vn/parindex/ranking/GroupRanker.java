package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntBiFunction;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.RankingRule.Ties;
import vn.parindex.points.FractionOrder;
import vn.parindex.points.Percent;

/** Ranks the units of one group (xếp hạng một nhóm): as a whole, then domain by domain. */
final class GroupRanker {

    private static final int MOST_DIGITS = 12;

    private final CriteriaSet set;
    private final RankOrder order;
    private final Members members;
    private final Standings standings;

    GroupRanker(CriteriaSet set, Members members, Standings standings) {
        this.set = set;
        this.order = new RankOrder(set);
        this.members = members;
        this.standings = standings;
    }

    /** The units that have a rank, best first, by their numbers in the run. */
    int[] rank() {
        IntFunction<Optional<Percent>> index = member -> members.contenders().index(members.unit(member));
        int[] values = values(index);
        int[] classes = order.hasTieBreak()
                ? FractionOrder.ofPairs(descending(values), order.tieBreaks(members))
                : descending(values);
        SortedKeys sorted =
                SortedKeys.of(values.length, i -> values[i] != FractionOrder.NONE, i -> SortedKeys.key(classes[i], i));
        int[] ranks = ranks(sorted, order.ties());
        int[] ranked = new int[sorted.count()];
        int better = Standings.NONE;
        for (int place = 0; place < ranked.length; place++) {
            ranked[place] = members.unit(member(sorted, place));
            if (place > 0 && ranks[place] != ranks[place - 1]) {
                better = ranked[place - 1];
            }
            standings.rank[ranked[place]] = ranks[place];
            standings.nearestBetter[ranked[place]] = better;
        }
        digits(sorted, values, index, this::digits, standings.digits);
        for (int domain = 0; domain < set.domains().size(); domain++) {
            rankIn(domain);
        }
        return ranked;
    }

    private void rankIn(int domain) {
        IntFunction<Optional<Percent>> index = member ->
                isRanked(member) ? members.contenders().domainIndex(members.unit(member), domain) : Optional.empty();
        int[] values = values(index);
        int[] classes = descending(values);
        SortedKeys sorted =
                SortedKeys.of(values.length, i -> values[i] != FractionOrder.NONE, i -> SortedKeys.key(classes[i], i));
        digits(sorted, values, index, this::digitsOfDomain, standings.domainDigits[domain]);
        if (set.domains().get(domain).kind() == DomainKind.ORDINARY) {
            int[] ranks = ranks(sorted, tiesOfDomains());
            for (int place = 0; place < ranks.length; place++) {
                standings.domainRank[domain][members.unit(member(sorted, place))] = ranks[place];
            }
        }
    }

    private int[] values(IntFunction<Optional<Percent>> index) {
        return FractionOrder.of(members.count(), member -> index.apply(member).map(Percent::value));
    }

    private static int[] descending(int[] values) {
        int[] turned = new int[values.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = RankOrder.descending(values[i]);
        }
        return turned;
    }

    private static int[] ranks(SortedKeys sorted, Ties ties) {
        int[] ranks = new int[sorted.count()];
        for (int place = 0; place < ranks.length; place++) {
            boolean equal =
                    place > 0 && SortedKeys.first(sorted.keys()[place]) == SortedKeys.first(sorted.keys()[place - 1]);
            int before = place == 0 ? 0 : ranks[place - 1];
            ranks[place] = switch (ties) {
                case COMPETITION -> equal ? before : place + 1;
                case DENSE -> equal ? before : before + 1;
                case CONSECUTIVE -> place + 1;
            };
        }
        return ranks;
    }

    /** Domains have no tie-break, so that consecutive ranks would be arbitrary there. */
    private Ties tiesOfDomains() {
        return order.ties() == Ties.DENSE ? Ties.DENSE : Ties.COMPETITION;
    }

    private boolean isRanked(int member) {
        return standings.rank[members.unit(member)] != Standings.NONE;
    }

    private static int member(SortedKeys sorted, int place) {
        return SortedKeys.second(sorted.keys()[place]);
    }

    /** Found once for all that have the same index, from the nearest better and worse one: whoever is told from them is told from all. */
    private void digits(
            SortedKeys sorted,
            int[] values,
            IntFunction<Optional<Percent>> index,
            ToIntBiFunction<Percent, List<Percent>> needed,
            byte[] found) {
        Optional<Percent> better = Optional.empty();
        int from = 0;
        while (from < sorted.count()) {
            int to = from;
            while (to < sorted.count() && values[member(sorted, to)] == values[member(sorted, from)]) {
                to++;
            }
            Percent own = index.apply(member(sorted, from)).orElseThrow();
            List<Percent> neighbours = new ArrayList<>(better.stream().toList());
            if (to < sorted.count()) {
                neighbours.add(index.apply(member(sorted, to)).orElseThrow());
            }
            byte digits = (byte) needed.applyAsInt(own, neighbours);
            for (int place = from; place < to; place++) {
                found[members.unit(member(sorted, place))] = digits;
            }
            better = Optional.of(own);
            from = to;
        }
    }

    /** As many digits as it takes to show the right band and to tell the unit from those with another index. */
    private int digits(Percent index, List<Percent> neighbours) {
        int digits = shownDigits();
        while (digits < MOST_DIGITS && hides(index, neighbours, digits)) {
            digits++;
        }
        return digits;
    }

    private boolean hides(Percent index, List<Percent> neighbours, int digits) {
        Percent shown = Percent.of(index.value().rounded(digits));
        return !Bands.of(set, shown).equals(Bands.of(set, index)) || looksLikeOneOf(index, neighbours, digits);
    }

    /** As many digits as tell a domain of a unit from those of the units with another index in it. */
    private int digitsOfDomain(Percent index, List<Percent> neighbours) {
        int digits = shownDigits();
        while (digits < MOST_DIGITS && looksLikeOneOf(index, neighbours, digits)) {
            digits++;
        }
        return digits;
    }

    private static boolean looksLikeOneOf(Percent index, List<Percent> others, int digits) {
        BigDecimal shown = index.value().rounded(digits);
        return others.stream().anyMatch(other -> other.value().rounded(digits).compareTo(shown) == 0);
    }

    private int shownDigits() {
        return set.policies().indexDigits();
    }
}
