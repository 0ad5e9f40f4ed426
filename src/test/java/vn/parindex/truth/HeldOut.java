package vn.parindex.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.truth.Finding.Alarm;
import vn.parindex.truth.Finding.Fault;

/** Invented reports that nothing is tuned on, measured like the real ones (báo cáo giả định để dành). */
record HeldOut(List<Report> reports) {

    private static final String HEAD = """
            ## Held out, invented

            Two invented reports of invented places (`src/test/resources/truth/held-out`): other wording, numbering and order,
            ten faults each noted before the program was run on them. *At first* are the figures of the first run, the only ones
            unseen; what was mended since is named below. A row that is not recognised is listed as `unknown-row`, never guessed, and nothing is scored on it.
            What changed since the first run: the balance of dossiers in the running text (SX-09, made for QN-05 and QN-06), the
            matching that was written meanwhile without sight of these two reports, and one general mend that the second of
            them asked for: the column of figures is found when its heading is none that is known ("Số liệu báo cáo").
            Every alarm was then judged by a person: of 57 alarms, 8 were false, of two kinds, both general and both mended.
            Row numbers may begin again in a new group (I, II, …): 6 false infos before, none now. A row whose label ends with
            its codes ("Có = 1; Không = 0") and that has no unit of measure is no heading: 2 before, none now; one of the two
            is a figure read since, the other is now named as a row that was not recognised. Of the alarms true beyond the
            list most only say that a row is worded a little otherwise than the form and what it was taken for.

            | report | kind | by hand | at first | now | wrong now |
            |---|---|---|---|---|---|
            """;

    HeldOut {
        reports = List.copyOf(reports);
    }

    static HeldOut measure() {
        return new HeldOut(Report.HELD_OUT_NAMES.stream().map(Report::heldOut).toList());
    }

    String text(IndicatorCatalogue catalogue) {
        List<Map<String, String>> first = Report.table(Report.HELD_OUT.resolve("first.tsv"));
        StringBuilder page = new StringBuilder(HEAD);
        List<Alarm> alarms = new ArrayList<>();
        List<Fault> missed = new ArrayList<>();
        for (Report report : reports) {
            Finding finding = Finding.of(List.of(report), Report.HELD_OUT.resolve("judged.tsv"));
            Reading rows = Reading.ofRows(report);
            Reading said = Reading.ofNarrative(report, catalogue);
            row(
                    page,
                    first,
                    report,
                    "rows with a value",
                    rows.total(),
                    rows.right(),
                    rows.wrong().size());
            row(
                    page,
                    first,
                    report,
                    "figures of the running text",
                    said.total(),
                    said.right(),
                    said.wrong().size());
            for (String severity : List.of("error", "warning", "info")) {
                List<Fault> faults = finding.faults().stream()
                        .filter(fault -> fault.severity().equals(severity))
                        .toList();
                row(page, first, report, severity + "s", faults.size(), found(faults), 0);
            }
            finding.faults().stream().filter(fault -> !fault.found()).forEach(missed::add);
            alarms.addAll(finding.alarms());
        }
        page.append("\nMissed: ")
                .append(missed.stream()
                        .map(fault -> fault.id() + " `" + fault.code() + "`")
                        .collect(Collectors.joining(", ")))
                .append(".\n\nAlarms: ")
                .append(alarms.size())
                .append(" – ")
                .append(count(alarms, "known"))
                .append(" find a planted fault, ")
                .append(alarms.stream()
                        .filter(alarm -> alarm.code().equals("unknown-row"))
                        .count())
                .append(" name a row that was not recognised, ")
                .append(count(alarms, "true"))
                .append(" are true beyond the list, ")
                .append(count(alarms, "false"))
                .append(" are false, ")
                .append(alarms.stream()
                        .filter(alarm -> alarm.verdict().equals("unjudged"))
                        .filter(alarm -> !alarm.code().equals("unknown-row"))
                        .count())
                .append(" were not judged.\n");
        return page.toString();
    }

    private static void row(
            StringBuilder page,
            List<Map<String, String>> first,
            Report report,
            String kind,
            int total,
            int right,
            int wrong) {
        String then = first.stream()
                .filter(row -> row.get("report").equals(report.name())
                        && row.get("kind").equals(kind))
                .map(row -> row.get("right"))
                .findFirst()
                .orElse("–");
        page.append("| %s | %s | %d | %s | %d | %d |\n".formatted(report.name(), kind, total, then, right, wrong));
    }

    private static int found(List<Fault> faults) {
        return (int) faults.stream().filter(Fault::found).count();
    }

    private static long count(List<Alarm> alarms, String verdict) {
        return alarms.stream().filter(alarm -> alarm.verdict().equals(verdict)).count();
    }
}
