package vn.parindex.source;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Place in a document (vị trí trong văn bản): a line, a page, a sheet and cell, or a table and row.
 *
 * <p>Not every kind of document has every coordinate: 0 and the empty string mean that this one does not. Lines,
 * columns and pages count from 1. {@code document} is the id of a document of the fact sheet, or the path of the file
 * as the user named it where there is no fact sheet yet.
 */
public record SourceLocation(
        String document,
        int line,
        int column,
        int page,
        String sheet,
        String cell,
        String table,
        String row,
        String label)
        implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.<SourceLocation, String>comparing(
                    SourceLocation::document)
            .thenComparingInt(SourceLocation::page)
            .thenComparing(SourceLocation::sheet)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparing(SourceLocation::cell)
            .thenComparing(SourceLocation::table)
            .thenComparing(SourceLocation::row)
            .thenComparing(SourceLocation::label);

    public SourceLocation {
        if (line < 0 || column < 0 || page < 0) {
            throw new IllegalArgumentException(
                    "line %d, column %d, page %d: they count from 1, 0 is none".formatted(line, column, page));
        }
        for (String part : List.of(document, sheet, cell, table, row, label)) {
            Objects.requireNonNull(part);
        }
    }

    public static SourceLocation document(String document) {
        return new SourceLocation(document, 0, 0, 0, "", "", "", "", "");
    }

    public static SourceLocation line(String document, int line) {
        return new SourceLocation(document, line, 0, 0, "", "", "", "", "");
    }

    public static SourceLocation at(String document, int line, int column) {
        return new SourceLocation(document, line, column, 0, "", "", "", "", "");
    }

    /** The same place with the table it stands in, the printed row number and the printed label. */
    public SourceLocation inTable(String tableName, String rowNumber, String rowLabel) {
        return new SourceLocation(document, line, column, page, sheet, cell, tableName, rowNumber, rowLabel);
    }

    /** The same place in a document of another name. */
    public SourceLocation inDocument(String other) {
        return new SourceLocation(other, line, column, page, sheet, cell, table, row, label);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }
}
