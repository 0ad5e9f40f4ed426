package vn.parindex.ingest.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.located.Faults;
import vn.parindex.located.FileFault;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.SeenUnits;

/**
 * Reads many fact sheets from one CSV (đọc bảng số liệu nhiều đơn vị), one sheet in memory at a time: the rows of a unit
 * and period stand together. A sheet with an error is rejected as a whole, the others go on.
 */
public final class FactCsvReader {

    static final List<String> HEADER = List.of("unit", "name", "level", "period", "indicator", "value");

    private static final int LONGEST_HEADER = 1 << 10;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int EXCERPT = 80;
    private static final char BROKEN = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final IndicatorCatalogue catalogue;

    public FactCsvReader(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether a CSV that begins with those bytes was meant as a table of facts; any other is the appendix of a report. */
    public static boolean recognises(byte[] opening) {
        return new CsvOpening(opening).isOfFacts();
    }

    /**
     * Gives every sheet, accepted or rejected, in the order of the file.
     *
     * @param path as the user named the file
     * @return the faults of the file itself, which belong to no sheet
     */
    public List<Problem> read(String path, InputStream in, Consumer<Checked<FactSheet>> sheets) {
        Faults ofFile = new Faults();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String header = header(reader);
            Optional<Character> separator = separator(header);
            if (isBinary(header)) {
                ofFile.refuse(FileFault.NOT_UTF_8, SourceLocation.at(path, 1, 1), "U+FFFD");
            } else if (separator.isEmpty()) {
                String shown = header.length() <= EXCERPT ? header : header.substring(0, EXCERPT) + "…";
                ofFile.refuse(SheetFault.CSV_HEADER, SourceLocation.at(path, 1, 1), shown.strip());
            } else {
                rows(path, reader, separator.get(), sheets, ofFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
        return ofFile.problems();
    }

    /** Whose sheet was rejected with those problems; none where the rows do not say it. */
    public static Optional<Located<AssessedUnit>> unit(List<Problem> rejected) {
        return rejected.stream()
                .flatMap(problem -> problem instanceof RejectedRows rows ? rows.unit().stream() : Stream.empty())
                .findFirst();
    }

    private void rows(String path, Reader reader, char separator, Consumer<Checked<FactSheet>> sheets, Faults ofFile) {
        SeenUnits done = new SeenUnits();
        CsvFields fields = new CsvFields();
        Optional<CsvSheet> current = Optional.empty();
        long line = 1;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(reader)) {
            boolean any = false;
            for (CsvRecord record : records) {
                line = record.getStartingLineNumber();
                if (!any) {
                    any = true;
                    continue;
                }
                CsvRow row = CsvRow.of(path, record, fields);
                if (current.filter(sheet -> sheet.owns(row)).isEmpty()) {
                    current.ifPresent(sheet -> sheets.accept(sheet.finished()));
                    current = Optional.of(new CsvSheet(row, catalogue, row.isFirstOf(done)));
                }
                current.get().add(row);
            }
        } catch (CsvParseException e) {
            SourceLocation at = SourceLocation.line(path, (int) Math.min(Integer.MAX_VALUE, line));
            current.ifPresentOrElse(
                    sheet -> sheet.refuse(SheetFault.CSV_MALFORMED, at),
                    () -> ofFile.refuse(SheetFault.CSV_MALFORMED, at));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
        if (current.isEmpty() && !ofFile.areErrors()) {
            ofFile.refuse(SheetFault.CSV_NO_ROWS, SourceLocation.line(path, 1));
        }
        current.ifPresent(sheet -> sheets.accept(sheet.finished()));
    }

    /** The first line, left to be read again, without a byte order mark. */
    private static String header(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER + 1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        reader.mark(LONGEST_HEADER + 1);
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        while (c != -1 && c != '\n' && c != '\r' && line.length() < LONGEST_HEADER) {
            line.append((char) c);
            c = reader.read();
        }
        reader.reset();
        return line.toString();
    }

    /** Such a header is not shown: nobody could read it, and it may spoil the terminal. */
    private static boolean isBinary(String header) {
        return header.codePoints().anyMatch(c -> c == BROKEN || c != '\t' && Character.isISOControl(c));
    }

    private static Optional<Character> separator(String header) {
        String bare = header.replace("\"", "").replace(" ", "");
        if (bare.equals(String.join(",", HEADER))) {
            return Optional.of(',');
        }
        return bare.equals(String.join(";", HEADER)) ? Optional.of(';') : Optional.empty();
    }
}
