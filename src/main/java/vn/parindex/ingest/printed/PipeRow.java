package vn.parindex.ingest.printed;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.source.SourceLocation;

/** A line of text drawn as a row of a table, with bars before, between and behind its cells (dòng kẻ bằng gạch đứng). */
public final class PipeRow {

    private static final Pattern ROW = Pattern.compile("\\|[^|]*(?:\\|[^|]*)+\\|");
    private static final Pattern RULE = Pattern.compile("[|:+\\s-]*");

    private PipeRow() {}

    /** The row; none when the line is not drawn so, or only rules the table. */
    public static Optional<PrintedLine> of(String text, SourceLocation at) {
        String line = text.strip();
        if (!ROW.matcher(line).matches() || RULE.matcher(line).matches()) {
            return Optional.empty();
        }
        return Optional.of(new PrintedLine.Row(
                Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(cell -> PrintedCell.of(cell.strip(), at))
                        .toList()));
    }
}
