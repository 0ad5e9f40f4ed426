package vn.parindex.ingest.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.rendered.Zipped;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

class ExcelReadingTest {

    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId='170' formatCode='#,##0&quot; hồ sơ&quot;'/></numFmts>
            <cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>
            <cellXfs><xf numFmtId='0'/><xf numFmtId='3'/><xf numFmtId='10'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='2'/></cellXfs>
            </styleSheet>""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 6129 | 6129 | 6129",
                "1 | 6129 | 6.129 | 6129",
                "1 | 1234567 | 1.234.567 | 1234567",
                "2 | 0.98960000000000004 | 98,96% | 98.96",
                "2 | 1 | 100,00% | 100",
                "0 | 98.959999999999994 | 98,96 | 98.9600000000000",
                "0 | 0.857142857142857 | 0,8571428571 | 0.857142857142857",
                "0 | 1.5E3 | 1500 | 1500",
                "0 | -12 | -12 | -12",
                "4 | 30162 | 30.162 hồ sơ | 30162",
                "5 | 2.5 | 2,50 | 2.5",
                "3 | 45292 | 01/01/2024 |"
            })
    void aNumberIsPrintedAsItsCellShowsItAndKeptExactly(int style, String stored, String shown, BigDecimal number) {
        PrintedCell cell = firstRow("<c r='C1' s='%d'><v>%s</v></c>".formatted(style, stored))
                .get(2);

        assertThat(cell.text()).isEqualTo(shown);
        assertThat(cell.number().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(number).map(BigDecimal::stripTrailingZeros));
        assertThat(cell.at()).isEqualTo(SourceLocation.cellOfSheet("report", "Phụ lục 9", "C1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='C1' t='str'><f>A1</f><v>6.129</v></c> | 6.129",
                "<c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c> | #DIV/0!",
                "<c r='C1' t='e'><v>#REF!</v></c> | #REF!",
                "<c r='C1' t='b'><v>1</v></c> | TRUE",
                "<c r='C1' t='inlineStr'><is><r><t>6</t></r><r><t>.129</t></r><rPh><t>x</t></rPh></is></c> | 6.129",
                "<c r='C1' t='d'><v>2024-03-05T00:00:00</v></c> | 05/03/2024"
            })
    void whatIsNoNumberStaysText(String cell, String shown) {
        PrintedCell read = firstRow(cell).get(2);

        assertThat(read.text()).isEqualTo(shown);
        assertThat(read.number()).isEmpty();
    }

    @Test
    void aFormulaWithoutItsValueIsSaidAndNotComputed() {
        Checked<PrintedDocument> read = read(row(1, "<c r='C1'><f>1+1</f></c><c r='D1'><f>1+1</f><v>2</v></c>"));

        assertThat(lines(read)).containsExactly("Phụ lục 9", "[a|b||2]");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("formula-without-value");
        assertThat(read.problems())
                .extracting(Problem::source)
                .containsExactly(SourceLocation.cellOfSheet("report", "Phụ lục 9", "C1"));
    }

    @Test
    void aFigureFromAnotherFileIsReadAsKeptAndSaid() {
        Checked<PrintedDocument> read = read(row(1, "<c r='C1'><f>[1]Sheet1!A1</f><v>7</v></c>"));

        assertThat(lines(read)).containsExactly("Phụ lục 9", "[a|b|7]");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("external-formula");
    }

    @Test
    void whatIsHiddenIsNotReadAndSaid() {
        Checked<PrintedDocument> read = read("<cols><col min='5' max='6' hidden='1'/></cols><sheetData>"
                + "<row r='1'>" + text("A1", "a") + text("B1", "b") + text("C1", "c") + text("E1", "x") + "</row>"
                + "<row r='2' hidden='1'>" + text("A2", "y") + "</row></sheetData>");

        assertThat(lines(read)).containsExactly("Phụ lục 9", "[a|b|c]");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("hidden-cells");
    }

    @Test
    void aHiddenSheetIsNotReadAndSaid() {
        byte[] bytes = Zipped.excel("<sheetData/>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='Ẩn' state='veryHidden' r:id='r1'/></sheets></workbook>")
                .bytes();

        Checked<PrintedDocument> read = new ExcelDocumentReader().read("mau.xlsx", bytes);

        assertThat(lines(read)).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly("hidden-sheet");
    }

    @Test
    void titlesAndLetterheadAreTextAndRowsOfTheTableAreRows() {
        Checked<PrintedDocument> read = read("<sheetData><row r='1'>" + text("B1", "UBND XÃ MẪU")
                + text("D1", "CỘNG HÒA")
                + "</row><row r='3'>" + text("B3", "PHỤ LỤC 1") + "</row>"
                + "<row r='4'>" + text("B4", "STT") + text("C4", "Tên chỉ tiêu") + text("D4", "ĐVT") + "</row>"
                + "<row r='5'>" + text("C5", "Thủ tục hành chính") + "</row>"
                + "<row r='6'>" + text("B6", "1") + text("C6", "Số hồ sơ đã nhận") + text("D6", "Hồ sơ") + "</row>"
                + "<row r='8'>" + text("C8", "PHỤ LỤC 2") + "</row>"
                + "<row r='9'>" + text("C9", "Ghi chú chung dưới biểu") + "</row>"
                + "</sheetData><mergeCells><mergeCell ref='C9:E9'/></mergeCells>");

        assertThat(lines(read))
                .containsExactly(
                        "Phụ lục 9",
                        "UBND XÃ MẪU",
                        "CỘNG HÒA",
                        "PHỤ LỤC 1",
                        "[STT|Tên chỉ tiêu|ĐVT]",
                        "[|Thủ tục hành chính|]",
                        "[1|Số hồ sơ đã nhận|Hồ sơ]",
                        "PHỤ LỤC 2",
                        "Ghi chú chung dưới biểu");
    }

    @Test
    void aLabelAndAFigureAreATableWhereTheirHeaderSaysSo() {
        Checked<PrintedDocument> read = read("<sheetData><row r='1'>" + text("A1", "UBND XÃ MẪU") + text("B1", "Năm")
                + "</row><row r='2'>" + text("A2", "Chỉ tiêu") + text("B2", "Số liệu") + "</row>"
                + "<row r='3'>" + text("A3", "Số hồ sơ đã nhận") + "<c r='B3'><v>7</v></c></row></sheetData>");

        assertThat(lines(read))
                .containsExactly("Phụ lục 9", "UBND XÃ MẪU", "Năm", "[Chỉ tiêu|Số liệu]", "[Số hồ sơ đã nhận|7]");
    }

    private static List<PrintedCell> firstRow(String cell) {
        return printed(read(row(1, cell))).stream()
                .flatMap(line -> line.match(text -> List.<PrintedCell>of(), row -> row.cells()).stream())
                .toList();
    }

    private static String row(int number, String more) {
        return "<sheetData><row r='%d'>".formatted(number) + text("A" + number, "a") + text("B" + number, "b") + more
                + "</row></sheetData>";
    }

    private static String text(String cell, String text) {
        return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(cell, text);
    }

    private static Checked<PrintedDocument> read(String sheet) {
        return new ExcelDocumentReader()
                .read(
                        "mau.xlsx",
                        Zipped.excel(sheet).with("xl/styles.xml", STYLES).bytes());
    }

    private static List<PrintedLine> printed(Checked<PrintedDocument> read) {
        return read.match((document, problems) -> document.lines(), problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static List<String> lines(Checked<PrintedDocument> read) {
        return printed(read).stream()
                .map(line -> line.<String>match(
                        PrintedLine.Paragraph::text,
                        row -> row.cells().stream().map(PrintedCell::text).collect(Collectors.joining("|", "[", "]"))))
                .toList();
    }
}
