package vn.parindex.bench.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes {@code docs/performance.md} (trang tốc độ) and keeps what people wrote between its marks. */
final class PerformancePage {

    static final Path FILE = Path.of("docs", "performance.md");

    private final Figures figures;
    private final List<Ratio> ratios;
    private final RunNotes notes;
    private final StringBuilder page = new StringBuilder();

    PerformancePage(Figures figures, List<Ratio> ratios, RunNotes notes) {
        this.figures = figures;
        this.ratios = ratios;
        this.notes = notes;
    }

    void write() throws IOException {
        KeptParts kept = KeptParts.of(FILE);
        head();
        page.append("\n## What was asked\n\n")
                .append(
                        "Each ratio is the median of the ratios of the rounds; the ratio of two medians below may be another.\n\n")
                .append(askedTable());
        if (figures.has("speed.ours")) {
            throughput();
        }
        if (!Sizes.of(figures).isEmpty()) {
            growth();
        }
        if (figures.has("process.score")) {
            processes();
        }
        page.append("\n## A CSV of 1,000,000 unit-periods\n\n").append(kept.part("large"));
        page.append("\n## Remarks\n\n").append(kept.part("remarks"));
        Files.write(FILE, page.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The ratios against what was asked. */
    String askedTable() {
        StringBuilder table = new StringBuilder("| ratio | measured | asked | |\n|---|---:|---:|---|\n");
        for (Ratio ratio : ratios) {
            table.append("| %s | %s | %s | %s |%n"
                    .formatted(ratio.words(), Ratio.number(ratio.value()), ratio.askedInWords(), ratio.verdict()));
        }
        return table.toString();
    }

    private void head() {
        page.append("""
                # Performance

                Written by `%s`; only the parts between marks are by hand. How it is measured, and what the contenders are:
                [0017](decisions/0017-how-speed-is-measured.md). The ratios of one run are the claim, not the times.

                """.formatted(notes.command()));
        if (notes.isShort() || notes.machine().busy()) {
            page.append("> **Not to be quoted**: %s%s. Run it again on a quiet machine.%n%n"
                    .formatted(
                            notes.isShort() ? "a short run" : "a whole run",
                            notes.machine().busy() ? " on a machine where others were at work" : ""));
        }
        page.append("- Machine: %s; others kept %s of the processors busy just before%n"
                .formatted(notes.machine().inWords(), notes.machine().loadInWords()));
        page.append("- Date: %s; versions: %s%n".formatted(notes.date(), notes.versions()));
        page.append("- Settings: %s%n".formatted(notes.settings()));
        page.append(
                "- Before anything was timed, the points of every leaf of %d units were found equal: exactly for (a), within 1e-9 for (c), (d), (e), which compute in doubles or 34 digits; the JSON of (b) equals ours byte for byte (40 units).%n"
                        .formatted(notes.unitsCompared()));
    }

    private void throughput() {
        page.append("""

                ## Throughput

                100 leaves, %d indicators a unit, 1 %% of the values missing. Median of %d rounds, each in a JVM of its own;
                `best` is the fastest round.

                | contender | units/s | best | µs a unit | × (a) | garbage, KiB a unit |
                |---|---:|---:|---:|---:|---:|
                """.formatted(notes.indicators(), figures.repeats("speed.ours")));
        row("parindex, scoring alone", "ours");
        row("(a) hand-written Java, from the same fact sheets", "plain");
        row("(a) with the figures laid out in arrays before", "plainLaidOut");
        row("(c) kie-dmn: 100 decisions, points alone", "kie-dmn");
        row("(d) OpenL Tablets: method tables, points alone", "openl");
        row("(e) Easy Rules: rules as lambdas, points alone", "easy-rules");
        row("parindex, worded and written as JSON", "oursWritten");
        row("(b) hand-written Java, worded and written as JSON", "plainWritten");
        row("parindex, with the way back to lost points", "oursWithRegain");
        row("(b) with the way back to lost points", "plainWithRegain");
        page.append("""

                | two threads | units/s | best |
                |---|---:|---:|
                """);
        twoThreads("parindex, scoring alone", "ours");
        twoThreads("(a) hand-written Java", "plain");
    }

    private void row(String words, String name) {
        String speed = "speed." + name;
        if (figures.has(speed)) {
            page.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            words,
                            whole(figures.median(speed)),
                            whole(figures.most(speed)),
                            Ratio.number(1e6 / figures.median(speed)),
                            Ratio.number(figures.medianRatio("speed.plain", speed)),
                            figures.has("garbage." + name)
                                    ? Ratio.number(figures.median("garbage." + name) / 1024)
                                    : "–"));
        }
    }

    private void twoThreads(String words, String name) {
        String speed = "twoThreads." + name;
        if (figures.has(speed)) {
            page.append(
                    "| %s | %s | %s |%n".formatted(words, whole(figures.median(speed)), whole(figures.most(speed))));
        }
    }

    private void growth() {
        page.append("""

                ## Cost of a unit by the size of the run

                Scoring alone, one thread, a JVM of its own, warm: blocks of 64 sheets, whose scores are dropped, as `rank` goes through
                a table; beside it all scores kept in memory, where collecting garbage has them to copy. Median of five rounds, all sizes in
                each, small ones repeated until 10,000 units are scored.

                | units | µs a unit | ÷ 100 units | µs a unit, all scores kept |
                |---:|---:|---:|---:|
                """);
        for (int size : Sizes.of(figures)) {
            double cost = figures.median(Sizes.name(size));
            page.append("| %,d | %s | %s | %s |%n"
                    .formatted(
                            size,
                            Ratio.number(cost / 1000),
                            Ratio.number(cost / figures.median(Sizes.name(100))),
                            figures.has(Sizes.kept(size))
                                    ? Ratio.number(figures.median(Sizes.kept(size)) / 1000)
                                    : "–"));
        }
    }

    private void processes() {
        page.append("""

                ## Whole processes

                Wall-clock time from start to end, output thrown away, programs started in turn, %d rounds. The empty and the
                hand-written program run with the JVM options of the launcher; the hand-written one has the same readers, checks
                and text, rules written in Java, a class archive of its own where the launcher has one, and prints the same bytes.

                | program | median, ms | least, ms | peak memory, MiB |
                |---|---:|---:|---:|
                """.formatted(figures.repeats("process.score")));
        process("empty Java program, options of the launcher", "empty");
        process("empty Java program, no options", "emptyDefault");
        process("`./parindex --help`", "help");
        process("hand-written program, one printed report, text", "plain");
        process("`./parindex score`, the same report, text", "score");
    }

    private void process(String words, String name) {
        page.append("| %s | %s | %s | %s |%n"
                .formatted(
                        words,
                        whole(figures.median("process." + name)),
                        whole(figures.least("process." + name)),
                        figures.has("memory." + name) ? whole(figures.most("memory." + name)) : "–"));
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
