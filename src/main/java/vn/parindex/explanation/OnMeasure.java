package vn.parindex.explanation;

import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;

/** An answer that depends only on the measure a method looks at; one answer for all methods that have none. */
interface OnMeasure<R> extends ScoringMethod.Visitor<R> {

    R measure(Measure measure);

    R none();

    @Override
    default R tiers(ScoringMethod.Tiers tiers) {
        return measure(tiers.measure());
    }

    @Override
    default R proportional(ScoringMethod.Proportional proportional) {
        return measure(proportional.measure());
    }

    @Override
    default R linear(ScoringMethod.Linear linear) {
        return measure(linear.measure());
    }

    @Override
    default R relative(ScoringMethod.Relative relative) {
        return measure(relative.measure());
    }

    @Override
    default R flag(ScoringMethod.Flag flag) {
        return none();
    }

    @Override
    default R choice(ScoringMethod.Choice choice) {
        return none();
    }

    @Override
    default R checklist(ScoringMethod.Checklist checklist) {
        return none();
    }

    @Override
    default R count(ScoringMethod.Count count) {
        return none();
    }

    @Override
    default R deduction(ScoringMethod.Deduction deduction) {
        return none();
    }

    @Override
    default R deadline(ScoringMethod.Deadline deadline) {
        return none();
    }

    @Override
    default R survey(ScoringMethod.Survey survey) {
        return none();
    }

    @Override
    default R council(ScoringMethod.Council council) {
        return none();
    }

    @Override
    default R sum(ScoringMethod.Sum sum) {
        return none();
    }

    @Override
    default R best(ScoringMethod.Best best) {
        return none();
    }

    @Override
    default R cases(ScoringMethod.Cases cases) {
        return none();
    }

    @Override
    default R special(ScoringMethod.Special special) {
        return none();
    }
}
