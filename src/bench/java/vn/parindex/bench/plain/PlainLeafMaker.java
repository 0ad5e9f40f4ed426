package vn.parindex.bench.plain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.Anchor;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;

/** Makes the leaves of the hand-written scorer from a set (đọc bộ tiêu chí); refuses what it was not written for. */
final class PlainLeafMaker {

    private final CriteriaSet set;
    private final Map<IndicatorId, Integer> numbers = new LinkedHashMap<>();

    PlainLeafMaker(CriteriaSet set) {
        this.set = set;
    }

    IndicatorId[] indicators() {
        return numbers.keySet().toArray(new IndicatorId[0]);
    }

    PlainLeaf make(Domain domain, Leaf leaf) {
        boolean simple = domain.kind() == DomainKind.ORDINARY
                && leaf.appliesWhen().isEmpty()
                && leaf.requires().isEmpty()
                && leaf.evidence().isEmpty()
                && leaf.assessedBy() == AssessedBy.COMPUTED
                && leaf.policies().leafRounding().isEmpty();
        if (!simple) {
            throw new IllegalArgumentException("leaf %s: only plain computed leaves are known".formatted(leaf.id()));
        }
        return leaf.method().accept(new Maker(PlainFrame.of(leaf)));
    }

    private int number(IndicatorId id) {
        return numbers.computeIfAbsent(id, any -> numbers.size());
    }

    private int number(Amount amount) {
        if (amount.indicators().size() > 1) {
            throw new IllegalArgumentException("an amount of several indicators is not known: " + amount);
        }
        return number(amount.sum().get(0));
    }

    private PlainMeasure measure(Measure measure) {
        return measure.match(
                ratio -> {
                    if (ratio.printed().isPresent()) {
                        throw new IllegalArgumentException("printed rates are not known: " + ratio);
                    }
                    return new PlainMeasure.Ratio(number(ratio.of()), number(ratio.to()), ratio.mayExceed());
                },
                value -> new PlainMeasure.Value(number(value.value()), isRate(measure), value.mayExceed()));
    }

    private boolean isRate(Measure measure) {
        return measure.match(
                ratio -> true,
                value -> set.indicators()
                                .find(value.value().sum().get(0))
                                .orElseThrow()
                                .type()
                        == IndicatorType.PERCENT);
    }

    private final class Maker implements ScoringMethod.Visitor<PlainLeaf> {

        private final PlainFrame frame;

        Maker(PlainFrame frame) {
            this.frame = frame;
        }

        private Exact bound(Measure measure, Bound bound) {
            Exact value = Exact.of(bound.value());
            return isRate(measure) ? value.dividedBy(Exact.HUNDRED) : value;
        }

        @Override
        public PlainLeaf tiers(ScoringMethod.Tiers tiers) {
            List<Tier> ordered = tiers.tiers().stream()
                    .sorted(Comparator.comparing((Tier tier) -> tier.bound().value())
                            .thenComparing(tier -> !tier.inclusive())
                            .reversed())
                    .toList();
            boolean[] inclusive = new boolean[ordered.size()];
            for (int i = 0; i < inclusive.length; i++) {
                inclusive[i] = ordered.get(i).inclusive();
            }
            return new PlainTiers(
                    frame,
                    measure(tiers.measure()),
                    ordered.stream()
                            .map(tier -> bound(tiers.measure(), tier.bound()))
                            .toArray(Exact[]::new),
                    inclusive,
                    ordered.stream().map(tier -> exact(tier.points().value())).toArray(Exact[]::new),
                    exact(tiers.otherwise().value()));
        }

        @Override
        public PlainLeaf proportional(ScoringMethod.Proportional rule) {
            Exact base = bound(rule.measure(), rule.base());
            return new PlainProportional(
                    frame,
                    measure(rule.measure()),
                    frame.maximum().dividedBy(base),
                    rule.full()
                            .map(full -> bound(rule.measure(), full))
                            .map(base::min)
                            .orElse(base),
                    rule.floor().map(floor -> bound(rule.measure(), floor)).orElse(Exact.ZERO),
                    rule.floor().isPresent());
        }

