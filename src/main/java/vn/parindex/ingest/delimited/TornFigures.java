package vn.parindex.ingest.delimited;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.ingest.RowProblem.TornFigure;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Finds figures written with a comma and without quotes between commas (số bị dấu phẩy tách đôi). */
final class TornFigures {

    private static final Pattern BEGINNING = Pattern.compile("-?\\d[\\d.]*");
    private static final Pattern END = Pattern.compile("\\d+(?:\\s*%)?");

    private TornFigures() {}

    static List<Problem> of(List<CsvRecord> records, char separator) {
        List<Problem> torn = new ArrayList<>();
        if (separator == ',') {
            int usual = usualWidth(records);
            records.stream().filter(record -> record.getFieldCount() > usual).forEach(record -> note(record, torn));
        }
        return torn;
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
            if (BEGINNING.matcher(fields.get(i)).matches()
                    && END.matcher(fields.get(i + 1)).matches()) {
                SourceLocation at = SourceLocation.at(
                        DocumentReader.DOCUMENT, Math.toIntExact(record.getStartingLineNumber()), i + 1);
                torn.add(new TornFigure(List.of(at), fields.get(i) + "," + fields.get(i + 1)));
                return;
            }
        }
    }
}
