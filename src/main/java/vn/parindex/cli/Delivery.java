package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import vn.parindex.assessment.ScoredRun;
import vn.parindex.assessment.UnitResult;

/** Where what is written of a run goes (nơi giao kết quả). */
interface Delivery {

    void check(Console console, List<Path> inputs);

    /** The run in the order that is wanted. */
    default ScoredRun ordered(ScoredRun run) {
        return run;
    }

    void deliver(Console console, ScoredRun run, List<UnitResult> chosen);

    /** To the file or stream that the user asked for. */
    static Delivery of(OutputOptions output, ScoringOptions.UnitReport report) {
        return new Delivery() {
            @Override
            public void check(Console console, List<Path> inputs) {
                output.check(console, inputs);
            }

            @Override
            public void deliver(Console console, ScoredRun run, List<UnitResult> chosen) {
                output.write(console, out -> report.write(run, chosen, out));
            }
        };
    }

    static Delivery onPaper(PaperOptions paper) {
        return new Delivery() {
            @Override
            public void check(Console console, List<Path> inputs) {
                paper.check(console, inputs);
            }

            @Override
            public ScoredRun ordered(ScoredRun run) {
                return paper.ordered(run);
            }

            @Override
            public void deliver(Console console, ScoredRun run, List<UnitResult> chosen) {
                paper.write(console, run, chosen);
            }
        };
    }
}
