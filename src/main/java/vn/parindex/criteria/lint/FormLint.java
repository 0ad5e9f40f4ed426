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
                List<Indicator> elsewhere = new ArrayList<>();
                forms.unprinted(leaf).stream()
                        .flatMap(id -> set.indicators().find(id).stream())
                        .forEach(indicator -> {
                            if (indicator.forms().isEmpty()) {
                                nowhere.add(indicator.id().value());
                            } else {
                                elsewhere.add(indicator);
                            }
                        });
                if (!elsewhere.isEmpty()) {
                    found.add(ofOtherForms(leaf, elsewhere));
                }
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

    private LintProblem ofOtherForms(Leaf leaf, List<Indicator> elsewhere) {
        List<Object> names = elsewhere.stream()
                .<Object>map(one -> Message.of("lint.indicator", one.id().value(), one.nameVi()))
                .toList();
        List<Object> levels = elsewhere.stream()
                .flatMap(one -> one.forms().stream())
                .distinct()
                .sorted()
                .<Object>map(other -> level(other.code()))
                .toList();
        List<Object> arguments =
                List.of(leaf.id().value(), names, level(set.level().code()), levels);
        return new LintProblem(
                LintFault.INDICATOR_OF_OTHER_FORMS,
                leaf.at(),
                arguments,
                elsewhere.stream().map(Indicator::id).toList());
    }

    private static Message level(String code) {
        return Message.of("lint.level." + code);
    }
}