        @Override
        public PlainLeaf linear(ScoringMethod.Linear line) {
            boolean forward = line.from().at().value().compareTo(line.to().at().value()) <= 0;
            Anchor low = forward ? line.from() : line.to();
            Anchor high = forward ? line.to() : line.from();
            Exact start = bound(line.measure(), low.at());
            Exact end = bound(line.measure(), high.at());
            Exact atLow = exact(low.points().value());
            Exact atHigh = exact(high.points().value());
            return new PlainLinear(
                    frame,
                    measure(line.measure()),
                    start,
                    end,
                    atLow,
                    atHigh,
                    atHigh.minus(atLow).dividedBy(end.minus(start)),
                    atHigh.compareTo(atLow) >= 0);
        }

        @Override
        public PlainLeaf flag(ScoringMethod.Flag flag) {
            return new PlainFlag(frame, number(flag.fact()));
        }

        @Override
        public PlainLeaf choice(ScoringMethod.Choice choice) {
            Map<String, Exact> byText = new HashMap<>();
            Map<Exact, Exact> byNumber = new HashMap<>();
            choice.points().forEach((code, points) -> {
                byText.put(code, exact(points.value()));
                if (code.matches("\\d+")) {
                    byNumber.putIfAbsent(Exact.of(Long.parseLong(code)), exact(points.value()));
                }
            });
            return new PlainChoice(frame, number(choice.fact()), byText, byNumber);
        }

        @Override
        public PlainLeaf checklist(ScoringMethod.Checklist list) {
            return new PlainChecklist(
                    frame,
                    list.items().stream().mapToInt(item -> number(item.fact())).toArray(),
                    list.items().stream()
                            .map(item -> exact(item.points().value()))
                            .toArray(Exact[]::new));
        }

        @Override
        public PlainLeaf count(ScoringMethod.Count count) {
            Exact each = exact(count.each().value());
            return new PlainCount(
                    frame, number(count.amount()), each, frame.maximum().dividedBy(each));
        }

        @Override
        public PlainLeaf deduction(ScoringMethod.Deduction deduction) {
            boolean[] all = new boolean[deduction.items().size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = deduction.items().get(i).all();
            }
            return new PlainDeduction(
                    frame,
                    deduction.items().stream()
                            .mapToInt(item -> number(item.amount()))
                            .toArray(),
                    deduction.items().stream()
                            .map(item -> exact(item.each().value()))
                            .toArray(Exact[]::new),
                    all);
        }

        @Override
        public PlainLeaf deadline(ScoringMethod.Deadline deadline) {
            return new PlainDeadline(
                    frame,
                    number(deadline.date()),
                    deadline.due().after().map(PlainLeafMaker.this::number).orElse(-1),
                    deadline.due().day(),
                    deadline.due().days(),
                    deadline.late().stream().mapToInt(LateStep::days).toArray(),
                    deadline.late().stream()
                            .map(step -> exact(step.points().value()))
                            .toArray(Exact[]::new),
                    exact(deadline.otherwise().value()));
        }

        @Override
        public PlainLeaf relative(ScoringMethod.Relative relative) {
            throw unknown(relative);
        }

        @Override
        public PlainLeaf survey(ScoringMethod.Survey survey) {
            throw unknown(survey);
        }

        @Override
        public PlainLeaf council(ScoringMethod.Council council) {
            throw unknown(council);
        }

        @Override
        public PlainLeaf sum(ScoringMethod.Sum sum) {
            throw unknown(sum);
        }

        @Override
        public PlainLeaf best(ScoringMethod.Best best) {
            throw unknown(best);
        }

        @Override
        public PlainLeaf cases(ScoringMethod.Cases cases) {
            throw unknown(cases);
        }

        @Override
        public PlainLeaf special(ScoringMethod.Special special) {
            throw unknown(special);
        }

        private static Exact exact(Fraction value) {
            return Exact.of(value);
        }

        private IllegalArgumentException unknown(ScoringMethod method) {
            return new IllegalArgumentException("method '%s' is not known".formatted(method.kind()));
        }
    }
}
