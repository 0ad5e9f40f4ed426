package vn.parindex.ingest.delimited;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.text.ReportLines;
import vn.parindex.problem.Checked;
import vn.parindex.source.SourceLocation;

/** Opens a printed appendix saved as CSV or TSV (phụ lục lưu dạng CSV): a record is a row, a lone first field is text. */
public final class DelimitedDocumentReader implements DocumentReader {

    private static final int LONGEST_FIELD = 1 << 20;
    private static final int MOST_RECORDS = 1_000_000;
    private static final int FEWEST_FIELDS = 3;

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        return ReportLines.of(path, bytes)
                .match((lines, problems) -> document(path, lines), Checked.Rejected<PrintedDocument>::new);
    }

    private static Checked<PrintedDocument> document(String path, List<String> lines) {
        char separator = Separator.of(lines);
        List<PrintedLine> printed = new ArrayList<>();
        try {
            records(String.join("\n", lines), separator, record -> {
                if (printed.size() >= MOST_RECORDS) {
                    throw new TooMany();
                }
                printed.add(line(record, separator));
            });
        } catch (TooMany e) {
            return refuse(path, Reason.FILE_TOO_LARGE, 0);
        } catch (CsvParseException e) {
            return refuse(path, Reason.DAMAGED_FILE, 0);
        }
        return new Checked.Accepted<>(new PrintedDocument(printed), List.of());
    }

    private static void records(String text, char separator, Consumer<CsvRecord> records) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text)) {
            reader.forEach(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Running text stands in the first field alone; where it has the separator in it, it falls into two or three. */
    private static PrintedLine line(CsvRecord record, char separator) {
        List<String> fields = record.getFields();
        int line = Math.toIntExact(record.getStartingLineNumber());
        boolean lone = fields.stream().skip(1).allMatch(String::isBlank)
                && fields.get(0).strip().contains(" ");
        if (lone || fields.size() < FEWEST_FIELDS) {
            String text = lone ? fields.get(0) : String.join(String.valueOf(separator), fields);
            return new PrintedLine.Paragraph(text, SourceLocation.line(DOCUMENT, line));
        }
        return new PrintedLine.Row(IntStream.range(0, fields.size())
                .mapToObj(i -> PrintedCell.of(fields.get(i), SourceLocation.at(DOCUMENT, line, i + 1)))
                .toList());
    }

    private static Checked<PrintedDocument> refuse(String path, Reason reason, int line) {
        SourceLocation at = line == 0 ? SourceLocation.document(path) : SourceLocation.line(path, line);
        return new Checked.Rejected<>(List.of(new FileRefusal(reason, at, List.of())));
    }

    /** Ends the reading of a file that has more records than any appendix. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
