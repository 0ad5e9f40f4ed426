package vn.parindex.ingest.pdf;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands on a page as its file has it.
 *
 * @param picture whether there is any picture
 * @param unreadable how many letters do not say what letter they are
 */
record PageTrace(List<Mark> marks, List<Segment> segments, boolean picture, int unreadable) {

    PageTrace {
        marks = List.copyOf(marks);
        segments = List.copyOf(segments);
    }

    boolean hasText() {
        long letters = marks.stream().filter(mark -> !mark.text().isBlank()).count();
        return letters > 0 && letters >= unreadable;
    }

    /** Whether there is anything to read that cannot be read. */
    boolean isScan() {
        return !hasText() && (picture || unreadable > 0);
    }

    /** The direction most of the text runs in. */
    int turn() {
        int[] count = new int[4];
        marks.forEach(mark -> count[mark.turn()]++);
        return IntStream.range(0, count.length)
                .reduce((a, b) -> count[b] > count[a] ? b : a)
                .orElse(0);
    }
}
