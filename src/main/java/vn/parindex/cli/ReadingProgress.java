package vn.parindex.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.assessment.IntakeWatch;
import vn.parindex.problem.Problem;
import vn.parindex.wording.Wording;

/** Shows on stderr which file is being read, and at the end which were not taken (tiến độ đọc tệp). */
final class ReadingProgress implements IntakeWatch {

    /** How it is shown (cách hiện tiến độ). */
    enum Style {
        /** One line, written over. */
        ONE_LINE,
        /** A line now and then, for a log. */
        LINES,
        NONE
    }

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PAUSE_OF_LINES = Duration.ofSeconds(5);
    private static final int ASKED_EVERY = 1000;
    private static final long MILLIS = 1000;
    private static final int MOST_LEFT_ASIDE = 100;

    private final PrintWriter err;
    private final Wording wording;
    private final InstantSource clock;
    private final Style style;
    private final ProgressLine line;
    private final boolean trace;
    private final Map<Path, List<Problem>> refused = new LinkedHashMap<>();
    private final Map<Path, Problem> leftAside = new LinkedHashMap<>();
    private Instant shownAt = Instant.MIN;
    private int shownRound;
    private Instant roundBegan = Instant.MIN;
    private int files;

    ReadingProgress(PrintWriter err, Wording wording, InstantSource clock, Style style, boolean trace) {
        this.err = err;
        this.wording = wording;
        this.clock = clock;
        this.style = style;
        this.line = new ProgressLine(err);
        this.trace = trace;
    }

    @Override
    public void reading(int number, int of, Path file) {
        Duration pause = style == Style.LINES ? PAUSE_OF_LINES : PAUSE;
        boolean due = number == 1 || number == of || !clock.instant().isBefore(shownAt.plus(pause));
        if (style != Style.NONE && of > 1 && due) {
            shownAt = clock.instant();
            show(wording.say(
                    "cli.progress.reading", number, of, refused.size(), VisibleControls.inLine(file.toString())));
        }
    }

    @Override
    public void sheets(int round, int rounds, long sheets) {
        if (style == Style.NONE || sheets > 1 && sheets % ASKED_EVERY != 0) {
            return;
        }
        Instant now = clock.instant();
        if (round != shownRound) {
            shownRound = round;
            roundBegan = now;
        }
        Duration pause = style == Style.LINES ? PAUSE_OF_LINES : PAUSE;
        if (sheets > 1 && !now.isBefore(shownAt.plus(pause))) {
            shownAt = now;
            long millis = Math.max(1, Duration.between(roundBegan, now).toMillis());
            show(wording.say("cli.progress.sheets", round, rounds, sheets, sheets * MILLIS / millis));
        }
    }

    @Override
    public void ranking(int units) {
        if (style != Style.NONE && shownRound > 0 && units >= ASKED_EVERY) {
            say(wording.say("cli.progress.ranking", units));
            err.flush();
        }
    }

    @Override
    public void refused(Path file, List<Problem> problems) {
        refused.merge(
                file,
                problems,
                (earlier, more) ->
                        Stream.concat(earlier.stream(), more.stream()).toList());
    }

    @Override
    public void leftAside(Path file, Problem why) {
        leftAside.put(file, why);
    }

    @Override
    public void failed(Path file, Throwable failure) {
        if (trace) {
            line.erase();
            PrintWriter visible = new PrintWriter(new VisibleControls(err));
            visible.write(wording.say("cli.progress.failed", file.toString()) + "\n");
            failure.printStackTrace(visible);
            visible.flush();
        }
    }

    @Override
    public void finished(int read) {
        line.erase();
        files += read;
    }

    @Override
    public void compilingRules() {
        if (style != Style.NONE) {
            line.erase();
            say(wording.say("cli.progress.compiling-rules"));
            err.flush();
        }
    }

    /** One line a file, where there were several and not all of them were taken, and for each that was left aside. */
    void sumUp() {
        sumUpFiles();
        if (!leftAside.isEmpty()) {
            say(wording.say("cli.progress.left-aside", leftAside.size()));
            leftAside.entrySet().stream()
                    .limit(MOST_LEFT_ASIDE)
                    .forEach(file -> say("  " + line(file.getKey(), List.of(file.getValue()))));
            if (leftAside.size() > MOST_LEFT_ASIDE) {
                say("  " + wording.say("cli.progress.left-aside-more", leftAside.size() - MOST_LEFT_ASIDE));
            }
            err.flush();
        }
    }

    private void sumUpFiles() {
        if (files > 1 && (!refused.isEmpty() || style != Style.NONE)) {
            int faulty = refused.size();
            say(wording.say(faulty == 0 ? "cli.progress.all-read" : "cli.progress.read", files, faulty));
            refused.forEach((file, problems) -> say("  " + line(file, problems)));
            err.flush();
        }
    }

    private String line(Path file, List<Problem> problems) {
        Problem first = problems.stream().filter(Problem::isError).findFirst().orElse(problems.get(0));
        return problems.size() == 1
                ? wording.say("cli.progress.refused", file.toString(), first.code(), first.message())
                : wording.say(
                        "cli.progress.refused-more",
                        file.toString(),
                        first.code(),
                        first.message(),
                        problems.size() - 1);
    }

    private void show(String now) {
        if (style == Style.LINES) {
            say(now);
            err.flush();
        } else {
            line.show(now);
        }
    }

    private void say(String line) {
        err.write(VisibleControls.inLine(line) + "\n");
    }
}
