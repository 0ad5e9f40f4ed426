package vn.parindex.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parts of the page that people write (phần viết tay), between marks that the generator leaves alone. */
record KeptParts(String text) {

    static KeptParts of(Path file) throws IOException {
        return new KeptParts(Files.exists(file) ? Files.readString(file) : "");
    }

    /** The part with its marks; an empty one where the page has none. */
    String part(String name) {
        String begin = "<!-- by hand: %s -->".formatted(name);
        String end = "<!-- end: %s -->".formatted(name);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        return from >= 0 && to > from
                ? text.substring(from, to + end.length()) + "\n"
                : begin + "\n\nNothing yet.\n\n" + end + "\n";
    }
}
