package vn.parindex.assessment;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.lint.LintFault;
import vn.parindex.criteria.lint.LintProblem;
import vn.parindex.problem.Problem;
import vn.parindex.scoring.LeafTask;
import vn.parindex.scoring.SpecialTask;
import vn.parindex.scoring.TaskList;
import vn.parindex.scoring.drools.RuleFolder;
import vn.parindex.scoring.drools.RuleNames;

/** Asks whether the rules exist that a set names for its own leaves (quy tắc riêng của bộ tiêu chí); nothing is compiled. */
final class SpecialRuleCheck {

    private final RuleFolder rules;

    /** @param rules those that take part for the set */
    SpecialRuleCheck(RuleFolder rules) {
        this.rules = rules;
    }

    List<Problem> problems(CriteriaSet set) {
        List<SpecialTask> tasks = TaskList.of(set).tasks().stream()
                .flatMap(SpecialRuleCheck::special)
                .toList();
        if (tasks.isEmpty()) {
            return List.of();
        }
        RuleNames names = new RuleNames(rules);
        return tasks.stream()
                .filter(task ->
                        names.all().stream().noneMatch(rule -> rule.name().startsWith(task.rule() + ":")))
                .<Problem>map(task -> LintProblem.of(
                        LintFault.SPECIAL_RULE_NOT_FOUND,
                        task.frame().leaf().at(),
                        task.frame().leaf().id().value(),
                        task.rule(),
                        set.id()))
                .toList();
    }

    private static Stream<SpecialTask> special(LeafTask task) {
        return task instanceof SpecialTask one ? Stream.of(one) : Stream.empty();
    }
}
