package vn.parindex.report.form;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormSheet;
import vn.parindex.report.form.FormStyles.Look;
import vn.parindex.report.paper.SheetPaper;
import vn.parindex.wording.Wording;

/** One visible sheet in the making (trang đang lập): title, columns, rows, paper, lock. */
final class SheetPage {

    private static final int WIDTH_OF_LETTER = 256;
    private static final float LINE = 15.75f;

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Wording wording;
    private final List<FormColumn> columns;
    private int next;

    SheetPage(XSSFWorkbook workbook, FormSheet kind, List<FormColumn> columns, FormStyles styles, Wording wording) {
        this.sheet = workbook.createSheet(wording.say(kind.title()));
        this.styles = styles;
        this.wording = wording;
        this.columns = columns;
        sheet.setColumnHidden(0, true);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Wording wording() {
        return wording;
    }

    int nextRow() {
        return next;
    }

    void widths(Map<FormColumn, Integer> letters) {
        columns.stream()
                .filter(letters::containsKey)
                .forEach(column -> sheet.setColumnWidth(index(column), letters.get(column) * WIDTH_OF_LETTER));
    }

    /** The title of the set and what the sheet is; of a sample set that it is one. */
    void title(CriteriaSet set, String subtitle) {
        put(row(""), 1, set.title(), Look.TITLE);
        put(row(""), 1, subtitle, Look.SUBTITLE);
        if (set.sample()) {
            put(row(""), 1, wording.say("form.sample"), Look.SAMPLE);
        }
    }

    /** The hidden codes of the columns, then their names. */
    int head() {
        XSSFRow codes = row(FormColumn.CODES);
        codes.setZeroHeight(true);
        XSSFRow names = row(FormColumn.HEADING);
        for (FormColumn column : columns.subList(1, columns.size())) {
            codes.createCell(index(column)).setCellValue(column.code());
            put(names, index(column), wording.say("form.column." + column.code()), Look.HEAD);
        }
        return names.getRowNum();
    }

    /** The next row, with its key in the hidden column. */
    XSSFRow row(String key) {
        XSSFRow row = sheet.createRow(next++);
        if (!key.isEmpty()) {
            row.createCell(0).setCellValue(key);
        }
        return row;
    }

    /** A row that nobody fills in, in one look from end to end. */
    XSSFRow heading(String key, Look look) {
        XSSFRow row = row(FormColumn.HEADING + key);
        columns.subList(1, columns.size())
                .forEach(column -> row.createCell(index(column)).setCellStyle(styles.of(look)));
        return row;
    }

    void put(XSSFRow row, FormColumn column, String text, Look look) {
        put(row, index(column), text, look);
    }

    void put(XSSFRow row, int column, String text, Look look) {
        cell(row, column, look).setCellValue(text);
    }

    XSSFCell cell(XSSFRow row, FormColumn column, Look look) {
        return cell(row, index(column), look);
    }

    private XSSFCell cell(XSSFRow row, int column, Look look) {
        XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    int index(FormColumn column) {
        return columns.indexOf(column);
    }

    String address(int row, FormColumn column) {
        return new CellReference(row, index(column)).formatAsString();
    }

    /** One name over several columns. */
    void merge(int row, FormColumn from, FormColumn to) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, index(from), index(to)));
    }

    /** Head and names stay in sight; A4 across, as wide as the paper; locked but for what is filled in. */
    void finish(CriteriaSet set, int head, FormColumn lastFrozen) {
        if (head > 0) {
            sheet.createFreezePane(index(lastFrozen) + 1, head + 1);
            sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        }
        for (int row = head > 0 ? head : 0; row < next; row++) {
            heighten(sheet.getRow(row));
        }
        paper(set);
        lock();
    }

    /** Room for all lines of the words; not every program finds it by itself, and it still grows with what is filled in. */
    private void heighten(XSSFRow row) {
        if (row.getZeroHeight()) {
            return;
        }
        int lines = columns.subList(1, columns.size()).stream()
                .map(column -> row.getCell(index(column)))
                .filter(cell -> cell != null
                        && cell.getCellType() == CellType.STRING
                        && cell.getCellStyle().getWrapText())
                .mapToInt(cell -> SheetPaper.lines(
                        cell.getStringCellValue(), sheet.getColumnWidth(cell.getColumnIndex()) / WIDTH_OF_LETTER))
                .max()
                .orElse(1);
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE + 3);
            row.getCTRow().setCustomHeight(false);
        }
    }

    private void paper(CriteriaSet set) {
        SheetPaper.landscape(
                sheet,
                set.sample() ? wording.say("form.sample") : set.title(),
                set.id() + " " + set.version(),
                wording.say("form.page", "&P", "&N"));
    }

    private void lock() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockObjects(true);
        sheet.lockScenarios(true);
    }
}
