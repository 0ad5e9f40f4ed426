package vn.parindex.ingest.delimited;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.parindex.ingest.RowProblem.TornFigure;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.FigureWords;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Finds figures written with a comma and without quotes between commas (số bị dấu phẩy tách đôi). */
final class TornFigures {

    private static final Pattern BEGINNING = Pattern.compile("-?\\d[\\d.]*");
    private static final Pattern END = Pattern.compile("\\d+(?:\\s*%)?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NUMBER_HEADING = Pattern.compile("stt|tt|so tt|so thu tu");
    private static final Pattern NOTE_HEADING = Pattern.compile("ghi chu.*");

    private final List<CsvRecord> table;
    private final int widest;
    private final int note;

    /** Of the records from one header to the next; those before the first header have none. */
    private TornFigures(List<CsvRecord> table) {
        this.table = table;
        Optional<List<String>> header =
                table.stream().findFirst().map(TornFigures::folded).filter(TornFigures::isHeader);
        int usual = usualWidth(table);
        this.widest = header.map(List::size).orElse(usual);
        this.note = header.map(TornFigures::noteColumn).orElse(-1);
    }

    static List<Problem> of(List<CsvRecord> records, char separator) {
        List<Problem> torn = new ArrayList<>();
        if (separator == ',') {
            int from = 0;
            for (int i = 1; i <= records.size(); i++) {
                if (i == records.size() || isHeader(folded(records.get(i)))) {
                    new TornFigures(records.subList(from, i)).tell(torn);
                    from = i;
                }
            }
        }
        return torn;
    }

    private void tell(List<Problem> torn) {
        for (CsvRecord record : table) {
            if (record.getFieldCount() > widest) {
                note(record, torn);
            } else if (note > 1 && note < record.getFieldCount() && isTornIntoTheNote(record.getFields())) {
                torn.add(problem(record, note - 1));
            }
        }
    }

    /** A note that is nothing but digits, right behind a figure; a year may stand there. */
    private boolean isTornIntoTheNote(List<String> fields) {
        return isTorn(fields, note - 1) && !YEAR.matcher(fields.get(note)).matches();
    }

    private static boolean isTorn(List<String> fields, int at) {
        return BEGINNING.matcher(fields.get(at).strip()).matches()
                && END.matcher(fields.get(at + 1).strip()).matches();
    }

    private static List<String> folded(CsvRecord record) {
        return record.getFields().stream()
                .map(field -> LabelWords.withoutNotes(field).key())
                .toList();
    }

    private static boolean isHeader(List<String> names) {
        List<String> others = names.stream().skip(1).toList();
        return NUMBER_HEADING.matcher(names.get(0)).matches()
                || FigureWords.promised(names.subList(0, 1)) && FigureWords.promised(others);
    }

    private static int noteColumn(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(i -> NOTE_HEADING.matcher(names.get(i)).matches())
                .findFirst()
                .orElse(-1);
    }

    /** As many fields as most records have; of two counts that are as frequent, the smaller one. */
    private static int usualWidth(List<CsvRecord> records) {
        return records.stream()
                .map(CsvRecord::getFieldCount)
                .filter(count -> count > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static void note(CsvRecord record, List<Problem> torn) {
        List<String> fields = record.getFields();
        for (int i = 1; i + 1 < fields.size(); i++) {
            if (isTorn(fields, i)) {
                torn.add(problem(record, i));
                return;
            }
        }
    }

    private static Problem problem(CsvRecord record, int column) {
        SourceLocation at =
                SourceLocation.at(DocumentReader.DOCUMENT, Math.toIntExact(record.getStartingLineNumber()), column + 1);
        return new TornFigure(
                List.of(at),
                record.getField(column).strip() + ","
                        + record.getField(column + 1).strip());
    }
}
