package vn.parindex.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.Problem;
import vn.parindex.truth.Finding.Alarm;
import vn.parindex.truth.Finding.Fault;
import vn.parindex.wording.Message;

/** The measure as a page: {@code docs/truth.md}. */
final class TruthPage {

    private static final Path CATALOGUE = Path.of("criteria/indicators.yaml");
    private static final Path SUSPECTED = Path.of("src/test/resources/truth/suspected.tsv");
    static final Path SEVERITY = Path.of("src/test/resources/truth/severity.tsv");
    private static final List<String> SEVERITIES = List.of("error", "warning", "info");
    private static final String HEAD = """
            # Truth

            How much of the three real reports in `fixtures/` is read and found, against what people read and found by hand
            (`expected/rows.tsv`, `narrative.tsv`, `known-problems.tsv`, `consistent-checks.tsv`). Measured and written by
            `mvn -Ptruth verify`; `TruthTest` holds this page to the program in every `mvn verify`.

            - A *row* is right when indicator and number are those read by hand; wrong when either differs; missed when there
              is no number.
            - A *figure of the running text* is right when a fact, or its other reading, has that number from that line. Only
              those whose statistic is in the catalogue count.
            - A *fault* is found when a problem of the same code names one of its lines. The severity need not be the same;
              where it is another, the table of faults says so.
            - An *alarm* that finds no fault of the list was looked at in the report by a person
              (`src/test/resources/truth/judged.tsv`): true though not in the list, or false.
            - An alarm is *on what holds* when all the lines it names are lines of one check that holds, and no known fault
              is there too (the disbursement of Phan Rang adds up, yet its unit of measure cannot be: PR-08, PR-09).

            These figures flatter: the relations of the catalogue and the search for the wrong figure were written with these
            three reports and lists at hand, and two of the slips below (lines 372 and 380 of Phan Rang) are named because
            the search was improved on them. What two invented reports show that nothing was tuned on stands at the end.
            """;

    private final List<Report> reports;
    private final Finding finding;
    private final Map<String, Map<String, String>> reasons;
    private final HeldOut heldOut;
    private final IndicatorCatalogue catalogue;

    TruthPage(List<Report> reports, Finding finding, Map<String, Map<String, String>> reasons, HeldOut heldOut)
            throws IOException {
        this.heldOut = heldOut;
        this.reports = reports;
        this.finding = finding;
        this.reasons = reasons;
        this.catalogue = new IndicatorCatalogueReader()
                .read(CATALOGUE.toString(), Files.readAllBytes(CATALOGUE))
                .match((read, problems) -> read, problems -> {
                    throw new AssertionError(problems);
                });
    }

    Reading rows() {
        return sum(Reading::ofRows);
    }

    Reading narrative() {
        return sum(report -> Reading.ofNarrative(report, catalogue));
    }

    String text() {
        return String.join(
                "\n", HEAD, asked(), reading(), faults(), missed(), alarms(), suspected(), heldOut.text(catalogue));
    }

    private Reading sum(Function<Report, Reading> of) {
        return reports.stream().map(of).reduce(new Reading(0, List.of(), List.of()), Reading::and);
    }

    private String asked() {
        long right = finding.alarms().stream().filter(Alarm::isTrue).count();
        long wrong = finding.alarms().size() - right;
        Reading rows = rows();
        return """
                ## Asked and reached

                | asked | reached |
                |---|---|
                | rows read right: 99% | %s |
                | rows read wrong: none | %d |
                | errors found: 90%% | %s |
                | warnings found: 75%% | %s |
                | alarms on a check that holds: none | %d |
                | false alarms: at most 1 for 10 true ones | %d for %d |
                """.replace("99% |", "99%% |").formatted(
                share(rows.right(), rows.total()),
                rows.wrong().size(),
                found("error"),
                found("warning"),
                finding.onWhatHolds().size(),
                wrong,
                right);
    }

    private String found(String severity) {
        List<Fault> all = finding.faults().stream()
                .filter(fault -> fault.severity().equals(severity))
                .toList();
        return share((int) all.stream().filter(Fault::found).count(), all.size());
    }

    private String reading() {
        StringBuilder table = new StringBuilder("""
                ## What is read

                | report | kind | by hand | right | wrong | missed |
                |---|---|---|---|---|---|
                """);
        for (Report report : reports) {
            row(table, report.name(), "rows with a value", Reading.ofRows(report));
            row(table, report.name(), "figures of the running text", Reading.ofNarrative(report, catalogue));
        }
        row(table, "all", "rows with a value", rows());
        row(table, "all", "figures of the running text", narrative());
        return table.toString();
    }

    private static void row(StringBuilder table, String report, String kind, Reading reading) {
        table.append("| %s | %s | %d | %d | %d | %d |\n"
                .formatted(
                        report,
                        kind,
                        reading.total(),
                        reading.right(),
                        reading.wrong().size(),
                        reading.missed().size()));
    }

