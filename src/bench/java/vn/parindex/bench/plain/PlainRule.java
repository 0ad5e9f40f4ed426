package vn.parindex.bench.plain;

/** The branches of the methods, named as the rules of the product are (nhánh). */
enum PlainRule {
    NOT_APPLICABLE("absence: the figures do not apply"),
    MISSING_IS_ZERO("absence: a figure is missing and counts as nothing"),
    MISSING_IS_WITHHELD("absence: a figure is missing and the points are withheld"),
    CONTRADICTORY_IS_ZERO("absence: the figures contradict each other and count as nothing"),
    CONTRADICTORY_IS_WITHHELD("absence: the figures contradict each other and the points are withheld"),
    ZERO_OF_ZERO_IS_OUT("absence: zero of zero does not apply"),
    ZERO_OF_ZERO_IS_FULL("absence: zero of zero is full"),
    ZERO_OF_ZERO_IS_NOTHING("absence: zero of zero is nothing"),
    TIERS_REACHED("tiers: a bound is reached"),
    TIERS_OTHERWISE("tiers: no bound is reached"),
    PROPORTIONAL_UNDER_FLOOR("proportional: under the floor"),
    PROPORTIONAL_SHARE("proportional: at or above the floor, under full"),
    PROPORTIONAL_FULL("proportional: full"),
    LINEAR_LOW("linear: at or under the lower anchor"),
    LINEAR_BETWEEN("linear: between the anchors"),
    LINEAR_HIGH("linear: at or over the upper anchor"),
    FLAG_YES("flag: yes"),
    FLAG_NO("flag: no"),
    CHOICE_FULL("choice: the code is worth the maximum"),
    CHOICE_LESS("choice: the code is worth less than the maximum"),
    CHECKLIST_ALL("checklist: every item is done"),
    CHECKLIST_SOME("checklist: some items are done"),
    CHECKLIST_NONE("checklist: no item is done"),
    COUNT_UNDER("count: under the maximum"),
    COUNT_FULL("count: at the maximum or over"),
    DEDUCTION_NONE("deduction: nothing is taken away"),
    DEDUCTION_SOME("deduction: a part is taken away"),
    DEDUCTION_ALL("deduction: everything is taken away"),
    DEADLINE_IN_TIME("deadline: on or before the due date"),
    DEADLINE_LATE("deadline: late, within a step"),
    DEADLINE_TOO_LATE("deadline: later than every step"),
    DEADLINE_NEVER("deadline: never done");

    private final String ruleName;

    PlainRule(String ruleName) {
        this.ruleName = ruleName;
    }

    String ruleName() {
        return ruleName;
    }
}
