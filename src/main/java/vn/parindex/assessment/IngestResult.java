package vn.parindex.assessment;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.problem.Problem;

/**
 * What was read from the inputs of a run (kết quả đọc số liệu).
 *
 * @param refused errors of the inputs that gave no fact sheet, by place
 */
public record IngestResult(List<AssessedSubmission> submissions, List<Problem> refused) {

    public IngestResult {
        submissions = List.copyOf(submissions);
        refused = List.copyOf(refused);
    }

    /** Those of the inputs that gave no fact sheet, then those of the sheets. */
    public Stream<Problem> problems() {
        return Stream.concat(
                refused.stream(), submissions.stream().flatMap(submission -> submission.problems().stream()));
    }
}
