package vn.parindex.ingest.rendered;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.ingest.rendered.RenderedReport.Part;
import vn.parindex.ingest.rendered.RenderedReport.Table;
import vn.parindex.ingest.rendered.RenderedReport.Text;

/** Writes a report as a workbook of one sheet, its figures as text or as numbers with the format that prints them so. */
public final class RenderedExcel {

    private static final int FIGURE = 3;

    private final Workbook workbook;
    private final Sheet sheet;
    private final boolean typed;
    private final int left;

    private RenderedExcel(Workbook workbook, boolean typed, int left) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet("Trang 1");
        this.typed = typed;
        this.left = left;
    }

    public static byte[] withText(RenderedReport report) {
        return write(report, new RenderedExcel(new XSSFWorkbook(), false, 0));
    }

    public static byte[] withNumbers(RenderedReport report) {
        return write(report, new RenderedExcel(new XSSFWorkbook(), true, 0));
    }

    /** The tables start in the third column, as where a sheet has a margin. */
    public static byte[] withMargin(RenderedReport report) {
        return write(report, new RenderedExcel(new XSSFWorkbook(), true, 2));
    }

    /** In the format of before 2007. */
    public static byte[] old(RenderedReport report) {
        return write(report, new RenderedExcel(new HSSFWorkbook(), true, 0));
    }

    private static byte[] write(RenderedReport report, RenderedExcel excel) {
        try (Workbook closed = excel.workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            report.parts().forEach(excel::write);
            closed.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Part part) {
        if (part instanceof Text text) {
            newRow().createCell(left).setCellValue(text.text());
        } else if (part instanceof Table table) {
            for (int i = 0; i < table.rows().size(); i++) {
                Row row = newRow();
                write(table.rows().get(i), row);
                if (table.isDoubleHeader(i)) {
                    merge(row.getRowNum(), 0, 1, 0);
                    merge(row.getRowNum(), 1, 1, 0);
                    merge(row.getRowNum(), 2, 0, 1);
                }
            }
        }
    }

    private void merge(int row, int column, int down, int right) {
        sheet.addMergedRegion(new CellRangeAddress(row, row + down, left + column, left + column + right));
    }

    private Row newRow() {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private void write(List<String> texts, Row row) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            Cell cell = row.createCell(left + column);
            if (!typed || column != FIGURE || !number(text, cell)) {
                cell.setCellValue(text);
            }
        }
    }

    private boolean number(String text, Cell cell) {
        if (text.matches("[1-9]\\d{0,2}(\\.\\d{3})+")) {
            return number(new BigDecimal(text.replace(".", "")), "#,##0", cell);
        }
        if (text.matches("0|[1-9]\\d*")) {
            return number(new BigDecimal(text), "General", cell);
        }
        if (text.matches("\\d+(,\\d+)?%")) {
            String digits = text.substring(0, text.length() - 1).replace(',', '.');
            String zeros = digits.contains(".") ? "." + "0".repeat(digits.length() - digits.indexOf('.') - 1) : "";
            return number(new BigDecimal(digits).movePointLeft(2), "0" + zeros + "%", cell);
        }
        if (text.matches("\\d+,\\d*[1-9]")) {
            return number(new BigDecimal(text.replace(',', '.')), "General", cell);
        }
        return false;
    }

    private boolean number(BigDecimal number, String format, Cell cell) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(number.doubleValue());
        return true;
    }
}
