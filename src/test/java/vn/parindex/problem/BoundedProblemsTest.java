package vn.parindex.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.located.FileFault;
import vn.parindex.located.FileProblem;
import vn.parindex.source.SourceLocation;

class BoundedProblemsTest {

    @Test
    void whatIsNotListedIsCountedByKind() {
        Stream<Problem> tabs = faults(FileFault.TAB, BoundedProblems.MOST + 200);
        Stream<Problem> anchors = faults(FileFault.ANCHOR, BoundedProblems.MOST);

        List<Problem> bounded = BoundedProblems.of(Stream.concat(tabs, anchors));

        assertThat(bounded)
                .hasSize(2 * BoundedProblems.MOST + 1)
                .endsWith(new FurtherProblems(
                        SourceLocation.document("a.yaml"), Severity.ERROR, "tab", BoundedProblems.MOST, 200));
    }

    @Test
    void countsThatWereMadeBeforeAreKept() {
        List<Problem> once = BoundedProblems.of(faults(FileFault.TAB, BoundedProblems.MOST + 3));

        assertThat(BoundedProblems.of(once.stream())).isEqualTo(once);
    }

    private static Stream<Problem> faults(FileFault fault, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> FileProblem.of(fault, SourceLocation.line("a.yaml", line), "a"));
    }
}
