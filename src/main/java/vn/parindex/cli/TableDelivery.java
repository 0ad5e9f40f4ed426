package vn.parindex.cli;

import java.util.List;
import java.util.Map;
import vn.parindex.assessment.ProblemTally;
import vn.parindex.assessment.RankedTables;
import vn.parindex.problem.BoundedProblems;
import vn.parindex.problem.Severity;
import vn.parindex.wording.Message;

/**
 * Hands on the ranking of tables, and says what stood in the way and what was found (giao kết quả xếp hạng bảng số liệu).
 *
 * @param strict whether errors in the data of units that could be scored are faults
 * @param checked whether the data were checked beyond their reading
 */
record TableDelivery(Console console, OutputOptions output, boolean strict, boolean checked) {

    /** The exit code. */
    int deliver(RankedTables tables, ScoringOptions.TableReport report) {
        ProblemTally refused = tables.refused();
        console.refuse(refused.kept());
        if (refused.counted() > 0) {
            console.note(
                    "note.refused-counted", refused.counted(), codes(refused.countsOfRest()), BoundedProblems.MOST);
        }
        ProblemTally found = tables.found();
        if (found.total() > 0) {
            console.note(
                    checked ? "note.found" : "note.found-reading",
                    found.of(Severity.ERROR),
                    found.of(Severity.WARNING),
                    found.of(Severity.INFO),
                    codes(found.counts()),
                    BoundedProblems.MOST);
        }
        console.err().flush();
        if (tables.result().isEmpty()) {
            return ExitCode.FAULTY_INPUT;
        }
        output.write(console, out -> report.write(tables.result().get(), tables, out));
        boolean faulty = refused.total() > 0 || strict && found.of(Severity.ERROR) > 0;
        return faulty ? ExitCode.FAULTY_INPUT : ExitCode.DONE;
    }

    private static List<Object> codes(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> (Object) Message.of("cli.note.code-count", count.getKey(), count.getValue()))
                .toList();
    }
}
