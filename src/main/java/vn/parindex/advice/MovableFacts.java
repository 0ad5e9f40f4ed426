package vn.parindex.advice;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LossCause;

/**
 * Finds the facts of a leaf that an offer may change (số liệu có thể thay đổi của một tiêu chí): members of {@code of}, of
 * a value, of an amount, flags, codes, and an unmet requirement; never {@code to}, never a printed rate, never what is not
 * known.
 */
final class MovableFacts {

    private static final int DECIMALS_OF_A_PERCENTAGE = 2;

    private final CriteriaSet set;
    private final FactSheet sheet;
    private final Set<IndicatorId> fixed;
    private final Set<IndicatorId> unlimited;
    private final Map<IndicatorId, Movable> found = new LinkedHashMap<>();

    private MovableFacts(CriteriaSet set, FactSheet sheet, LeafScore leaf) {
        this.set = set;
        this.sheet = sheet;
        List<Measure> measures = leaf.leaf().method().measures();
        this.fixed = measures.stream()
                .flatMap(measure -> measure.ratio().stream())
                .flatMap(ratio -> Stream.concat(ratio.to().indicators().stream(), ratio.printed().stream()))
                .collect(Collectors.toSet());
        this.unlimited = measures.stream()
                .filter(Measure::mayExceed)
                .flatMap(measure -> measure.indicators().stream())
                .collect(Collectors.toSet());
    }

    static List<Movable> of(CriteriaSet set, FactSheet sheet, LeafScore leaf) {
        MovableFacts facts = new MovableFacts(set, sheet, leaf);
        if (leaf.award().lost().stream().anyMatch(loss -> loss.cause() == LossCause.GATE_CLOSED)) {
            leaf.leaf().requires().ifPresent(facts::requirement);
        } else {
            DecidingParts.asked(leaf.award()).stream()
                    .filter(DecidingParts::isSound)
                    .forEach(part -> part.method().accept(facts.new OfMethod()).forEach(facts::add));
        }
        return List.copyOf(facts.found.values());
    }

    private void add(Movable movable) {
        if (!fixed.contains(movable.fact())) {
            found.putIfAbsent(movable.fact(), movable);
        }
    }

    private void requirement(Condition condition) {
        condition
                .match(
                        (id, wanted) -> known(id)
                                .filter(now -> wanted.known().isPresent())
                                .map(now -> (Movable) new Movable.Choosing(id, List.of(wanted))),
                        (id, bound) -> numbered(id, List.of(id)).or(() -> code(id, bound.toPlainString())))
                .ifPresent(this::add);
    }

    private Optional<Movable> code(IndicatorId id, String code) {
        return known(id)
                .filter(Scalar.Code.class::isInstance)
                .map(now -> new Movable.Choosing(id, List.of(FactValue.of(new Scalar.Code(code)))));
    }

    private Optional<Scalar> known(IndicatorId id) {
        return sheet.fact(id).value().known();
    }

    private Optional<IndicatorType> type(IndicatorId id) {
        return set.indicators().find(id).map(Indicator::type);
    }

    private Stream<Movable> members(Amount amount, List<IndicatorId> beside) {
        return amount.indicators().stream().flatMap(id -> numbered(id, beside).stream());
    }

    /** A number by its steps, or a flag that counts as 1 or 0. */
    private Optional<Movable> numbered(IndicatorId id, List<IndicatorId> beside) {
        Optional<Scalar> now = known(id);
        if (type(id).filter(type -> type == IndicatorType.FLAG).isPresent()
                || now.filter(Scalar.YesNo.class::isInstance).isPresent()) {
            return flag(id);
        }
        return now.filter(Scalar.Decimal.class::isInstance)
                .flatMap(Scalar::number)
                .filter(number -> number.signum() >= 0)
                .map(number -> new Movable.Stepwise(id, number, step(id, beside), most(id)));
    }

    private BigDecimal step(IndicatorId id, List<IndicatorId> beside) {
        return switch (type(id).orElse(IndicatorType.COUNT)) {
            case PERCENT -> smallest(Math.max(DECIMALS_OF_A_PERCENTAGE, decimals(beside)));
            case MONEY -> smallest(decimals(beside));
            case COUNT, FLAG, CODE, DATE, TEXT -> BigDecimal.ONE;
        };
    }

