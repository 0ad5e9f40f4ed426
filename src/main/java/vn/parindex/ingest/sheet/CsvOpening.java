package vn.parindex.ingest.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.unit.UnitLevel;

/**
 * First bytes of a CSV (phần đầu tệp CSV): whether it was meant as a table of facts, so that a slip in its header is told as
 * such; any other CSV is the appendix of a report.
 */
record CsvOpening(byte[] bytes) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SEPARATORS = "[,;|\t]";
    /** Excel lets a file say its separator in a line of its own. */
    private static final String NAMED_SEPARATOR = "sep=";

    private static final int MOST_NAMES = 4;
    private static final int FEWEST_FIELDS_OF_A_ROW = 5;

    boolean isOfFacts() {
        return text().replace(BYTE_ORDER_MARK, "")
                .lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .filter(line -> !line.isEmpty() && !line.startsWith(NAMED_SEPARATOR))
                .findFirst()
                .map(CsvOpening::fields)
                .filter(fields -> isHeader(fields) || isRow(fields))
                .isPresent();
    }

    private static boolean isHeader(List<String> fields) {
        return FactCsvReader.HEADER.stream().filter(fields::contains).count() >= MOST_NAMES;
    }

    /** Facts whose header was left out. */
    private static boolean isRow(List<String> fields) {
        return fields.size() >= FEWEST_FIELDS_OF_A_ROW
                && fields.stream().map(UnitLevel::ofCode).anyMatch(Optional::isPresent);
    }

    private static List<String> fields(String line) {
        return Stream.of(line.replace("\"", "").split(SEPARATORS))
                .map(String::strip)
                .toList();
    }

    private String text() {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(bytes, charset);
    }
}
