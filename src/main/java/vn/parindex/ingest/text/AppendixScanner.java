package vn.parindex.ingest.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.source.SourceLocation;

/** Finds the tables of a report and their rows: several tables with titles, or one with sections. */
final class AppendixScanner {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|\\*+|^#+\\s*");
    /** A star behind a number, and none before it, belongs to what is printed. */
    private static final Pattern FOOTNOTE = Pattern.compile("[^*<>]*\\d\\s*\\*+\\s*");

    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(phụ lục|biểu mẫu|biểu số|biểu|mẫu số|bảng)\\s*(?:số\\s*)?([0-9]+[a-z]?|[IVX]+)?\\b.*");
    private static final Pattern TOP_NUMBER = Pattern.compile("(\\d+|[IVX]+)\\.?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d\\)?");

    private final String document;
    private final List<AppendixRow> rows = new ArrayList<>();
    private Columns columns = Columns.USUAL;
    private String form = "";
    private String section = "";
    private int block = -1;
    private boolean inTable;
    private boolean startsAnew = true;

    private AppendixScanner(String document) {
        this.document = document;
    }

    static List<AppendixRow> rows(String document, List<String> lines) {
        AppendixScanner scanner = new AppendixScanner(document);
        for (int i = 0; i < lines.size(); i++) {
            scanner.take(Normalizer.normalize(lines.get(i), Normalizer.Form.NFC), i + 1);
        }
        return scanner.rows;
    }

    static String plain(String text) {
        boolean footnote = FOOTNOTE.matcher(text).matches();
        String bare = footnote ? text : MARKUP.matcher(text).replaceAll("");
        return bare.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private void take(String line, int number) {
        if (line.indexOf('\t') < 0) {
            title(plain(line));
            return;
        }
        List<String> cells =
                Arrays.stream(line.split("\t", -1)).map(AppendixScanner::plain).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        Optional<Columns> header = Columns.ofHeader(cells, columns);
        if (header.isPresent()) {
            columns = header.get();
            begin();
        } else if (!isColumnNumbers(cells) && (inTable || cells.size() >= Columns.LEAST)) {
            begin();
            rows.add(row(cells, number));
        }
    }

    /** Text between tables: a title starts another table, a blank line or a page break does not. */
    private void title(String text) {
        if (text.isEmpty()) {
            return;
        }
        inTable = false;
        Matcher title = TITLE.matcher(text);
        if (title.matches()) {
            String kind = title.group(1).toLowerCase(Locale.ROOT);
            form = Character.toUpperCase(kind.charAt(0))
                    + kind.substring(1)
                    + Optional.ofNullable(title.group(2)).map(n -> " " + n).orElse("");
            startsAnew = true;
        }
    }

    private void begin() {
        if (startsAnew) {
            block++;
            section = "";
            startsAnew = false;
        }
        inTable = true;
    }

    private AppendixRow row(List<String> cells, int line) {
        String number = numberOf(columns.number(cells));
        String label = columns.label(cells);
        String unit = columns.unit(cells);
        if (unit.isEmpty() && TOP_NUMBER.matcher(number).matches()) {
            section = number.replace(".", "");
        }
        SourceLocation at = SourceLocation.line(document, line).inTable(table(), number, label);
        return new AppendixRow(
                block, table(), number, label, unit, columns.value(cells), columns.note(cells), List.of(at));
    }

    /** "Trong đó" and its like stand in the column of row numbers without being one. */
    private static String numberOf(String cell) {
        return cell.chars().anyMatch(Character::isDigit) || cell.matches("[IVX]+\\.?|[a-z][.)]") ? cell : "";
    }

    private String table() {
        boolean numbered = form.chars().anyMatch(Character::isDigit) || form.matches(".* [IVX]+");
        String name = form.isEmpty() ? "Phụ lục" : form;
        return numbered || section.isEmpty() ? name : name + ", mục " + section;
    }

    private static boolean isColumnNumbers(List<String> cells) {
        List<String> filled = cells.stream().filter(c -> !c.isEmpty()).toList();
        return filled.size() >= Columns.LEAST - 1
                && filled.stream().allMatch(c -> COLUMN_NUMBER.matcher(c).matches());
    }
}
