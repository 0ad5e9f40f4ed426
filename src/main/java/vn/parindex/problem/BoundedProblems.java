package vn.parindex.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.source.SourceLocation;

/**
 * The problems of one file (các vấn đề của một tệp): of each kind as many as anybody reads, the others counted, so that a
 * file full of faults takes no more memory than a good one.
 */
public final class BoundedProblems {

    /** So many of one kind are listed. */
    public static final int MOST = 500;

    private final List<Problem> listed = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Problem> firstLeftOut = new LinkedHashMap<>();

    public static List<Problem> of(Stream<Problem> problems) {
        BoundedProblems bounded = new BoundedProblems();
        problems.forEach(bounded::add);
        return bounded.all();
    }

    public void add(Problem problem) {
        boolean summary = problem instanceof FurtherProblems;
        if (summary || counts.merge(kind(problem), 1, Integer::sum) <= MOST) {
            listed.add(problem);
        } else {
            firstLeftOut.putIfAbsent(kind(problem), problem);
        }
    }

    /** An error is never left out for warnings of the same code. */
    private static String kind(Problem problem) {
        return problem.severity() + " " + problem.code();
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }

    /** Those listed, in the order they came, then how many of which kind are not. */
    public List<Problem> all() {
        Stream<Problem> further = firstLeftOut.values().stream()
                .map(problem -> new FurtherProblems(
                        SourceLocation.document(problem.source().document()),
                        problem.severity(),
                        problem.code(),
                        MOST,
                        counts.get(kind(problem)) - MOST));
        return Stream.concat(listed.stream(), further).toList();
    }
}
