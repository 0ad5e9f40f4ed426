package vn.parindex.bench.rival;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import vn.parindex.bench.rival.EasyCall.Kind;

/** The methods as Easy Rules decides them (phương pháp): the rules are fired once a leaf and stop at the one that holds. */
final class EasyMethods implements TableMethods {

    private static final double NO_NUMBER = 0;
    private static final double[] NONE = {};

    private final Rules rules = new EasyRuleSet().rules();
    private final DefaultRulesEngine engine =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    @Override
    public double tiers(double x, double[] bounds, double[] points, double zeroOfZero) {
        return fire(new EasyCall(Kind.TIERS, x, bounds, points, 0, zeroOfZero));
    }

    @Override
    public double proportional(double x, double max, double floor, double full, double base, double zeroOfZero) {
        return fire(new EasyCall(Kind.PROPORTIONAL, x, new double[] {floor, full, base}, NONE, max, zeroOfZero));
    }

    @Override
    public double linear(double x, double from, double to, double atFrom, double atTo, double zeroOfZero) {
        return fire(new EasyCall(Kind.LINEAR, x, new double[] {from, to}, new double[] {atFrom, atTo}, 0, zeroOfZero));
    }

    @Override
    public double flag(double x, double max) {
        return fire(new EasyCall(Kind.FLAG, x, NONE, NONE, max, 0));
    }

    @Override
    public double choice(double code, double[] codes, double[] points) {
        return fire(new EasyCall(Kind.CHOICE, code, codes, points, 0, 0));
    }

    @Override
    public double checklist(double[] done, double[] points) {
        return fire(new EasyCall(Kind.CHECKLIST, NO_NUMBER, done, NONE, points, 0, 0));
    }

    @Override
    public double count(double amount, double each, double max) {
        return fire(new EasyCall(Kind.COUNT, amount, NONE, new double[] {each}, max, 0));
    }

    @Override
    public double deduction(double[] amounts, double[] each, double[] all, double max) {
        return fire(new EasyCall(Kind.DEDUCTION, NO_NUMBER, amounts, all, each, max, 0));
    }

    /** In time is below 0, as missing is: so days are asked from the due date on. */
    @Override
    public double deadline(double late, double[] steps, double[] points, double max) {
        return fire(new EasyCall(Kind.DEADLINE, Math.max(0, late), steps, points, max, 0));
    }

    private double fire(EasyCall call) {
        Facts facts = new Facts();
        facts.put(EasyRuleSet.CALL, call);
        engine.fire(rules, facts);
        return call.result();
    }
}
