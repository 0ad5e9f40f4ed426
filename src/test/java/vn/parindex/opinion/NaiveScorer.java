package vn.parindex.opinion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.LeafId;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;

/** The contract read a second time, without rules and without any code of the engine's scoring. */
record NaiveScorer(CriteriaSet set, List<FactSheet> sheets) {

    List<NaiveUnit> score() {
        Map<Rivals, Map<FactSheet, Exact>> known = knownRates();
        return sheets.stream().map(sheet -> unit(sheet, known)).toList();
    }

    /** One relative method, and the units it compares. */
    private record Rivals(String leaf, String path, String level, String group, String period) {}

    private static Rivals rivals(Leaf leaf, String path, FactSheet sheet) {
        return new Rivals(
                leaf.id().value(),
                path,
                sheet.unit().level().code(),
                sheet.unit().group().name(),
                sheet.period().code());
    }

    /** The x of every unit whose leaf reaches a relative method (point 12). */
    private Map<Rivals, Map<FactSheet, Exact>> knownRates() {
        Map<Rivals, Map<FactSheet, Exact>> known = new HashMap<>();
        for (FactSheet sheet : sheets) {
            NaiveMethod.Comparison noting = (leaf, path, x) -> {
                known.computeIfAbsent(rivals(leaf, path, sheet), key -> new IdentityHashMap<>())
                        .put(sheet, x);
                return Optional.empty();
            };
            for (Leaf leaf : set.leaves()) {
                new NaiveLeafScorer(leaf, DomainKind.ORDINARY, new Reported(set, sheet, false), noting).finished();
            }
        }
        return known;
    }

    private static NaiveMethod.Comparison comparison(FactSheet sheet, Map<Rivals, Map<FactSheet, Exact>> known) {
        return (leaf, path, x) -> {
            Map<FactSheet, Exact> all = known.getOrDefault(rivals(leaf, path, sheet), Map.of());
            boolean alone = all.size() < 2;
            Exact best = all.values().stream().reduce(x, Exact::max);
            if (alone) {
                return Optional.empty();
            }
            return Optional.of(best.signum() == 0 ? Exact.ZERO : x.dividedBy(best));
        };
    }

    private NaiveUnit unit(FactSheet sheet, Map<Rivals, Map<FactSheet, Exact>> known) {
        Map<DomainKind, Exact> points = new EnumMap<>(DomainKind.class);
        Map<DomainKind, Exact> lowest = new EnumMap<>(DomainKind.class);
        Map<DomainKind, Exact> highest = new EnumMap<>(DomainKind.class);
        List<Exact> domains = new ArrayList<>();
        List<NaiveLeaf> leaves = new ArrayList<>();
        for (Domain domain : set.domains()) {
            List<NaiveLeaf> scored = domain.leaves().stream()
                    .map(leaf -> new NaiveLeafScorer(
                                    leaf, domain.kind(), new Reported(set, sheet, false), comparison(sheet, known))
                            .score())
                    .toList();
            List<NaiveLeaf> capped = capped(domain, scored);
            Exact total = capped.stream().map(NaiveLeaf::points).reduce(Exact.ZERO, Exact::plus);
            Exact most = scored.stream().map(NaiveLeaf::highest).reduce(Exact.ZERO, Exact::plus);
            domains.add(total);
            points.merge(domain.kind(), total, Exact::plus);
            boolean penalty = domain.kind() == DomainKind.PENALTY;
            lowest.merge(domain.kind(), penalty ? withinCap(domain, most) : total, Exact::plus);
            highest.merge(domain.kind(), penalty ? total : withinCap(domain, most), Exact::plus);
            leaves.addAll(capped);
        }
        Exact total = total(points);
        return new NaiveUnit(
                total,
                points.getOrDefault(DomainKind.BONUS, Exact.ZERO),
                points.getOrDefault(DomainKind.PENALTY, Exact.ZERO),
                ordinary(leaves).stream().map(NaiveLeaf::applicable).reduce(Exact.ZERO, Exact::plus),
                total(lowest),
                total(highest),
                claimed(sheet),
                appraised(sheet, leaves),
                atRisk(leaves),
                computable(leaves),
                domains,
                leaves);
    }

