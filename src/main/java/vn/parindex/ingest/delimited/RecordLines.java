package vn.parindex.ingest.delimited;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.source.SourceLocation;

/**
 * Tells the rows of a table from the text around it (tách dòng của biểu và lời văn). Running text stands in the first field
 * alone; so does a heading within a table whose first column holds the labels. Where text has the separator in it, it falls
 * into a few fields.
 */
final class RecordLines {

    private static final int USUAL_COLUMNS = 3;
    private static final Pattern TITLE = Pattern.compile("(?iu)^(phụ lục|biểu|mẫu|bảng)\\b.*");

    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,]*%?");
    private static final Pattern ENDS_WITH_DIGIT = Pattern.compile("\\d$");

    private final List<CsvRecord> records;
    private final char separator;
    private final boolean[] rows;

    private RecordLines(List<CsvRecord> records, char separator) {
        this.records = records;
        this.separator = separator;
        int widest = records.stream().mapToInt(CsvRecord::getFieldCount).max().orElse(0);
        int fewest = Math.min(USUAL_COLUMNS, Math.max(2, widest));
        this.rows = new boolean[records.size()];
        for (int i = 0; i < rows.length; i++) {
            CsvRecord record = records.get(i);
            boolean wide = record.getFieldCount() >= fewest && !(isLone(record) && isPhrase(record));
            rows[i] = wide || i > 0 && rows[i - 1] && lacksCells(record);
        }
    }

    static List<PrintedLine> of(List<CsvRecord> records, char separator) {
        return new RecordLines(records, separator).lines();
    }

    private List<PrintedLine> lines() {
        List<PrintedLine> lines = new ArrayList<>(records.size());
        int at = 0;
        while (at < records.size()) {
            int end = at;
            while (end < records.size() && !rows[end]) {
                end++;
            }
            boolean headings = isWithinTable(at, end);
            for (CsvRecord record : records.subList(at, end)) {
                lines.add(headings ? row(record) : text(record));
            }
            if (end < records.size()) {
                lines.add(row(records.get(end)));
            }
            at = end + 1;
        }
        return lines;
    }

    /** A row below another that is too short and ends with a figure; a sentence may end with a number that has a comma. */
    private static boolean lacksCells(CsvRecord record) {
        int last = record.getFieldCount() - 1;
        return last > 0
                && FIGURE.matcher(record.getField(last).strip()).matches()
                && !ENDS_WITH_DIGIT.matcher(record.getField(last - 1)).find();
    }

    /** Whether what stands from one record up to another is between two rows of labels, and starts no other table. */
    private boolean isWithinTable(int from, int to) {
        return from > 0
                && to < records.size()
                && isPhrase(records.get(from - 1))
                && isPhrase(records.get(to))
                && records.subList(from, to).stream()
                        .map(record -> record.getField(0).strip())
                        .noneMatch(text -> text.isEmpty() || TITLE.matcher(text).matches());
    }

    private static boolean isLone(CsvRecord record) {
        return record.getFields().stream().skip(1).allMatch(String::isBlank);
    }

    private static boolean isPhrase(CsvRecord record) {
        return record.getField(0).strip().contains(" ");
    }

    private PrintedLine text(CsvRecord record) {
        String text = isLone(record) ? record.getField(0) : String.join(String.valueOf(separator), record.getFields());
        return new PrintedLine.Paragraph(text, SourceLocation.line(DocumentReader.DOCUMENT, line(record)));
    }

    private static PrintedLine row(CsvRecord record) {
        List<String> fields = record.getFields();
        return new PrintedLine.Row(IntStream.range(0, fields.size())
                .mapToObj(i ->
                        PrintedCell.of(fields.get(i), SourceLocation.at(DocumentReader.DOCUMENT, line(record), i + 1)))
                .toList());
    }

    private static int line(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }
}
