package vn.parindex.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows of CSV (RFC 4180) that a spreadsheet can open without running anything (dòng CSV). */
final class Rows {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");

    private final CsvWriter csv;

    Rows(PrintWriter out, String... header) {
        csv = CsvWriter.builder().build(out);
        write(header);
    }

    void write(String... cells) {
        write(Arrays.asList(cells));
    }

    void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(Rows::safe).toList());
    }

    /** Passes on what is still held back. */
    void finish() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the CSV cannot be written", e);
        }
    }

    /** Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay as they are. */
    static String safe(String cell) {
        boolean looksLikeFormula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return looksLikeFormula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