    private static Exact total(Map<DomainKind, Exact> points) {
        return points.getOrDefault(DomainKind.ORDINARY, Exact.ZERO)
                .plus(points.getOrDefault(DomainKind.BONUS, Exact.ZERO))
                .minus(points.getOrDefault(DomainKind.PENALTY, Exact.ZERO));
    }

    private static Exact withinCap(Domain domain, Exact points) {
        return domain.cap().map(cap -> points.min(Exact.of(cap))).orElse(points);
    }

    /** Point 8: the cap is used up in the order of the set. */
    private static List<NaiveLeaf> capped(Domain domain, List<NaiveLeaf> leaves) {
        List<NaiveLeaf> capped = new ArrayList<>();
        Exact used = Exact.ZERO;
        for (NaiveLeaf leaf : leaves) {
            Exact before = used;
            Exact given = withinCap(domain, before.plus(leaf.points())).minus(before);
            Exact over = leaf.points().minus(given);
            Map<LossCause, Exact> lost = new TreeMap<>(leaf.lost());
            if (over.signum() > 0 && domain.kind() == DomainKind.BONUS) {
                lost.put(LossCause.OVER_CAP, over);
            }
            capped.add(new NaiveLeaf(
                    leaf.leaf(),
                    leaf.kind(),
                    leaf.state(),
                    given,
                    lost,
                    leaf.highest(),
                    leaf.asPrinted()
                            .map(points ->
                                    withinCap(domain, before.plus(points)).minus(before))));
            used = used.plus(given);
        }
        return capped;
    }

    private static List<NaiveLeaf> ordinary(List<NaiveLeaf> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.kind() == DomainKind.ORDINARY)
                .toList();
    }

    private Optional<Exact> claimed(FactSheet sheet) {
        Map<LeafId, Exact> claims = new HashMap<>();
        sheet.claims().forEach((id, claim) -> claims.put(id, Exact.of(claim.value())));
        return claims.isEmpty() ? Optional.empty() : Optional.of(totalOf(claims));
    }

    private Optional<Exact> appraised(FactSheet sheet, List<NaiveLeaf> leaves) {
        Map<LeafId, Exact> points = new HashMap<>();
        leaves.forEach(leaf -> points.put(leaf.leaf().id(), leaf.points()));
        sheet.appraisals().forEach((id, appraisal) -> points.put(id, Exact.of(appraisal.points())));
        return sheet.appraisals().isEmpty() ? Optional.empty() : Optional.of(totalOf(points));
    }

    private Exact totalOf(Map<LeafId, Exact> byLeaf) {
        Map<DomainKind, Exact> byKind = new EnumMap<>(DomainKind.class);
        for (Domain domain : set.domains()) {
            Exact points = domain.leaves().stream()
                    .map(leaf -> byLeaf.getOrDefault(leaf.id(), Exact.ZERO))
                    .reduce(Exact.ZERO, Exact::plus);
            byKind.merge(domain.kind(), withinCap(domain, points), Exact::plus);
        }
        return total(byKind);
    }

    private static Exact atRisk(List<NaiveLeaf> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf.kind() != DomainKind.PENALTY)
                .flatMap(leaf -> leaf.asPrinted().stream()
                        .map(printed -> printed.minus(leaf.points()).max(Exact.ZERO)))
                .reduce(Exact.ZERO, Exact::plus);
    }

    private static Exact computable(List<NaiveLeaf> leaves) {
        return ordinary(leaves).stream()
                .filter(leaf -> leaf.state() == LeafState.SCORED)
                .filter(leaf -> leaf.leaf().assessedBy() == AssessedBy.COMPUTED)
                .map(leaf -> Exact.of(leaf.leaf().maxPoints()))
                .reduce(Exact.ZERO, Exact::plus);
    }
}
