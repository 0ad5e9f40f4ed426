package vn.parindex.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.located.FileFault;
import vn.parindex.located.FileProblem;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Bilingual;
import vn.parindex.wording.Message;

class FactCsvReaderTest {

    private static final String HEADER = "unit,name,level,period,indicator,value\n";

    private final List<Checked<FactSheet>> read = new ArrayList<>();

    @Test
    void rowsOfOneUnitAndPeriodAreOneSheet() {
        List<Problem> problems = read(HEADER
                + "a,Xã A,commune,2023,done,6\n"
                + "a,Xã A,commune,2023,rate,98.96\n"
                + "a,Xã A,commune,2023,planned,\n"
                + "a,Xã A,commune,2023,flag,n/a\n"
                + "a,Xã A,commune,2024,done,7\n"
                + "b,\"Xã \"\"B\"\", huyện C\",commune,2023,flag,true\n");

        assertThat(problems).isEmpty();
        assertThat(sheets())
                .extracting(sheet -> sheet.unit().id().value() + " " + sheet.period())
                .containsExactly("a 2023", "a 2024", "b 2023");
        FactSheet first = sheets().get(0);
        assertThat(first.unit().id()).isEqualTo(new UnitId("a"));
        assertThat(first.unit().name()).isEqualTo("Xã A");
        assertThat(first.unit().level()).isEqualTo(UnitLevel.COMMUNE);
        assertThat(first.at()).isEqualTo(line(2));
        assertThat(value(first, "done")).isEqualTo(number("6"));
        assertThat(value(first, "rate")).isEqualTo(number("98.96"));
        assertThat(value(first, "planned")).isEqualTo(FactValue.MISSING);
        assertThat(value(first, "flag")).isEqualTo(FactValue.NOT_APPLICABLE);
        assertThat(first.fact(new IndicatorId("rate")).provenance().written()).contains(line(3));
        assertThat(sheets().get(2).unit().name()).isEqualTo("Xã \"B\", huyện C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "", "\uFEFF\"unit\""})
    void markAndSeparatorAreRecognised(String start) {
        String header = start.endsWith("\"")
                ? start + ";name;level;period;indicator;value"
                : start + HEADER.strip().replace(',', ';');

        List<Problem> problems = read(header + "\r\na;Xã A;commune;2023;rate;\"98,96%\"\r\n\r\n");

        assertThat(problems).isEmpty();
        assertThat(value(sheets().get(0), "rate")).isEqualTo(number("98.96"));
    }

