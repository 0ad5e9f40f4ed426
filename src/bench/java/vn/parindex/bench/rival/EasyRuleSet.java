package vn.parindex.bench.rival;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.RuleBuilder;
import vn.parindex.bench.rival.EasyCall.Kind;

/** The branches of the methods as rules of Easy Rules (quy tắc): one rule a branch, as the product has them. */
final class EasyRuleSet {

    static final String CALL = "call";

    private final Rules rules = new Rules();

    Rules rules() {
        add("missing", call -> call.x() == DoubleFacts.MISSING, call -> 0);
        add("zero of zero", call -> call.x() == DoubleFacts.ZERO_OF_ZERO, EasyCall::zeroOfZero);
        add(
                "tiers reached",
                call -> call.is(Kind.TIERS) && reached(call) < call.steps(),
                call -> call.points(reached(call)));
        add("tiers otherwise", call -> call.is(Kind.TIERS) && reached(call) == call.steps(), call -> 0);
        add("proportional under floor", call -> call.is(Kind.PROPORTIONAL) && call.x() < call.bound(0), call -> 0);
        add(
                "proportional share",
                call -> call.is(Kind.PROPORTIONAL) && call.x() >= call.bound(0) && call.x() < call.bound(1),
                call -> call.max() * call.x() / call.bound(2));
        add(
                "proportional full",
                call -> call.is(Kind.PROPORTIONAL) && call.x() >= call.bound(0) && call.x() >= call.bound(1),
                EasyCall::max);
        add("linear low", call -> call.is(Kind.LINEAR) && call.x() <= call.bound(0), call -> call.points(0));
        add(
                "linear between",
                call -> call.is(Kind.LINEAR) && call.x() > call.bound(0) && call.x() < call.bound(1),
                EasyRuleSet::between);
        add("linear high", call -> call.is(Kind.LINEAR) && call.x() >= call.bound(1), call -> call.points(1));
        add("flag yes", call -> call.is(Kind.FLAG) && call.x() == 1, EasyCall::max);
        add("flag no", call -> call.is(Kind.FLAG) && call.x() != 1, call -> 0);
        add("choice", call -> call.is(Kind.CHOICE), EasyRuleSet::choice);
        add("checklist", call -> call.is(Kind.CHECKLIST), EasyRuleSet::checklist);
        add(
                "count under",
                call -> call.is(Kind.COUNT) && call.x() * call.points(0) < call.max(),
                call -> call.x() * call.points(0));
        add("count full", call -> call.is(Kind.COUNT) && call.x() * call.points(0) >= call.max(), EasyCall::max);
        add("deduction", call -> call.is(Kind.DEDUCTION), EasyRuleSet::deduction);
        add("deadline in time", call -> call.is(Kind.DEADLINE) && call.x() <= 0, EasyCall::max);
        add("deadline late", call -> call.is(Kind.DEADLINE) && call.x() > 0, EasyRuleSet::late);
        return rules;
    }

    private void add(String name, Predicate<EasyCall> when, ToDoubleFunction<EasyCall> then) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(facts -> when.test(call(facts)))
                .then(facts -> call(facts).give(then.applyAsDouble(call(facts))))
                .build());
    }

    private static EasyCall call(Facts facts) {
        return facts.get(CALL);
    }

    private static int reached(EasyCall call) {
        int step = 0;
        while (step < call.steps() && call.x() < call.bound(step)) {
            step++;
        }
        return step;
    }

    private static double between(EasyCall call) {
        double way = (call.x() - call.bound(0)) / (call.bound(1) - call.bound(0));
        return call.points(0) + (call.points(1) - call.points(0)) * way;
    }

    private static double choice(EasyCall call) {
        for (int i = 0; i < call.steps(); i++) {
            if (call.x() == call.bound(i)) {
                return call.points(i);
            }
        }
        return 0;
    }

    private static double checklist(EasyCall call) {
        double sum = 0;
        for (int i = 0; i < call.values().length; i++) {
            sum += call.values()[i] == 1 ? call.points(i) : 0;
        }
        return sum;
    }

    /** The bounds say which items take everything. */
    private static double deduction(EasyCall call) {
        double left = call.max();
        for (int i = 0; i < call.values().length; i++) {
            double amount = call.values()[i];
            if (amount == DoubleFacts.MISSING) {
                return 0;
            }
            left -= call.bound(i) == 1 ? (amount > 0 ? call.max() : 0) : amount * call.points(i);
        }
        return Math.max(0, left);
    }

    private static double late(EasyCall call) {
        for (int i = 0; i < call.steps(); i++) {
            if (call.x() <= call.bound(i)) {
                return call.points(i);
            }
        }
        return 0;
    }
}
