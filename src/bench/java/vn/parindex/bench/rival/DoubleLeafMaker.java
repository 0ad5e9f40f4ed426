package vn.parindex.bench.rival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies.ZeroOfZeroPolicy;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.ChecklistItem;
import vn.parindex.criteria.ScoringMethod.DeductionItem;
import vn.parindex.criteria.ScoringMethod.LateStep;
import vn.parindex.criteria.ScoringMethod.Tier;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Points;

/** Binds each leaf of the set to its method (gắn tiêu chí với phương pháp), its numbers laid out once. */
final class DoubleLeafMaker {

    private final CriteriaSet set;
    private final TableMethods methods;
    private final Map<IndicatorId, Integer> numbers;

    DoubleLeafMaker(CriteriaSet set, TableMethods methods) {
        this.set = set;
        this.methods = methods;
        this.numbers = DoubleFacts.numbers(set);
    }

    DoubleLeaf make(Leaf leaf) {
        return leaf.method().accept(new Maker(leaf));
    }

    private int number(Amount amount) {
        return numbers.get(amount.sum().get(0));
    }

    private ToDoubleFunction<DoubleFacts> x(Measure measure) {
        return measure.match(
                ratio -> {
                    int of = number(ratio.of());
                    int to = number(ratio.to());
                    return facts -> facts.ratio(of, to);
                },
                value -> {
                    int of = number(value.value());
                    IndicatorId id = value.value().sum().get(0);
                    boolean percent = set.indicators().find(id).orElseThrow().type() == IndicatorType.PERCENT;
                    return facts -> percent ? facts.share(of) : facts.at(of);
                });
    }

    private static double number(Points points) {
        return points.value().decimal().doubleValue();
    }

    private static double bound(Bound bound) {
        return bound.onScaleOfShares().decimal().doubleValue();
    }

    private static double days(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.EPOCH, day);
    }

    private final class Maker implements ScoringMethod.Visitor<DoubleLeaf> {

        private final double max;
        private final double zeroOfZero;

        Maker(Leaf leaf) {
            this.max = number(leaf.maxPoints());
            this.zeroOfZero = leaf.policies().zeroOfZero() == ZeroOfZeroPolicy.FULL ? max : 0;
        }

        @Override
        public DoubleLeaf tiers(ScoringMethod.Tiers tiers) {
            List<Tier> ordered = tiers.tiers().stream()
                    .sorted(Comparator.comparing((Tier tier) -> tier.bound().value())
                            .reversed())
                    .toList();
            double[] bounds =
                    ordered.stream().mapToDouble(tier -> bound(tier.bound())).toArray();
            double[] points =
                    ordered.stream().mapToDouble(tier -> number(tier.points())).toArray();
            ToDoubleFunction<DoubleFacts> x = x(tiers.measure());
            return facts -> methods.tiers(x.applyAsDouble(facts), bounds, points, zeroOfZero);
        }

        @Override
        public DoubleLeaf proportional(ScoringMethod.Proportional rule) {
            double base = bound(rule.base());
            double floor = rule.floor().map(DoubleLeafMaker::bound).orElse(0.0);
            double full = rule.full().map(DoubleLeafMaker::bound).orElse(base);
            ToDoubleFunction<DoubleFacts> x = x(rule.measure());
            return facts -> methods.proportional(x.applyAsDouble(facts), max, floor, full, base, zeroOfZero);
        }

        @Override
        public DoubleLeaf linear(ScoringMethod.Linear line) {
            double from = bound(line.from().at());
            double to = bound(line.to().at());
            double atFrom = number(line.from().points());
            double atTo = number(line.to().points());
            ToDoubleFunction<DoubleFacts> x = x(line.measure());
            return facts -> methods.linear(x.applyAsDouble(facts), from, to, atFrom, atTo, zeroOfZero);
        }

        @Override
        public DoubleLeaf flag(ScoringMethod.Flag flag) {
            int fact = numbers.get(flag.fact());
            return facts -> methods.flag(facts.at(fact), max);
        }

        @Override
        public DoubleLeaf choice(ScoringMethod.Choice choice) {
            int fact = numbers.get(choice.fact());
            double[] codes = choice.points().keySet().stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double[] points = choice.points().values().stream()
                    .mapToDouble(DoubleLeafMaker::number)
                    .toArray();
            return facts -> methods.choice(facts.at(fact), codes, points);
        }

        @Override
        public DoubleLeaf checklist(ScoringMethod.Checklist list) {
            int[] items = list.items().stream()
                    .map(ChecklistItem::fact)
                    .mapToInt(numbers::get)
                    .toArray();
            double[] points = list.items().stream()
                    .mapToDouble(item -> number(item.points()))
                    .toArray();
            return facts -> methods.checklist(facts.at(items), points);
        }

        @Override
        public DoubleLeaf count(ScoringMethod.Count count) {
            int amount = number(count.amount());
            double each = number(count.each());
            return facts -> methods.count(facts.at(amount), each, max);
        }

        @Override
        public DoubleLeaf deduction(ScoringMethod.Deduction deduction) {
            List<DeductionItem> items = deduction.items();
            int[] amounts =
                    items.stream().mapToInt(item -> number(item.amount())).toArray();
            double[] each =
                    items.stream().mapToDouble(item -> number(item.each())).toArray();
            double[] all =
                    items.stream().mapToDouble(item -> item.all() ? 1 : 0).toArray();
            return facts -> methods.deduction(facts.at(amounts), each, all, max);
        }

        @Override
        public DoubleLeaf deadline(ScoringMethod.Deadline deadline) {
            int done = numbers.get(deadline.date());
            int after = deadline.due().after().map(numbers::get).orElse(-1);
            double day = deadline.due().day().map(DoubleLeafMaker::days).orElse(0.0);
            int allowed = deadline.due().days();
            double[] steps =
                    deadline.late().stream().mapToDouble(LateStep::days).toArray();
            double[] points = deadline.late().stream()
                    .mapToDouble(step -> number(step.points()))
                    .toArray();
            return facts -> {
                double base = after < 0 ? day : facts.at(after);
                double due = base <= 0 ? base : base + allowed;
                return methods.deadline(facts.daysLate(done, due), steps, points, max);
            };
        }

        @Override
        public DoubleLeaf relative(ScoringMethod.Relative relative) {
            throw unknown(relative);
        }

        @Override
        public DoubleLeaf survey(ScoringMethod.Survey survey) {
            throw unknown(survey);
        }

        @Override
        public DoubleLeaf council(ScoringMethod.Council council) {
            throw unknown(council);
        }

        @Override
        public DoubleLeaf sum(ScoringMethod.Sum sum) {
            throw unknown(sum);
        }

        @Override
        public DoubleLeaf best(ScoringMethod.Best best) {
            throw unknown(best);
        }

        @Override
        public DoubleLeaf cases(ScoringMethod.Cases cases) {
            throw unknown(cases);
        }

        @Override
        public DoubleLeaf special(ScoringMethod.Special special) {
            throw unknown(special);
        }

        private IllegalArgumentException unknown(ScoringMethod method) {
            return new IllegalArgumentException("method '%s' is not translated".formatted(method.kind()));
        }
    }
}