    private String faults() {
        StringBuilder table = new StringBuilder("""
                ## Faults by code

                Known by hand and found, by the severity that people gave; the last columns count the alarms.

                | code | errors | warnings | infos | alarms | not in the list, true | false |
                |---|---|---|---|---|---|---|
                """);
        TreeSet<String> codes =
                finding.faults().stream().map(Fault::code).collect(Collectors.toCollection(TreeSet::new));
        finding.alarms().forEach(alarm -> codes.add(alarm.code()));
        for (String code : codes) {
            table.append("| `%s` | %s | %d | %d | %d |\n"
                    .formatted(
                            code,
                            SEVERITIES.stream()
                                    .map(severity -> of(code, severity))
                                    .collect(Collectors.joining(" | ")),
                            alarms(code, null),
                            alarms(code, "true"),
                            alarms(code, "false")));
        }
        Map<String, String> why =
                Report.table(SEVERITY).stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("why")));
        return table + """

                ## Of another severity, and why

                An error is what contradicts itself or cannot be, where a score can rest on it; a warning asks a person to
                decide or to fill in; an info is layout, wording, rounding.

                | fault | by hand | here | why |
                |---|---|---|---|
                """
                + finding.faults().stream()
                        .filter(Fault::isOfAnotherSeverity)
                        .map(fault -> "| %s | %s | %s | %s |\n"
                                .formatted(
                                        fault.id(),
                                        fault.severity(),
                                        String.join(", ", fault.as()),
                                        why.getOrDefault(fault.id(), "no reason given")))
                        .collect(Collectors.joining());
    }

    private String of(String code, String severity) {
        List<Fault> all = finding.faults().stream()
                .filter(fault -> fault.code().equals(code) && fault.severity().equals(severity))
                .toList();
        return all.isEmpty()
                ? "–"
                : "%d of %d".formatted(all.stream().filter(Fault::found).count(), all.size());
    }

    private long alarms(String code, String verdict) {
        return finding.alarms().stream()
                .filter(alarm -> alarm.code().equals(code))
                .filter(alarm -> verdict == null || alarm.verdict().equals(verdict))
                .count();
    }

    private String missed() {
        return """
                ## What is missed, and why

                | fault | severity | code | why |
                |---|---|---|---|
                """
                + finding.faults().stream()
                        .filter(fault -> !fault.found())
                        .map(fault -> "| %s | %s | `%s` | %s |\n"
                                .formatted(
                                        fault.id(),
                                        fault.severity(),
                                        fault.code(),
                                        reasons.getOrDefault(fault.id(), Map.of())
                                                .getOrDefault("why", "no reason given")))
                        .collect(Collectors.joining());
    }

    private String alarms() {
        return """
                ## Alarms beyond the list

                | report | line | code | severity | verdict | why |
                |---|---|---|---|---|---|
                """
                + finding.alarms().stream()
                        .filter(alarm -> !alarm.verdict().equals("known"))
                        .map(alarm -> "| %s | %d | `%s` | %s | %s | %s |\n"
                                .formatted(
                                        alarm.report(),
                                        alarm.line(),
                                        alarm.code(),
                                        alarm.severity(),
                                        alarm.verdict(),
                                        alarm.why()))
                        .collect(Collectors.joining());
    }

    private String suspected() {
        StringBuilder table = new StringBuilder("""
                ## Which figure is probably wrong

                The slip named for a fault, and what a person says of it (`src/test/resources/truth/suspected.tsv`).

                | report | line | code | slip | verdict | why |
                |---|---|---|---|---|---|
                """);
        List<Map<String, String>> verdicts = Report.table(SUSPECTED);
        int said = 0;
        int right = 0;
        for (Report report : reports) {
            for (Problem problem : report.read().problems()) {
                List<String> slips = slips(problem);
                if (!slips.isEmpty()) {
                    String line = Integer.toString(problem.source().line());
                    Map<String, String> verdict = verdicts.stream()
                            .filter(row -> row.get("report").equals(report.name())
                                    && row.get("line").equals(line)
                                    && row.get("code").equals(problem.code()))
                            .findFirst()
                            .orElse(Map.of());
                    said++;
                    right += verdict.getOrDefault("verdict", "").equals("right") ? 1 : 0;
                    table.append("| %s | %s | `%s` | %s | %s | %s |\n"
                            .formatted(
                                    report.name(),
                                    line,
                                    problem.code(),
                                    String.join(" or ", slips),
                                    verdict.getOrDefault("verdict", "not judged"),
                                    verdict.getOrDefault("why", "")));
                }
            }
        }
        return table + """

                Said %d times, right %d times. Of PR-01 (99,7%% beside 46.482 of 46.482) nothing is said: the running text has no
                second figure for any of the three, so either the rate or the count may be wrong.
                """.formatted(said, right);
    }

    /** The kinds of slip in the hint, by the last part of their keys. */
    private static List<String> slips(Problem problem) {
        Message hint = problem.hint();
        if (!hint.key().startsWith("checks.suspected")) {
            return List.of();
        }
        List<?> words = hint.arguments().get(0) instanceof List<?> several
                ? several
                : List.of(hint.arguments().get(0));
        return words.stream()
                .map(word -> ((Message) word).key().replace("checks.slip.", ""))
                .toList();
    }

    private static String share(int part, int whole) {
        return "%d of %d (%d.%d%%)".formatted(part, whole, part * 100 / whole, part * 1000 / whole % 10);
    }
}