    @Test
    void aSheetWithAnErrorIsRejectedAndTheOthersGoOn() {
        List<Problem> problems = read(HEADER
                + "a,Xã A,commune,2023,done,6\n"
                + "b,Xã B,xa,2023-Q5,done,1e3\n"
                + "b,Xã BB,xa,2023-Q5,dones,6\n"
                + "b,Xã B,xa,2023-Q5,done,7\n"
                + "c,Xã C,commune,2023,done,8\n");

        assertThat(problems).isEmpty();
        assertThat(sheets()).extracting(sheet -> sheet.unit().id().value()).containsExactly("a", "c");
        assertThat(read.get(1).problems())
                .containsExactly(
                        FileProblem.of(FileFault.NOT_A_DECIMAL, line(3), "1e3"),
                        FileProblem.of(SheetFault.NOT_A_PERIOD, line(3), "2023-Q5"),
                        new RejectedRows(line(3), "b", "2023-Q5", Optional.empty()),
                        FileProblem.of(
                                FileFault.UNKNOWN_WORD,
                                line(3),
                                "xa",
                                List.of("province", "department", "district", "commune")),
                        FileProblem.of(SheetFault.CSV_ROW_DISAGREES, line(4), "Xã BB", "name", "Xã B", "3"),
                        FileProblem.of(FileFault.UNKNOWN_INDICATOR, line(4), "dones")
                                .withHint(Message.of(
                                        "files.nearest",
                                        List.of(Message.of(
                                                "files.nearest-indicator", "done", new Bilingual("Đã làm", ""))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,A,commune,2023,done,6@a,A,commune,2023,done,7                           | csv-duplicate-indicator | 3",
                "a,A,commune,2023,done,6@b,B,commune,2023,done,7@a,A,commune,2023,rate,7   | csv-rows-apart          | 4",
                "a,A,commune,2023,done,6@a,A,commune,2023,rate                             | csv-field-count         | 3",
                "a,A,commune,2023,done,6,7                                                 | csv-field-count         | 2",
                "a,A,commune,2023,done,6@a,A,commune,2023,rate,\"5                         | csv-malformed           | 2",
                "a,A,district,2023,done,6@a,A,commune,2023,rate,5                          | csv-row-disagrees       | 3",
                "a,A,commune,2023,done,\"6,5\"                                             | not-a-decimal           | 2",
                "a,A,commune,2023,flag,yes                                                 | wrong-type              | 2",
                "a,,commune,2023,done,6                                                    | empty-value             | 2",
                "a,A,commune,2023,,6                                                       | unknown-indicator       | 2",
            })
    void aFaultIsNamedWithItsLine(String rows, String code, int line) {
        read(HEADER + rows.replace('@', '\n') + "\n");

        List<Problem> problems =
                read.stream().flatMap(sheet -> sheet.problems().stream()).toList();
        assertThat(problems)
                .filteredOn(problem -> !problem.code().equals("sheet-rejected"))
                .extracting(Problem::code, Problem::source)
                .containsExactly(tuple(code, line(line)));
        assertThat(problems).extracting(Problem::code).contains("sheet-rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "unit,name,period,level,indicator,value\n", "a: 1\n"})
    void anotherHeaderIsOneFault(String text) {
        List<Problem> problems = read(text);

        assertThat(problems).extracting(Problem::code).containsExactly("csv-header");
        assertThat(read).isEmpty();
    }

    @Test
    void aBinaryFileIsNoTableAndIsNotShown() {
        List<Problem> problems = read("%PDF-1.4 \u0000\u0001");

        assertThat(problems).extracting(Problem::code).containsExactly("not-utf-8");
        assertThat(read).isEmpty();
    }

    @Test
    void aTableWithoutRowsIsAFault() {
        assertThat(read(HEADER)).containsExactly(FileProblem.of(SheetFault.CSV_NO_ROWS, line(1)));
    }

    @Test
    void aLongLineIsRefusedQuickly() {
        byte[] large = new byte[50 << 20];
        Arrays.fill(large, (byte) 'a');

        List<Problem> header = read(new ByteArrayInputStream(large));
        List<Problem> row = read(new SequenceInputStream(
                new ByteArrayInputStream(HEADER.getBytes(StandardCharsets.UTF_8)), new ByteArrayInputStream(large)));

        assertThat(header).extracting(Problem::code).containsExactly("csv-header");
        assertThat(row).extracting(Problem::code).containsExactly("csv-malformed");
    }

    @Test
    void bytesThatAreNoTextRejectTheirSheetOnly() {
        byte[] bytes = (HEADER + "a,X\u00e3 A,commune,2023,done,6\nb,B,commune,2023,done,6\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        read(new ByteArrayInputStream(bytes));

        assertThat(read.get(0).problems()).extracting(Problem::code).containsExactly("not-utf-8", "sheet-rejected");
        assertThat(sheets()).extracting(sheet -> sheet.unit().id().value()).containsExactly("b");
    }

    @Test
    void manyUnitsAreReadOneByOne() {
        int units = 50_000;
        int[] seen = {0};

        List<Problem> problems = new FactCsvReader(SheetFiles.catalogue())
                .read(
                        "f.csv",
                        new ManyUnits(units),
                        sheet -> seen[0] += sheet.problems().isEmpty() ? 1 : 0);

        assertThat(problems).isEmpty();
        assertThat(seen[0]).isEqualTo(units);
    }

    /** A long table that is never in memory as a whole. */
    private static final class ManyUnits extends InputStream {
        private final int units;
        private int next;
        private byte[] row = HEADER.getBytes(StandardCharsets.UTF_8);
        private int at;

        ManyUnits(int units) {
            this.units = units;
        }

        @Override
        public int read() {
            if (at == row.length) {
                if (next == units) {
                    return -1;
                }
                row = "u%d,U,commune,2023,done,1\nu%d,U,commune,2023,rate,5\n"
                        .formatted(next, next)
                        .getBytes(StandardCharsets.UTF_8);
                next++;
                at = 0;
            }
            return row[at++];
        }
    }

    private List<FactSheet> sheets() {
        return read.stream()
                .flatMap(sheet ->
                        sheet.match((value, problems) -> List.of(value), problems -> List.<FactSheet>of()).stream())
                .toList();
    }

    private List<Problem> read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Problem> read(InputStream in) {
        return new FactCsvReader(SheetFiles.catalogue()).read("f.csv", in, read::add);
    }

    private static FactValue value(FactSheet sheet, String indicator) {
        return sheet.fact(new IndicatorId(indicator)).value();
    }

    private static FactValue number(String decimal) {
        return FactValue.of(new Scalar.Decimal(new BigDecimal(decimal)));
    }

    private static SourceLocation line(int line) {
        return SourceLocation.line("f.csv", line);
    }
}
