package vn.parindex.truth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/**
 * The faults known by hand and the alarms of the program, held against each other (lỗi đã biết và cảnh báo).
 *
 * <p>A fault is found when a problem of the same code names one of its lines. An alarm that finds no known fault was
 * judged by a person: true though not in the list, or false.
 */
record Finding(List<Fault> faults, List<Alarm> alarms, List<String> onWhatHolds) {

    static final Path JUDGED = Path.of("src/test/resources/truth/judged.tsv");

    Finding {
        faults = List.copyOf(faults);
        alarms = List.copyOf(alarms);
        onWhatHolds = List.copyOf(onWhatHolds);
    }

    /** A fault of the list; {@code as} the severity the program gives it, empty where it is not found. */
    record Fault(String id, String severity, String code, Set<String> as) {
        boolean found() {
            return !as.isEmpty();
        }

        boolean isOfAnotherSeverity() {
            return found() && !as.contains(severity);
        }
    }

    /** A problem of the program; {@code verdict} is {@code known}, {@code true}, {@code false} or {@code unjudged}. */
    record Alarm(String report, String code, String severity, int line, String verdict, String why) {
        boolean isTrue() {
            return verdict.equals("known") || verdict.equals("true");
        }
    }

    static Finding of(List<Report> reports, Path judged) {
        List<Fault> faults = new ArrayList<>();
        List<Alarm> alarms = new ArrayList<>();
        List<String> onWhatHolds = new ArrayList<>();
        for (Report report : reports) {
            List<Problem> problems = report.read().problems();
            List<Map<String, String>> known = report.byHand("known-problems.tsv");
            known.forEach(fault -> faults.add(fault(fault, problems)));
            problems.forEach(problem -> alarms.add(alarm(report, problem, known, judged)));
            for (Map<String, String> holds : report.byHand("consistent-checks.tsv")) {
                problems.stream()
                        .filter(problem -> known.stream().noneMatch(fault -> finds(problem, fault)))
                        .filter(problem -> lines(holds.get("lines")).containsAll(lines(problem)))
                        .forEach(problem -> onWhatHolds.add(holds.get("id") + " " + problem.code() + " "
                                + problem.source().line()));
            }
        }
        return new Finding(faults, alarms, onWhatHolds);
    }

    private static Fault fault(Map<String, String> known, List<Problem> problems) {
        Set<String> as = problems.stream()
                .filter(problem -> finds(problem, known))
                .map(Finding::severity)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Fault(known.get("id"), known.get("severity"), known.get("code"), as);
    }

    private static Alarm alarm(Report report, Problem problem, List<Map<String, String>> known, Path judged) {
        int line = problem.source().line();
        if (known.stream().anyMatch(fault -> finds(problem, fault))) {
            return new Alarm(report.name(), problem.code(), severity(problem), line, "known", "");
        }
        return Report.table(judged).stream()
                .filter(row -> row.get("report").equals(report.name())
                        && row.get("code").equals(problem.code())
                        && row.get("line").equals(Integer.toString(line)))
                .findFirst()
                .map(row -> new Alarm(
                        report.name(), problem.code(), severity(problem), line, row.get("verdict"), row.get("why")))
                .orElse(new Alarm(report.name(), problem.code(), severity(problem), line, "unjudged", ""));
    }

    private static boolean finds(Problem problem, Map<String, String> known) {
        return problem.code().equals(known.get("code"))
                && lines(problem).stream().anyMatch(lines(known.get("lines"))::contains);
    }

    private static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    private static Set<Integer> lines(Problem problem) {
        return problem.places().stream().map(SourceLocation::line).collect(Collectors.toSet());
    }

    private static Set<Integer> lines(String cell) {
        return Stream.of(cell.split(";")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
