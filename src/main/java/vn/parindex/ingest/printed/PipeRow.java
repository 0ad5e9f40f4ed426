package vn.parindex.ingest.printed;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.source.SourceLocation;

/** A line of text drawn as a row of a table, with bars before, between and behind its cells (dòng kẻ bằng gạch đứng). */
public final class PipeRow {

    private static final String BAR = "|";
    private static final int LEAST_CELLS = 2;
    private static final Pattern RULE = Pattern.compile("[|:+\\s-]*");

    private PipeRow() {}

    /** The row; none when the line is not drawn so, or only rules the table. */
    public static Optional<PrintedLine> of(String text, SourceLocation at) {
        String line = text.strip();
        boolean drawn = line.length() > 1 && line.startsWith(BAR) && line.endsWith(BAR);
        if (!drawn || RULE.matcher(line).matches()) {
            return Optional.empty();
        }
        String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
        return cells.length < LEAST_CELLS
                ? Optional.empty()
                : Optional.of(new PrintedLine.Row(Arrays.stream(cells)
                        .map(cell -> PrintedCell.of(cell.strip(), at))
                        .toList()));
    }
}
