package vn.parindex.criteria.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.FormCoverage;
import vn.parindex.criteria.Leaf;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.wording.Message;

/**
 * Asks whether units of the level report what the leaves need (số liệu có được báo cáo không).
 *
 * <p>A figure that only the forms of other levels print is probably the wrong one for this level. One that no form prints
 * must be sent by other papers; that is told once for the whole set.
 */
final class FormLint {

    private final CriteriaSet set;
    private final FormCoverage forms;

    FormLint(CriteriaSet set) {
        this.set = set;
        this.forms = new FormCoverage(set);
    }

    Stream<LintProblem> problems() {
        if (!forms.isKnown()) {
            return Stream.of();
        }
        List<LintProblem> found = new ArrayList<>();
        Set<Object> nowhere = new LinkedHashSet<>();
        for (Leaf leaf : set.leaves()) {
            if (leaf.assessedBy() == AssessedBy.COMPUTED) {
                forms.unprinted(leaf).stream()
                        .flatMap(id -> set.indicators().find(id).stream())
                        .forEach(indicator -> {
                            if (indicator.forms().isEmpty()) {
                                nowhere.add(indicator.id().value());
                            } else {
                                found.add(ofOtherForms(leaf, indicator));
                            }
                        });
            }
        }
        if (!nowhere.isEmpty()) {
            List<IndicatorId> ids =
                    nowhere.stream().map(id -> new IndicatorId((String) id)).toList();
            found.add(new LintProblem(
                    LintFault.INDICATORS_IN_NO_FORM, set.at(), List.of(nowhere.size(), List.copyOf(nowhere)), ids));
        }
        return found.stream();
    }

    private LintProblem ofOtherForms(Leaf leaf, Indicator indicator) {
        return LintProblem.of(
                        LintFault.INDICATOR_OF_OTHER_FORMS,
                        leaf.at(),
                        leaf.id().value(),
                        indicator.id().value(),
                        indicator.nameVi(),
                        level(set.level().code()),
                        indicator.forms().stream()
                                .<Object>map(other -> level(other.code()))
                                .toList())
                .about(indicator.id());
    }

    private static Message level(String code) {
        return Message.of("lint.level." + code);
    }
}
