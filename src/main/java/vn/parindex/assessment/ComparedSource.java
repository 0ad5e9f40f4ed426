package vn.parindex.assessment;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.points.LeafId;
import vn.parindex.problem.Problem;
import vn.parindex.recorded.RecordedSet;
import vn.parindex.unit.AssessmentPeriod;

/**
 * Where one of the two runs of a comparison comes from (nguồn của một bên so sánh).
 *
 * @param inputs as the user named them
 * @param set as the result names it
 * @param definition the set itself; none where a saved result names one that is not at hand
 * @param indicators names and units of the figures
 * @param rulesSha256 of all rule files used, 64 hexadecimal digits
 * @param engineVersion the program that scored it
 * @param use whether it was scored now or saved before
 * @param basis what its units were ranked by
 * @param outside periods of the sheets that lie outside the effective period of the set: only compared, never a result
 * @param leftOut leaves about which the sheets say something and that only the other set has
 * @param units how many units there are
 * @param problems of the data of all sheets, by place
 * @param refused errors of the inputs that could not be scored, by place
 */
public record ComparedSource(
        List<String> inputs,
        RecordedSet set,
        Optional<CriteriaSet> definition,
        IndicatorCatalogue indicators,
        String rulesSha256,
        String engineVersion,
        SavedUse use,
        String basis,
        List<AssessmentPeriod> outside,
        List<LeafId> leftOut,
        int units,
        List<Problem> problems,
        List<Problem> refused) {

    public ComparedSource {
        inputs = List.copyOf(inputs);
        outside = List.copyOf(outside);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        refused = List.copyOf(refused);
    }

    /** Whether nothing of it could be scored or read. */
    public boolean isEmpty() {
        return units == 0;
    }
}
