package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.source.SourceLocation;

/**
 * One row of an appendix table (dòng của phụ lục), its markup taken off, its pieces joined.
 *
 * @param block number of the table within the document, counted from 0
 * @param table name of the table, with the section where one table holds several
 * @param subject what the table or its section is about, where its title tells
 * @param number the printed row number; empty for "Trong đó" and the rows below it
 * @param exact the figure itself where the document keeps it beside its print
 * @param unitless whether its table has no column for units of measure
 * @param places the lines it stands in, the first one first
 */
record AppendixRow(
        int block,
        String table,
        String number,
        String label,
        String unit,
        String value,
        Optional<BigDecimal> exact,
        String note,
        Optional<Subject> subject,
        boolean unitless,
        List<SourceLocation> places) {

    private static final Pattern FIGURE = Pattern.compile("[-(]?\\d.*");

    AppendixRow {
        places = List.copyOf(places);
    }

    SourceLocation at() {
        return places.get(0);
    }

    /** A row without unit of measure, where others have one, or without a figure: it names what follows. */
    boolean isHeading() {
        return unit.isEmpty() && !(unitless && isFigure(value));
    }

    /** The same as a row of a table that has no column for units of measure. */
    AppendixRow withoutUnit() {
        return new AppendixRow(block, table, number, label, unit, value, exact, note, subject, true, places);
    }

    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }
}
