package vn.parindex.ingest.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.parindex.form.FormMark;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.OpeningProblem;
import vn.parindex.ingest.OpeningProblem.Kind;
import vn.parindex.ingest.office.CompoundFile;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.printed.RunText;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Opens Excel workbooks of before 2007 (.xls) (mở sổ tính Excel đời cũ), by the same rules as newer ones. */
public final class OldExcelDocumentReader implements DocumentReader {

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                HSSFWorkbook workbook = new HSSFWorkbook(files)) {
            return document(workbook, CompoundFile.names(bytes).contains("_VBA_PROJECT_CUR"));
        } catch (UnreadableFile e) {
            return e.refusal(path);
        } catch (EncryptedDocumentException e) {
            return new UnreadableFile(Reason.ENCRYPTED_FILE).refusal(path);
        } catch (OldFileFormatException e) {
            return new UnreadableFile(Reason.UNREAD_KIND).refusal(path);
        } catch (IOException | RuntimeException e) {
            // The library has no one exception for a damaged file: it throws whatever the nonsense in it leads to.
            return new UnreadableFile(Reason.DAMAGED_FILE).refusal(path);
        }
    }

    private static Checked<PrintedDocument> document(HSSFWorkbook workbook, boolean macros) throws UnreadableFile {
        if (workbook.getName(FormMark.DEFINED_NAME) != null) {
            throw new UnreadableFile(Reason.FORM_IN_OLD_FORMAT);
        }
        ReadingLimits limits = new ReadingLimits();
        NumberPrint print = new NumberPrint(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        List<PrintedLine> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (macros) {
            problems.add(OpeningProblem.of(Kind.MACROS_NOT_RUN, SourceLocation.document(DOCUMENT)));
        }
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                problems.add(
                        OpeningProblem.of(Kind.HIDDEN_SHEET, SourceLocation.document(DOCUMENT), sheet.getSheetName()));
            } else {
                ReadSheet read = read(sheet, print, limits);
                lines.addAll(SheetLines.of(read));
                problems.addAll(read.problems());
            }
        }
        return new Checked.Accepted<>(new PrintedDocument(lines), problems);
    }

    private static ReadSheet read(HSSFSheet sheet, NumberPrint print, ReadingLimits limits) throws UnreadableFile {
        ReadSheet read = new ReadSheet(sheet.getSheetName(), limits);
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            read.merge(merged.getFirstRow(), merged.getFirstColumn(), merged.getLastColumn());
        }
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                read.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                if (sheet.isColumnHidden(cell.getColumnIndex())) {
                    read.hideColumns(cell.getColumnIndex(), cell.getColumnIndex());
                }
                RunText text = text(cell, sheet.getWorkbook());
                SheetCell shown = cell(cell, text.text(), print);
                if (cell.getCellType() == CellType.FORMULA
                        && cell.getCellFormula().contains("[")) {
                    read.note(Kind.EXTERNAL_FORMULA, shown.row(), shown.column(), shown.text());
                }
                add(shown, isStruck(cell), text.struck(), read);
            }
        }
        return read;
    }

    private static void add(SheetCell shown, boolean struck, String struckRuns, ReadSheet read) throws UnreadableFile {
        String gone = struck ? shown.text() : struckRuns;
        if (!gone.isBlank()) {
            read.note(Kind.STRUCK_TEXT, shown.row(), shown.column(), gone);
        }
        if (!struck) {
            read.add(shown);
        }
    }

    private static boolean isStruck(Cell cell) {
        return cell.getSheet()
                .getWorkbook()
                .getFontAt(cell.getCellStyle().getFontIndex())
                .getStrikeout();
    }

    /** The text of the cell, run by run; what stands before the first has the font of the cell. */
    private static RunText text(Cell cell, HSSFWorkbook workbook) {
        RunText text = new RunText();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.STRING) {
            return text;
        }
        RichTextString rich = cell.getRichStringCellValue();
        String whole = rich.getString();
        int runs = rich.numFormattingRuns();
        text.add(runs == 0 ? whole : whole.substring(0, rich.getIndexOfFormattingRun(0)), false, false);
        for (int i = 0; i < runs && rich instanceof HSSFRichTextString run; i++) {
            int end = i + 1 < runs ? rich.getIndexOfFormattingRun(i + 1) : whole.length();
            HSSFFont font = workbook.getFontAt(run.getFontOfFormattingRun(i));
            text.add(
                    whole.substring(rich.getIndexOfFormattingRun(i), end),
                    font.getStrikeout(),
                    font.getTypeOffset() != Font.SS_NONE);
        }
        return text;
    }

    private static SheetCell cell(Cell cell, String text, NumberPrint print) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                print.cell(
                        row,
                        column,
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString());
            case STRING -> SheetCell.text(row, column, text);
            case BOOLEAN -> SheetCell.text(row, column, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                SheetCell.text(
                        row,
                        column,
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> SheetCell.text(row, column, "");
        };
    }
}
