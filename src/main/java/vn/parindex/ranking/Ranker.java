package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.RankingRule;
import vn.parindex.points.Percent;
import vn.parindex.scoring.UnitScore;

/** Ranks scored units (xếp hạng) by the unrounded index; only units of one level, group and period against each other. */
public final class Ranker {

    private static final int MOST_DIGITS = 12;
    private static final Comparator<RankedUnit> BY_RANK_THEN_ID = Comparator.comparing(
                    (RankedUnit unit) -> unit.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(unit -> unit.score().sheet().unit().id())
            .thenComparing(unit -> unit.score().sheet().period());

    private final CriteriaSet set;
    private final RankBasis basis;
    private final RankOrder order;

    public Ranker(CriteriaSet set) {
        this(set, RankBasis.COMPUTED);
    }

    public Ranker(CriteriaSet set, RankBasis basis) {
        this.set = set;
        this.basis = basis;
        this.order = new RankOrder(set, basis);
    }

    /** The units by rank, then id; those without an index have no rank and stand last. */
    public List<RankedUnit> rank(List<UnitScore> scores) {
        Map<Peers, List<UnitScore>> groups = new LinkedHashMap<>();
        for (UnitScore score : scores) {
            groups.computeIfAbsent(Peers.of(score), key -> new ArrayList<>()).add(score);
        }
        return groups.values().stream()
                .flatMap(group -> rankTogether(group).stream())
                .sorted(BY_RANK_THEN_ID)
                .toList();
    }

    private List<RankedUnit> rankTogether(List<UnitScore> group) {
        List<UnitScore> ranked = group.stream()
                .filter(order::hasIndex)
                .sorted(order.bestFirst().thenComparing(RankOrder.byId()))
                .toList();
        List<Integer> ranks = RankOrder.ranks(ranked, order.bestFirst(), order.ties());
        Map<String, Map<UnitScore, Integer>> domainRanks = domainRanks(ranked);
        Map<UnitScore, Map<String, Integer>> digitsOfDomains = domainDigits(ranked);
        List<RankedUnit> result = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            UnitScore score = ranked.get(i);
            Map<String, Integer> ofDomains = new LinkedHashMap<>();
            domainRanks.forEach((domain, byUnit) -> {
                if (byUnit.containsKey(score)) {
                    ofDomains.put(domain, byUnit.get(score));
                }
            });
            result.add(new RankedUnit(
                    score,
                    basis.index(score),
                    Optional.of(ranks.get(i)),
                    ranked.size(),
                    Bands.of(set, order.index(score)),
                    digits(order.index(score), neighbours(ranked, i, order::index)),
                    ofDomains,
                    digitsOfDomains.getOrDefault(score, Map.of())));
        }
        group.stream()
                .filter(score -> !order.hasIndex(score))
                .map(score -> new RankedUnit(
                        score,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        shownDigits(),
                        Map.of(),
                        Map.of()))
                .forEach(result::add);
        return result;
    }

    private Map<String, Map<UnitScore, Integer>> domainRanks(List<UnitScore> units) {
        Map<String, Map<UnitScore, Integer>> ranks = new LinkedHashMap<>();
        for (Domain domain : set.domains()) {
            if (domain.kind() == DomainKind.ORDINARY) {
                Comparator<UnitScore> byIndex = Comparator.comparing(
                                (UnitScore score) -> domainIndex(score, domain).orElseThrow())
                        .reversed();
                List<UnitScore> ordered = units.stream()
                        .filter(score -> domainIndex(score, domain).isPresent())
                        .sorted(byIndex)
                        .toList();
                List<Integer> ofDomain = RankOrder.ranks(ordered, byIndex, tiesOfDomains());
                Map<UnitScore, Integer> byUnit = new IdentityHashMap<>();
                for (int i = 0; i < ordered.size(); i++) {
                    byUnit.put(ordered.get(i), ofDomain.get(i));
                }
                ranks.put(domain.id(), byUnit);
            }
        }
        return ranks;
    }

    /** As many digits as tell a domain of a unit from those of the units with another index in it. */
    private Map<UnitScore, Map<String, Integer>> domainDigits(List<UnitScore> units) {
        Map<UnitScore, Map<String, Integer>> digits = new IdentityHashMap<>();
        for (Domain domain : set.domains()) {
            Function<UnitScore, Percent> index =
                    score -> domainIndex(score, domain).orElseThrow();
            List<UnitScore> ordered = units.stream()
                    .filter(score -> domainIndex(score, domain).isPresent())
                    .sorted(Comparator.comparing(index).reversed())
                    .toList();
            for (int i = 0; i < ordered.size(); i++) {
                Percent own = index.apply(ordered.get(i));
                List<Percent> others = neighbours(ordered, i, index);
                int needed = shownDigits();
                while (needed < MOST_DIGITS && looksLikeOneOf(own, others, needed)) {
                    needed++;
                }
                digits.computeIfAbsent(ordered.get(i), score -> new LinkedHashMap<>())
                        .put(domain.id(), needed);
            }
        }
        return digits;
    }

    /** Domains have no tie-break, so that consecutive ranks would be arbitrary there. */
    private RankingRule.Ties tiesOfDomains() {
        return set.ranking().ties() == RankingRule.Ties.DENSE ? RankingRule.Ties.DENSE : RankingRule.Ties.COMPETITION;
    }

    private Optional<Percent> domainIndex(UnitScore score, Domain domain) {
        return score.domains().stream()
                .filter(one -> one.domain().id().equals(domain.id()))
                .findFirst()
                .flatMap(basis::index);
    }

    /** The nearest better and worse index that differ: whoever is told from them is told from all. */
    private static List<Percent> neighbours(List<UnitScore> ordered, int at, Function<UnitScore, Percent> index) {
        Percent own = index.apply(ordered.get(at));
        Stream<UnitScore> better = IntStream.range(0, at).mapToObj(i -> ordered.get(at - 1 - i));
        Stream<UnitScore> worse = ordered.subList(at + 1, ordered.size()).stream();
        return Stream.of(better, worse)
                .flatMap(side -> side.map(index)
                        .filter(other -> other.compareTo(own) != 0)
                        .limit(1))
                .toList();
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

    private static boolean looksLikeOneOf(Percent index, List<Percent> others, int digits) {
        BigDecimal shown = index.value().rounded(digits);
        return others.stream().anyMatch(other -> other.value().rounded(digits).compareTo(shown) == 0);
    }

    private int shownDigits() {
        return set.policies().indexDigits();
    }
}
