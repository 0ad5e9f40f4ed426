package vn.parindex.assessment;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Checked;

/** A criteria set that can be chosen by its id (bộ tiêu chí có sẵn), as read: usable, or with its faults. */
public record CriteriaChoice(String id, String file, Checked<CriteriaSet> set) {

    /** Ids only, in order: for messages about an unknown set. */
    public static List<String> ids(List<CriteriaChoice> choices) {
        return choices.stream().map(CriteriaChoice::id).toList();
    }
}
