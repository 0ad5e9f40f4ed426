package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.RankingRule;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitLevel;

/** Ranks scored units (xếp hạng) by the unrounded index; only units of one level, group and period against each other. */
public final class Ranker {

    private static final int MOST_DIGITS = 12;
    private static final Comparator<RankedUnit> BY_RANK_THEN_ID = Comparator.comparing(
                    (RankedUnit unit) -> unit.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(unit -> unit.score().sheet().unit().id())
            .thenComparing(unit -> unit.score().sheet().period());

    private final CriteriaSet set;

    public Ranker(CriteriaSet set) {
        this.set = set;
    }

    /** Units that are ranked together. */
    private record Peers(UnitLevel level, UnitGroup group, AssessmentPeriod period) {}

    /** The units by rank, then id; those to which nothing applies have no rank and stand last. */
    public List<RankedUnit> rank(List<UnitScore> scores) {
        Map<Peers, List<UnitScore>> groups = new LinkedHashMap<>();
        for (UnitScore score : scores) {
            Peers peers = new Peers(
                    score.sheet().unit().level(),
                    score.sheet().unit().group(),
                    score.sheet().period());
            groups.computeIfAbsent(peers, key -> new ArrayList<>()).add(score);
        }
        return groups.values().stream()
                .flatMap(group -> rankTogether(group).stream())
                .sorted(BY_RANK_THEN_ID)
                .toList();
    }

    private List<RankedUnit> rankTogether(List<UnitScore> group) {
        List<UnitScore> ranked = group.stream()
                .filter(score -> score.index().isPresent())
                .sorted(bestFirst().thenComparing(score -> score.sheet().unit().id()))
                .toList();
        List<Integer> ranks = ranks(ranked, bestFirst(), set.ranking().ties());
        Map<String, Map<UnitScore, Integer>> domainRanks = domainRanks(ranked);
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
                    Optional.of(ranks.get(i)),
                    ranked.size(),
                    band(index(score)),
                    digits(index(score), neighbours(ranked, i)),
                    ofDomains));
        }
        group.stream()
                .filter(score -> score.index().isEmpty())
                .map(score -> new RankedUnit(score, Optional.empty(), 0, Optional.empty(), shownDigits(), Map.of()))
                .forEach(result::add);
        return result;
    }

    private Comparator<UnitScore> bestFirst() {
        Comparator<UnitScore> order = Comparator.comparing(Ranker::index).reversed();
        for (RankingRule.TieBreak tieBreak : set.ranking().tieBreak()) {
            order = order.thenComparing(
                    switch (tieBreak) {
                        case APPRAISED ->
                            Comparator.comparing((UnitScore score) ->
                                            score.appraised().isEmpty())
                                    .thenComparing(Comparator.comparing((UnitScore score) ->
                                                    score.appraised().orElse(Points.ZERO))
                                            .reversed());
                        case POINTS -> Comparator.comparing(UnitScore::points).reversed();
                    });
        }
        return order;
    }

    private static List<Integer> ranks(List<UnitScore> ordered, Comparator<UnitScore> order, RankingRule.Ties ties) {
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            boolean equal = i > 0 && order.compare(ordered.get(i - 1), ordered.get(i)) == 0;
            int before = i == 0 ? 0 : ranks.get(i - 1);
            ranks.add(
                    switch (ties) {
                        case COMPETITION -> equal ? before : i + 1;
                        case DENSE -> equal ? before : before + 1;
                        case CONSECUTIVE -> i + 1;
                    });
        }
        return ranks;
    }

    private Map<String, Map<UnitScore, Integer>> domainRanks(List<UnitScore> units) {
        Map<String, Map<UnitScore, Integer>> ranks = new LinkedHashMap<>();
        for (Domain domain : set.domains()) {
            if (domain.kind() == DomainKind.ORDINARY) {
                Comparator<UnitScore> order = Comparator.comparing(
                                (UnitScore score) -> domainIndex(score, domain).orElseThrow())
                        .reversed();
                List<UnitScore> ordered = units.stream()
                        .filter(score -> domainIndex(score, domain).isPresent())
                        .sorted(order)
                        .toList();
                List<Integer> ofDomain = ranks(ordered, order, tiesOfDomains());
                Map<UnitScore, Integer> byUnit = new IdentityHashMap<>();
                for (int i = 0; i < ordered.size(); i++) {
                    byUnit.put(ordered.get(i), ofDomain.get(i));
                }
                ranks.put(domain.id(), byUnit);
            }
        }
        return ranks;
    }

    /** Domains have no tie-break, so that consecutive ranks would be arbitrary there. */
    private RankingRule.Ties tiesOfDomains() {
        return set.ranking().ties() == RankingRule.Ties.DENSE ? RankingRule.Ties.DENSE : RankingRule.Ties.COMPETITION;
    }

    private static Optional<Percent> domainIndex(UnitScore score, Domain domain) {
        return score.domains().stream()
                .filter(one -> one.domain().id().equals(domain.id()))
                .findFirst()
                .flatMap(DomainScore::index);
    }

    private static Percent index(UnitScore score) {
        return score.index().orElseThrow();
    }

    private Optional<Band> band(Percent index) {
        return set.classification().stream()
                .filter(band -> band.bound()
                        .map(bound -> {
                            int order = index.value().compareTo(bound.value());
                            return order > 0 || order == 0 && band.inclusive();
                        })
                        .orElse(true))
                .findFirst();
    }

    /** The nearest better and worse index that differ: whoever is told from them is told from all. */
    private static List<Percent> neighbours(List<UnitScore> ordered, int at) {
        Percent own = index(ordered.get(at));
        Stream<UnitScore> better = IntStream.range(0, at).mapToObj(i -> ordered.get(at - 1 - i));
        Stream<UnitScore> worse = ordered.subList(at + 1, ordered.size()).stream();
        return Stream.of(better, worse)
                .flatMap(side -> side.map(Ranker::index)
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
        BigDecimal shown = index.value().rounded(digits);
        return !band(Percent.of(shown)).equals(band(index))
                || neighbours.stream()
                        .anyMatch(other -> other.value().rounded(digits).compareTo(shown) == 0);
    }

    private int shownDigits() {
        return set.policies().indexDigits();
    }
}
