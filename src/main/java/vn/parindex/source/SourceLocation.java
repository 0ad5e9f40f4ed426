package vn.parindex.source;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Place in a document (vị trí trong văn bản): a line, a page, a sheet and cell, or a table and row.
 *
 * <p>Not every kind of document has every coordinate: 0 and the empty string mean that this one does not. Lines,
 * columns and pages count from 1. {@code document} is the id of a document of the fact sheet, or the path of the file
 * as the user named it where there is no fact sheet yet.
 *
 * <p>A document of text has tables without names of their own: there {@code sheet} is {@code #3} for the third table of
 * the document, or of the page where a page is given, and {@code cell} is its cell as word processors name it, {@code D5}.
 * Its paragraphs outside of tables have no lines that stay where they are: there {@code sheet} is {@code ¶} and {@code
 * cell} is the number of the paragraph, counted through the document.
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

    /** Stands for the table where a figure stands in running text: its place is a clause, the clause is its label. */
    public static final String NARRATIVE = "narrative";

    private static final String ORDINAL = "#";
    private static final String PARAGRAPH = "\u00b6";
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** D5 before D10, table 2 before table 10: numbers within names count as numbers. */
    private static final Comparator<String> NATURAL =
            Comparator.comparing(name -> DIGITS.matcher(name).replaceAll(SourceLocation::sortable));
    /** Rows before columns. */
    private static final Comparator<String> CELLS = Comparator.<String, String>comparing(
                    cell -> cell.replaceAll("\\D", ""), NATURAL)
            .thenComparing(NATURAL);

    private static final Comparator<SourceLocation> ORDER = Comparator.<SourceLocation, String>comparing(
                    SourceLocation::document)
            .thenComparingInt(SourceLocation::page)
            .thenComparing(SourceLocation::sheet, NATURAL)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column)
            .thenComparing(SourceLocation::cell, CELLS)
            .thenComparing(SourceLocation::table)
            .thenComparing(SourceLocation::row)
            .thenComparing(SourceLocation::label);

    public SourceLocation {
        if (line < 0 || column < 0 || page < 0) {
            throw new IllegalArgumentException(
                    "line %d, column %d, page %d: they count from 1, 0 is none".formatted(line, column, page));
        }
        Objects.requireNonNull(document);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(cell);
        Objects.requireNonNull(table);
        Objects.requireNonNull(row);
        Objects.requireNonNull(label);
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

    /** A cell of the table that stands at that place among the tables of the document, counted from 1. */
    public static SourceLocation cellOfTable(String document, int page, int ordinal, String cell) {
        return new SourceLocation(document, 0, 0, page, ORDINAL + ordinal, cell, "", "", "");
    }

    /** A cell of a sheet of a workbook. */
    public static SourceLocation cellOfSheet(String document, String sheet, String cell) {
        return new SourceLocation(document, 0, 0, 0, sheet, cell, "", "", "");
    }

    /** A paragraph outside of tables, counted from 1. */
    public static SourceLocation paragraph(String document, int ordinal) {
        return new SourceLocation(document, 0, 0, 0, PARAGRAPH, Integer.toString(ordinal), "", "", "");
    }

    /** Whether it is a paragraph; its number is then the {@code cell}. */
    public boolean isParagraph() {
        return sheet.equals(PARAGRAPH);
    }

    /** Which table of the document (or of the page) it is, counted from 1, where {@code sheet} says so; else none. */
    public OptionalInt tableOrdinal() {
        return sheet.matches(ORDINAL + "\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(sheet.substring(ORDINAL.length())))
                : OptionalInt.empty();
    }

    /** The same place with the table it stands in, the printed row number and the printed label. */
    public SourceLocation inTable(String tableName, String rowNumber, String rowLabel) {
        return new SourceLocation(document, line, column, page, sheet, cell, tableName, rowNumber, rowLabel);
    }

    /** Whether it is a clause of running text rather than a row of a table. */
    public boolean isNarrative() {
        return table.equals(NARRATIVE);
    }

    /** The same place in a document of another name. */
    public SourceLocation inDocument(String other) {
        return new SourceLocation(other, line, column, page, sheet, cell, table, row, label);
    }

    private static String sortable(MatchResult digits) {
        String number = digits.group().replaceFirst("^0+(?=\\d)", "");
        return "%010d".formatted(number.length()) + number;
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }
}
