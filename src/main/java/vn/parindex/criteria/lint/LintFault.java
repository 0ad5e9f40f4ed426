package vn.parindex.criteria.lint;

import vn.parindex.problem.Severity;
import vn.parindex.wording.Coded;

/** What can be unsound in a set that could be read (điểm chưa ổn của bộ tiêu chí). */
public enum LintFault implements Coded {
    TOTAL_NOT_HUNDRED(Severity.WARNING),
    SAMPLE_WITHOUT_NOTE(Severity.WARNING),
    SET_LEGAL_BASIS_MISSING(Severity.WARNING),
    MODEL_SET_NOT_SAMPLE(Severity.ERROR),
    MODEL_LEAF_NOT_SAMPLE(Severity.ERROR),
    EFFECTIVE_COVERS_NO_PERIOD(Severity.WARNING),
    LEVEL_ABOLISHED(Severity.WARNING),
    CLASSIFICATION_MISSING(Severity.INFO),
    LAST_BAND_BOUNDED(Severity.WARNING),
    DUPLICATE_BAND(Severity.ERROR),
    CAP_MISSING(Severity.INFO),
    CAP_NEVER_REACHED(Severity.INFO),
    VERSION_TWICE(Severity.WARNING),
    VERSIONS_OVERLAP(Severity.ERROR),
    SETS_OVERLAP(Severity.WARNING),
    FRAGMENT_OVERLAPS(Severity.INFO),
    LEAF_TWICE(Severity.ERROR),
    CHILD_NUMBER_OUTSIDE_PARENT(Severity.WARNING),
    INDICATOR_NOT_KNOWN(Severity.ERROR),
    INDICATOR_OF_OTHER_FORMS(Severity.WARNING),
    INDICATORS_IN_NO_FORM(Severity.INFO),
    OWN_INDICATOR_UNUSED(Severity.INFO),
    LEGAL_BASIS_MISSING(Severity.WARNING),
    EVIDENCE_NOT_ASKED(Severity.INFO),
    ASSESSED_BY_UNFIT(Severity.WARNING),
    EXAMPLE_AGAINST_RULE(Severity.WARNING),
    EXAMPLE_FOLLOWS_RULE(Severity.WARNING),
    EXAMPLE_OVER_MAXIMUM(Severity.WARNING),
    RATE_BOUND_WITHOUT_PERCENT(Severity.ERROR),
    COUNT_BOUND_WITH_PERCENT(Severity.ERROR),
    BOUND_UNREACHABLE(Severity.WARNING),
    MAXIMUM_UNREACHABLE(Severity.WARNING),
    BOUND_JUST_BELOW_WHOLE(Severity.WARNING),
    ON_BOUND_FALLS_BELOW(Severity.WARNING),
    BOUND_DIGITS_DIFFER(Severity.INFO),
    PRINTED_RATE_DECIDES_STEP(Severity.INFO),
    MORE_GIVES_LESS(Severity.WARNING),
    WORSE_GIVES_MORE(Severity.WARNING),
    CODE_GIVES_LESS(Severity.INFO),
    PENALTY_SHRINKS(Severity.WARNING),
    TIER_WITHOUT_EFFECT(Severity.INFO),
    OTHERWISE_UNREACHABLE(Severity.INFO),
    FULL_WITHOUT_EFFECT(Severity.INFO),
    LATER_GIVES_MORE(Severity.WARNING),
    EACH_OVER_MAXIMUM(Severity.WARNING),
    CASE_NEVER_APPLIES(Severity.WARNING),
    RATIO_OF_ITSELF(Severity.WARNING),
    RATIO_OF_RATE(Severity.WARNING),
    AMOUNT_MIXES_TYPES(Severity.WARNING),
    PRINTED_RATE_OF_OTHERS(Severity.INFO),
    SPECIAL_RULE_NOT_FOUND(Severity.ERROR);

    private final Severity severity;

    LintFault(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
