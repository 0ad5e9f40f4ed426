package vn.parindex.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a page shows of a text: pieces from one line to another, numbered lines of a file, or a leaf of a criteria set. */
record Excerpt(String kind, String what) {

    private static final Pattern MARKER = Pattern.compile("<!-- (excerpt|lines|leaf): (.+) -->");
    private static final Pattern LINES = Pattern.compile("(\\S+) (\\d+)-(\\d+)");
    private static final String LEFT_OUT = "[…]";

    static Optional<Excerpt> markedBy(String line) {
        Matcher marker = MARKER.matcher(line);
        return marker.matches() ? Optional.of(new Excerpt(marker.group(1), marker.group(2))) : Optional.empty();
    }

    List<String> cut(String printed) {
        return switch (kind) {
            case "lines" -> ofFile();
            case "leaf" -> ofSet();
            default -> ofOutput(printed.lines().toList());
        };
    }

    private List<String> ofFile() {
        Matcher lines = LINES.matcher(what);
        if (!lines.matches()) {
            throw new IllegalArgumentException(what + ": a file and its lines, as in bao-cao.txt 12-15");
        }
        return new CommandPage(Path.of(lines.group(1)))
                .lines()
                .subList(Integer.parseInt(lines.group(2)) - 1, Integer.parseInt(lines.group(3)));
    }

    private List<String> ofSet() {
        String[] fileAndLeaf = what.split(" ");
        List<String> set = new CommandPage(Path.of(fileAndLeaf[0])).lines();
        int first = lineWith("- id: \"" + fileAndLeaf[1] + "\"", set, 0);
        int indent = set.get(first).indexOf('-');
        return IntStream.iterate(first, i -> i < set.size(), i -> i + 1)
                .takeWhile(i -> i == first || set.get(i).startsWith(" ".repeat(indent + 1)))
                .mapToObj(i -> set.get(i).substring(indent))
                .toList();
    }

    private List<String> ofOutput(List<String> printed) {
        List<String> shown = new ArrayList<>();
        int from = 0;
        for (String piece : what.split(" \\| ")) {
            String[] ends = piece.split(" … ");
            int first = lineWith(ends[0], printed, from);
            int last = ends.length == 1 ? first : lineWith(ends[1], printed, first);
            if (first > from && !shown.isEmpty()) {
                shown.add(LEFT_OUT);
            }
            shown.addAll(printed.subList(first, last + 1));
            from = last + 1;
        }
        return shown;
    }

    private static int lineWith(String beginning, List<String> lines, int from) {
        return IntStream.range(from, lines.size())
                .filter(i -> lines.get(i).strip().startsWith(beginning.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no line from the %dth begins with “%s”".formatted(from + 1, beginning)));
    }
}