    private static BigDecimal smallest(int decimals) {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    private int decimals(List<IndicatorId> ids) {
        return ids.stream()
                .flatMap(id -> known(id).flatMap(Scalar::number).stream())
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    private Optional<BigDecimal> most(IndicatorId id) {
        return type(id).filter(type -> type == IndicatorType.PERCENT && !unlimited.contains(id))
                .map(percent -> BigDecimal.valueOf(100));
    }

    private Optional<Movable> flag(IndicatorId id) {
        return known(id)
                .flatMap(Scalar::number)
                .filter(number -> number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0)
                .map(number -> new Movable.Choosing(id, List.of(FactValue.of(new Scalar.YesNo(number.signum() == 0)))));
    }

    private Optional<Movable> choice(ScoringMethod.Choice choice) {
        return known(choice.fact())
                .map(now -> new Movable.Choosing(
                        choice.fact(),
                        choice.points().keySet().stream()
                                .map(code -> FactValue.of(scalar(choice.fact(), code)))
                                .toList()));
    }

    private Scalar scalar(IndicatorId id, String code) {
        IndicatorType type = type(id).orElse(IndicatorType.CODE);
        boolean number = new Scalar.Code(code).number().isPresent();
        if (type == IndicatorType.FLAG && (code.equals("1") || code.equals("0"))) {
            return new Scalar.YesNo(code.equals("1"));
        }
        return type.isNumeric() && number ? new Scalar.Decimal(new BigDecimal(code)) : new Scalar.Code(code);
    }

    /** What of one simple method may change. */
    private final class OfMethod implements ScoringMethod.Visitor<Stream<Movable>> {

        private Stream<Movable> measured(Measure measure) {
            return measure.match(
                    ratio -> members(ratio.of(), counts(ratio)), value -> members(value.value(), value.indicators()));
        }

        private List<IndicatorId> counts(Measure.OfRatio ratio) {
            return Stream.concat(ratio.of().indicators().stream(), ratio.to().indicators().stream())
                    .toList();
        }

        private Stream<Movable> amounts(Stream<Amount> amounts) {
            return amounts.flatMap(amount -> members(amount, amount.indicators()));
        }

        @Override
        public Stream<Movable> tiers(ScoringMethod.Tiers tiers) {
            return measured(tiers.measure());
        }

        @Override
        public Stream<Movable> proportional(ScoringMethod.Proportional proportional) {
            return measured(proportional.measure());
        }

        @Override
        public Stream<Movable> linear(ScoringMethod.Linear linear) {
            return measured(linear.measure());
        }

        @Override
        public Stream<Movable> flag(ScoringMethod.Flag flag) {
            return MovableFacts.this.flag(flag.fact()).stream();
        }

        @Override
        public Stream<Movable> choice(ScoringMethod.Choice choice) {
            return MovableFacts.this.choice(choice).stream();
        }

        @Override
        public Stream<Movable> checklist(ScoringMethod.Checklist checklist) {
            return checklist.indicators().stream().flatMap(id -> MovableFacts.this.flag(id).stream());
        }

        @Override
        public Stream<Movable> count(ScoringMethod.Count count) {
            return amounts(Stream.of(count.amount()));
        }

        @Override
        public Stream<Movable> deduction(ScoringMethod.Deduction deduction) {
            return amounts(deduction.items().stream().map(ScoringMethod.DeductionItem::amount));
        }

        @Override
        public Stream<Movable> deadline(ScoringMethod.Deadline deadline) {
            return Stream.empty();
        }

        @Override
        public Stream<Movable> relative(ScoringMethod.Relative relative) {
            return measured(relative.measure());
        }

        @Override
        public Stream<Movable> survey(ScoringMethod.Survey survey) {
            return Stream.empty();
        }

        @Override
        public Stream<Movable> council(ScoringMethod.Council council) {
            return Stream.empty();
        }

        @Override
        public Stream<Movable> sum(ScoringMethod.Sum sum) {
            return Stream.empty();
        }

        @Override
        public Stream<Movable> best(ScoringMethod.Best best) {
            return Stream.empty();
        }

        @Override
        public Stream<Movable> cases(ScoringMethod.Cases cases) {
            return Stream.empty();
        }

        @Override
        public Stream<Movable> special(ScoringMethod.Special special) {
            return special.facts().stream().flatMap(id -> numbered(id, List.of(id)).stream());
        }
    }
}
