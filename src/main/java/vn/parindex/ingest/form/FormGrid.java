package vn.parindex.ingest.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.ingest.form.FormCell.NumberFormat;
import vn.parindex.located.Faults;
import vn.parindex.located.FileFault;
import vn.parindex.source.SourceLocation;

/** Cells of one sheet of the form (lưới ô của một trang); what no cell may hold is noted with its place. */
final class FormGrid {

    /** A number typed into a workbook has 15 digits; what programs store behind them is noise of the binary form. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int WIDEST_NUMBER = 320;
    private static final Pattern OUTSIDE =
            Pattern.compile("\\[\\d+]|\\[[^]]*\\.xl|://|\\||WEBSERVICE|RTD\\(|DDE\\(", Pattern.CASE_INSENSITIVE);

    private final String path;
    private final XSSFSheet sheet;
    private final boolean since1904;
    private final Faults faults;

    FormGrid(String path, XSSFSheet sheet, Faults faults) {
        this.path = path;
        this.sheet = sheet;
        this.since1904 = sheet.getWorkbook().isDate1904();
        this.faults = faults;
    }

    String name() {
        return sheet.getSheetName();
    }

    int lastRow() {
        return sheet.getLastRowNum();
    }

    /** The first cell below that row in which something stands; rows that were only formatted do not count. */
    Optional<SourceLocation> filledBelow(int row) {
        for (Row line : sheet) {
            for (Cell cell : line) {
                if (line.getRowNum() > row && cell.getCellType() != CellType.BLANK) {
                    return Optional.of(place(line.getRowNum(), cell.getColumnIndex()));
                }
            }
        }
        return Optional.empty();
    }

    int lastColumn(int row) {
        XSSFRow line = sheet.getRow(row);
        return line == null ? -1 : line.getLastCellNum() - 1;
    }

    SourceLocation place(int row, int column) {
        return SourceLocation.cellOfSheet(path, name(), new CellReference(row, column).formatAsString());
    }

    /** The cell as it is to be read, its faults noted; a cell that cannot be read is blank. */
    FormCell cell(int row, int column) {
        return read(row, column, faults);
    }

    /** The text of a cell that nobody fills in; nothing is noted. */
    String label(int row, int column) {
        return read(row, column, new Faults()).text();
    }

    /** Whether nothing stands in the cell, not even something that cannot be read. */
    boolean isBlank(int row, int column) {
        Faults noted = new Faults();
        return read(row, column, noted).isBlank() && noted.problems().isEmpty();
    }

    /** Whatever the library cannot make out of a cell of a broken workbook is a fault of the cell. */
    private FormCell read(int row, int column, Faults noted) {
        SourceLocation at = place(row, column);
        try {
            return read(row, column, at, noted);
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            noted.refuse(FormFault.FORM_CELL_ERROR, at, "#?");
            return blank(at);
        }
    }

    private FormCell read(int row, int column, SourceLocation at, Faults noted) {
        XSSFRow line = sheet.getRow(row);
        XSSFCell cell = line == null ? null : line.getCell(column);
        if (cell == null) {
            return blank(at);
        }
        if (cell.getCellType() == CellType.FORMULA) {
            String formula = "=" + cell.getCellFormula();
            if (OUTSIDE.matcher(formula).find()) {
                noted.refuse(FormFault.FORM_FORMULA_EXTERNAL, at, formula);
                return blank(at);
            }
            FormCell taken = value(cell, cell.getCachedFormulaResultType(), at, noted);
            noted.refuse(FormFault.FORM_FORMULA_TAKEN, at, formula, taken.text());
            return taken;
        }
        return value(cell, cell.getCellType(), at, noted);
    }

    private FormCell value(XSSFCell cell, CellType type, SourceLocation at, Faults noted) {
        return switch (type) {
            case NUMERIC -> number(cell, at, noted);
            case STRING -> text(cell.getStringCellValue(), at, noted);
            case BOOLEAN -> answer(cell.getBooleanCellValue(), at);
            case ERROR -> {
                noted.refuse(FormFault.FORM_CELL_ERROR, at, cell.getErrorCellString());
                yield blank(at);
            }
            case BLANK, FORMULA, _NONE -> blank(at);
        };
    }

    private static FormCell text(String stored, SourceLocation at, Faults noted) {
        String text = Normalizer.normalize(stored, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00A0', ' ')
                .strip();
        int[] controls = text.codePoints()
                .filter(c -> c != '\n' && c != '\t' && Character.isISOControl(c))
                .toArray();
        if (controls.length > 0) {
            noted.refuse(FileFault.CONTROL_CHARACTER, at, "U+%04X".formatted(controls[0]), controls.length);
            return blank(at);
        }
        return new FormCell(text, Optional.empty(), NumberFormat.PLAIN, at);
    }

    private static FormCell answer(boolean yes, SourceLocation at) {
        return new FormCell(
                Boolean.toString(yes), Optional.of(yes ? BigDecimal.ONE : BigDecimal.ZERO), NumberFormat.YES_NO, at);
    }

    private FormCell number(XSSFCell cell, SourceLocation at, Faults noted) {
        String stored = Optional.ofNullable(cell.getRawValue()).orElse("");
        Optional<BigDecimal> number = exact(stored);
        if (number.isEmpty()) {
            noted.refuse(FormFault.FORM_NOT_A_NUMBER, at, stored);
            return blank(at);
        }
        return new FormCell(number.get().toPlainString(), number, format(cell), at);
    }

    private NumberFormat format(XSSFCell cell) {
        String format =
                Optional.ofNullable(cell.getCellStyle().getDataFormatString()).orElse("");
        if (format.contains("%")) {
            return NumberFormat.PERCENT;
        }
        boolean date = DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format);
        return !date ? NumberFormat.PLAIN : since1904 ? NumberFormat.DATE_OF_1904 : NumberFormat.DATE;
    }

    /** The number as it was typed: 98.96 also where 98.959999999999994 is stored. */
    static Optional<BigDecimal> exact(String stored) {
        try {
            BigDecimal number = new BigDecimal(stored);
            if (Math.abs((long) number.scale()) > WIDEST_NUMBER || number.precision() > WIDEST_NUMBER) {
                return Optional.empty();
            }
            BigDecimal typed = number.round(TYPED);
            boolean same = Double.compare(typed.doubleValue(), number.doubleValue()) == 0;
            BigDecimal plain = (same ? typed : number).stripTrailingZeros();
            return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static FormCell blank(SourceLocation at) {
        return new FormCell("", Optional.empty(), NumberFormat.PLAIN, at);
    }
}
