package vn.parindex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** One line of a terminal that is written over (dòng tiến độ); it is ended where the run is broken off. */
final class ProgressLine {

    private static final int WIDEST = 100;

    private final PrintWriter err;
    private int shownWidth;
    private Optional<BrokenOff> standing = Optional.empty();

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    void show(String line) {
        String cut = line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
        BrokenOff brokenOff = standing.orElseGet(() -> new BrokenOff(this::end));
        standing = Optional.of(brokenOff);
        write(brokenOff, "\r" + cut + " ".repeat(Math.max(0, shownWidth - cut.length())));
        shownWidth = cut.length();
    }

    void erase() {
        standing.ifPresent(brokenOff -> {
            write(brokenOff, "\r" + " ".repeat(shownWidth) + "\r");
            brokenOff.close();
        });
        standing = Optional.empty();
        shownWidth = 0;
    }

    /** What the terminal shows next, such as a prompt, begins a line of its own. */
    private void end() {
        err.write("\n");
        err.flush();
    }

    private void write(BrokenOff brokenOff, String text) {
        try {
            brokenOff.step(() -> {
                err.write(text);
                err.flush();
                return text;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
