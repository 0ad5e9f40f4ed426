package vn.parindex.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;

/** Problems of which any number may come (bảng đếm vấn đề): the first of each code are kept, all are counted. */
public final class ProblemTally {

    private final int keptOfEach;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<Severity, Long> bySeverity = new TreeMap<>();
    private final Set<SourceLocation> files = new TreeSet<>();
    private final List<Problem> kept = new ArrayList<>();

    ProblemTally(int keptOfEach) {
        this.keptOfEach = keptOfEach;
    }

    void add(List<Problem> problems) {
        for (Problem problem : problems) {
            long number = counts.merge(problem.code(), 1L, Long::sum);
            bySeverity.merge(problem.severity(), 1L, Long::sum);
            files.add(SourceLocation.document(problem.source().document()));
            if (number <= keptOfEach) {
                kept.add(problem);
            }
        }
    }

    /** The first of each code, by place. */
    public List<Problem> kept() {
        return kept.stream().sorted(Problem.BY_PLACE).toList();
    }

    /** The files they are in. */
    List<String> files() {
        return files.stream().map(SourceLocation::document).toList();
    }

    /** How many are counted and not kept. */
    public long counted() {
        return total() - kept.size();
    }

    public long total() {
        return counts.values().stream().mapToLong(count -> count).sum();
    }

    public long of(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }

    /** How many there are of each code. */
    public Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** How many of each code are not among those kept. */
    public Map<String, Long> countsOfRest() {
        Map<String, Long> rest = new TreeMap<>();
        counts.forEach((code, count) -> {
            if (count > keptOfEach) {
                rest.put(code, count - keptOfEach);
            }
        });
        return rest;
    }
}
