package vn.parindex.comparison;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;

/**
 * One of the two runs to be compared (một bên so sánh): what it is scored by and what is scored.
 *
 * @param rules the same object in both runs when both have the same rules
 */
public record ComparedRun(CriteriaSet set, Rulebook rules, List<FactSheet> sheets) {

    public ComparedRun {
        sheets = List.copyOf(sheets);
    }
}
