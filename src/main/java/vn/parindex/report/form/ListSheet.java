package vn.parindex.report.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Hidden sheet with the lists to choose from (danh sách chọn): each in a column of its own, whatever its length. */
final class ListSheet {

    private final XSSFSheet sheet;
    private final Map<List<String>, String> ranges = new LinkedHashMap<>();

    ListSheet(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Only one of the words may be chosen in those cells. */
    void offer(XSSFSheet target, CellRangeAddressList cells, List<String> words, Prompt prompt) {
        String range = ranges.computeIfAbsent(List.copyOf(words), this::written);
        DataValidationConstraint constraint = target.getDataValidationHelper().createFormulaListConstraint(range);
        prompt.add(target, constraint, cells, DataValidation.ErrorStyle.STOP);
    }

    private String written(List<String> words) {
        int column = ranges.size();
        for (int i = 0; i < words.size(); i++) {
            (sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i))
                    .createCell(column)
                    .setCellValue(words.get(i));
        }
        return new AreaReference(
                        new CellReference(sheet.getSheetName(), 0, column, true, true),
                        new CellReference(sheet.getSheetName(), words.size() - 1, column, true, true),
                        sheet.getWorkbook().getSpreadsheetVersion())
                .formatAsString();
    }
}
