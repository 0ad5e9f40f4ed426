package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** The checks of rates speak on what people found in the three reports and stay silent on what holds; all else is TruthTest. */
class KnownProblemsTest {

    private static final List<String> REPORTS =
            List.of("phan-rang-thap-cham-2023", "kim-phuong-2024q1", "quang-ngai-vp-2023q3");
    private static final Set<String> CODES = Set.of(
            "rate-contradicts-counts", "rate-rounded", "part-exceeds-whole", "count-in-rate-cell", "zero-denominator");

    /** Known faults of these codes that no fact of the appendix shows. */
    private static final Map<String, String> NOT_IN_THE_APPENDIX = Map.of(
            "QN-12", "76,6%, 27.906 and 44.612 stand in the narrative only (lines 74 and 84), which is not read yet");

    /** Alarms beyond the list, by report, code and line: each looked at in the report, with the reason why it is true. */
    private static final Map<String, String> TRUE_BEYOND_THE_LIST = Map.of(
            "kim-phuong-2024q1 count-in-rate-cell 284",
            "223 in a row labelled 'Tỷ lệ': listed as KP-06 under unit-of-measure-doubtful");

    /** Known faults whose severity differs, with the reason. */
    private static final Map<String, String> OTHER_SEVERITY = Map.of(
            "KP-11",
            "100 beside 441 of 446: people knew that 5 dossiers were carried over; the figures alone contradict");

    private static IndicatorCatalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"phan-rang-thap-cham-2023", "kim-phuong-2024q1", "quang-ngai-vp-2023q3"})
    void everyKnownFaultIsFoundAndNothingElse(String report) throws IOException {
        List<Problem> found = problems(report);
        List<Known> known = known(report);

        List<String> missed = known.stream()
                .filter(fault -> found.stream().noneMatch(fault::isFoundBy))
                .map(Known::id)
                .toList();
        List<String> beyond = found.stream()
                .filter(problem -> known.stream().noneMatch(fault -> fault.isFoundBy(problem)))
                .map(problem -> key(report, problem))
                .toList();
        List<String> falseAlarms = beyond.stream()
                .filter(key -> !TRUE_BEYOND_THE_LIST.containsKey(key))
                .toList();

        System.out.printf(
                "checks of %s: found %d of %d known, %d more that are true, %d false alarms%n",
                report,
                known.size() - missed.size(),
                known.size(),
                beyond.size() - falseAlarms.size(),
                falseAlarms.size());
        assertThat(missed).as("known faults that no check found").isEmpty();
        assertThat(falseAlarms).as("alarms that nobody has looked at").isEmpty();
        assertThat(beyond)
                .as("alarms said to be true")
                .containsExactlyInAnyOrderElementsOf(TRUE_BEYOND_THE_LIST.keySet().stream()
                        .filter(key -> key.startsWith(report))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"phan-rang-thap-cham-2023", "kim-phuong-2024q1", "quang-ngai-vp-2023q3"})
    void figuresThatHoldRaiseNoAlarm(String report) throws IOException {
        List<Set<Integer>> consistent = rows("fixtures/%s/expected/consistent-checks.tsv".formatted(report)).stream()
                .map(cells -> lines(cells[2]))
                .toList();

        List<String> alarms = problems(report).stream()
                .filter(problem -> consistent.stream().anyMatch(lines -> lines.containsAll(lines(problem))))
                .map(problem -> key(report, problem))
                .toList();

        assertThat(consistent).isNotEmpty();
        assertThat(alarms).isEmpty();
    }

    @Test
    void severityIsTheOneThatPeopleGave() throws IOException {
        Stream.Builder<String> differing = Stream.builder();
        for (String report : REPORTS) {
            List<Problem> found = problems(report);
            known(report).stream()
                    .filter(fault -> found.stream()
                            .filter(fault::isFoundBy)
                            .noneMatch(problem -> problem.severity().name().equalsIgnoreCase(fault.severity())))
                    .map(Known::id)
                    .forEach(differing);
        }

        assertThat(differing.build()).containsExactlyInAnyOrderElementsOf(OTHER_SEVERITY.keySet());
    }

    @Test
    void theListsOfExceptionsNameFaultsOfTheReports() throws IOException {
        Stream.Builder<String> ids = Stream.builder();
        for (String report : REPORTS) {
            rows(knownFile(report)).forEach(cells -> ids.add(cells[0]));
        }

        assertThat(ids.build()).containsAll(NOT_IN_THE_APPENDIX.keySet()).containsAll(OTHER_SEVERITY.keySet());
    }

    private static List<Problem> problems(String report) throws IOException {
        return FactChecks.all().check(SheetOf.report(report, catalogue), catalogue).stream()
                .filter(problem -> CODES.contains(problem.code()))
                .toList();
    }

    private static List<Known> known(String report) throws IOException {
        return rows(knownFile(report)).stream()
                .filter(cells -> CODES.contains(cells[3]))
                .filter(cells -> !NOT_IN_THE_APPENDIX.containsKey(cells[0]))
                .map(cells -> new Known(cells[0], cells[2], cells[3], lines(cells[4]), new IndicatorId(cells[5])))
                .toList();
    }

    private static String knownFile(String report) {
        return "fixtures/%s/expected/known-problems.tsv".formatted(report);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static Set<Integer> lines(String cell) {
        return Stream.of(cell.split(";")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static Set<Integer> lines(Problem problem) {
        return problem.places().stream().map(SourceLocation::line).collect(Collectors.toSet());
    }

    private static String key(String report, Problem problem) {
        return "%s %s %d".formatted(report, problem.code(), problem.source().line());
    }

    private record Known(String id, String severity, String code, Set<Integer> lines, IndicatorId indicator) {

        boolean isFoundBy(Problem problem) {
            return problem.code().equals(code)
                    && problem.indicators().contains(indicator)
                    && lines.contains(problem.source().line());
        }
    }
}
