package vn.parindex.report.excel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.Fraction;
import vn.parindex.report.paper.PaperText;
import vn.parindex.report.paper.SheetLetters;
import vn.parindex.report.paper.SheetPaper;

/** One sheet in the making (trang đang lập): title, columns, rows, paper. */
final class Page {

    private static final int WIDTH_OF_LETTER = 256;
    /** For texts on the screen alone: they do not make the rows of the paper higher. */
    static final int WIDE = 230;

    private static final double SIDE_INCHES = 0.4;
    private static final double EDGE_INCHES = 0.6;
    private static final float LINE = 15.75f;
    private static final float HIGHEST = 400f;
    /** More text than that no cell holds. */
    private static final int LONGEST = 32_000;

    /** Name of a column and its width in letters. */
    record Column(String name, int width) {}

    private final XSSFSheet sheet;
    private final Looks looks;
    private final PaperText text;
    private final CriteriaSet set;
    private int next;
    private int head;
    private int columns;

    Page(XSSFSheet sheet, Looks looks, PaperText text, CriteriaSet set) {
        this.sheet = sheet;
        this.looks = looks;
        this.text = text;
        this.set = set;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    int nextRow() {
        return next;
    }

    int headRow() {
        return head;
    }

    /** Titles one below the other; of a sample set that it is one. */
    void titles(String title, List<String> below) {
        text(row(), 0, title, Look.TITLE);
        below.forEach(line -> text(row(), 0, line, Look.SUBTITLE));
        if (set.sample()) {
            text(row(), 0, text.say("paper.sample"), Look.SAMPLE);
        }
    }

    void head(List<Column> names) {
        XSSFRow row = row();
        head = row.getRowNum();
        columns = names.size();
        for (int i = 0; i < columns; i++) {
            text(row, i, names.get(i).name(), Look.HEAD);
            sheet.setColumnWidth(i, names.get(i).width() * WIDTH_OF_LETTER);
        }
    }

    XSSFRow row() {
        return sheet.createRow(next++);
    }

    /** A row in one look from end to end. */
    XSSFRow row(Look look) {
        XSSFRow row = row();
        IntStream.range(0, columns).forEach(column -> cell(row, column, look));
        return row;
    }

    XSSFCell text(XSSFRow row, int column, String words, Look look) {
        XSSFCell cell = cell(row, column, look);
        if (!words.isEmpty()) {
            cell.setCellValue(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
        }
        return cell;
    }

    /** The number in full where it is a finite decimal, else rounded; nothing where there is none. */
    XSSFCell number(XSSFRow row, int column, Optional<Fraction> number, Look look) {
        XSSFCell cell = cell(row, column, look);
        number.ifPresent(value -> cell.setCellValue(value.decimal().doubleValue()));
        return cell;
    }

    XSSFCell number(XSSFRow row, int column, Fraction number, Look look) {
        return number(row, column, Optional.of(number), look);
    }

    /** A formula with what it comes to, so that readers that do not calculate show the result itself. */
    XSSFCell formula(XSSFRow row, int column, String formula, Fraction result, Look look) {
        XSSFCell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        cell.setCellValue(result.decimal().doubleValue());
        return cell;
    }

    /** A formula over figures of which the result has no sum of its own. */
    XSSFCell formula(XSSFRow row, int column, String formula, Look look) {
        XSSFCell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        return cell;
    }

    /** Shows so many decimals of the percentage, so that neither class nor rank is hidden. */
    void digits(XSSFCell cell, Look look, int digits) {
        cell.setCellStyle(looks.share(look, digits));
    }

    private XSSFCell cell(XSSFRow row, int column, Look look) {
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    static String address(int row, int column) {
        return new CellReference(row, column, false, false).formatAsString();
    }

    static String range(int first, int last, int column) {
        return address(first, column) + ":" + address(last, column);
    }

    /** Whether a spreadsheet cell holds the number in full. */
    static boolean isWritable(Fraction number) {
        return Fraction.of(number.decimal()).equals(number);
    }

    /** Head and first columns stay in sight, rows can be filtered; A4 across, as wide as the paper. */
    void finish(int frozen, boolean filtered) {
        sheet.createFreezePane(frozen, head + 1);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        if (filtered && next > head + 1) {
            sheet.setAutoFilter(new CellRangeAddress(head, next - 1, 0, columns - 1));
        }
        heighten(head, next - 1);
        paper();
    }

    void heighten(int first, int last) {
        IntStream.rangeClosed(first, last).mapToObj(sheet::getRow).forEach(this::heighten);
    }

    /** Room for all lines of the words; not every program finds it by itself. */
    private void heighten(XSSFRow row) {
        int lines = IntStream.range(0, columns)
                .mapToObj(row::getCell)
                .filter(cell -> cell != null
                        && cell.getCellType() == CellType.STRING
                        && cell.getCellStyle().getWrapText())
                .mapToInt(this::lines)
                .max()
                .orElse(1);
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
        }
    }

    private int lines(XSSFCell cell) {
        int width = sheet.getColumnWidth(cell.getColumnIndex()) / WIDTH_OF_LETTER;
        boolean bold = cell.getCellStyle().getFont().getBold();
        return width < WIDE ? SheetLetters.lines(cell.getStringCellValue(), width, bold) : 1;
    }

    /** Only the first columns, and rows down to one, come out on paper; the rest is for the screen. */
    void print(int columns, int lastRow) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, lastRow);
    }

    private void paper() {
        SheetPaper.landscape(
                sheet,
                set.sample() ? text.say("paper.sample") : set.title(),
                set.id() + " " + set.version(),
                text.say("paper.page", "&P", "&N"));
        List.of(PageMargin.LEFT, PageMargin.RIGHT).forEach(side -> sheet.setMargin(side, SIDE_INCHES));
        List.of(PageMargin.TOP, PageMargin.BOTTOM).forEach(side -> sheet.setMargin(side, EDGE_INCHES));
    }
}
