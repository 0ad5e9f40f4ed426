package vn.parindex.ingest.printed;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.source.SourceLocation;

/**
 * A cell of a table (ô của biểu) as it is printed.
 *
 * @param text what a reader of the document sees, perhaps empty
 * @param number the number itself where the document keeps it beside its print, as a workbook does (98.96 for a cell that
 *     shows 98,96%); none where only the print is known
 */
public record PrintedCell(String text, Optional<BigDecimal> number, SourceLocation at) {
    public PrintedCell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(number);
        Objects.requireNonNull(at);
    }

    /** A cell of which only the print is known. */
    public static PrintedCell of(String text, SourceLocation at) {
        return new PrintedCell(text, Optional.empty(), at);
    }
}
