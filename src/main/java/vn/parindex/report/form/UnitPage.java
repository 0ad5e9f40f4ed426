package vn.parindex.report.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.EffectivePeriod;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormField;
import vn.parindex.report.form.FormStyles.Look;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.wording.Wording;

/** The sheet about the unit (trang đơn vị): whose form it is, of which period, and the papers its figures come from. */
final class UnitPage {

    private static final int PAPERS = 30;
    private static final List<String> PARTS = List.of("", "-H1", "-H2", "-9M", "-Q1", "-Q2", "-Q3", "-Q4");
    private static final Map<FormColumn, Integer> WIDTHS = Map.of(
            FormColumn.DOCUMENT, 26,
            FormColumn.TITLE, 56,
            FormColumn.DOCUMENT_NUMBER, 20,
            FormColumn.SIGNED, 14,
            FormColumn.FILE, 26,
            FormColumn.SHA256, 24);

    private final CriteriaSet set;
    private final SheetPage page;
    private final ListSheet lists;
    private final Wording wording;

    UnitPage(CriteriaSet set, SheetPage page, ListSheet lists) {
        this.set = set;
        this.page = page;
        this.lists = lists;
        this.wording = page.wording();
    }

    /** Writes the sheet and gives the range of the ids of the papers. */
    String write() {
        page.widths(WIDTHS);
        page.title(set, wording.say("form.unit"));
        for (FormField field : FormField.values()) {
            field(field);
        }
        page.row("");
        page.put(page.row(FormColumn.HEADING), FormColumn.DOCUMENT, wording.say("form.documents"), Look.TITLE);
        int first = page.head() + 1;
        for (int i = 0; i < PAPERS; i++) {
            XSSFRow row = page.row("");
            FormColumn.DOCUMENTS
                    .subList(1, FormColumn.DOCUMENTS.size())
                    .forEach(column ->
                            page.cell(row, column, column == FormColumn.SIGNED ? Look.INPUT_DATE : Look.INPUT_TEXT));
        }
        int last = page.nextRow() - 1;
        validate(first, last);
        page.finish(set, 0, FormColumn.DOCUMENT);
        int column = page.index(FormColumn.DOCUMENT);
        return new AreaReference(
                        new CellReference(page.sheet().getSheetName(), first, column, true, true),
                        new CellReference(page.sheet().getSheetName(), last, column, true, true),
                        page.sheet().getWorkbook().getSpreadsheetVersion())
                .formatAsString();
    }

    private void field(FormField field) {
        XSSFRow row = page.row(field.code());
        page.put(row, FormColumn.DOCUMENT, wording.say("form.field." + field.code()), Look.LABEL);
        page.put(row, FormColumn.DOCUMENT_NUMBER, wording.say("form.field-help." + field.code()), Look.SUBTITLE);
        if (field == FormField.LEVEL) {
            page.put(
                    row,
                    FormColumn.TITLE,
                    wording.say("assessment.level." + set.level().code()),
                    Look.LABEL);
            return;
        }
        page.cell(row, FormColumn.TITLE, Look.INPUT_TEXT);
        if (field == FormField.PERIOD) {
            lists.offer(
                    page.sheet(),
                    cells(row.getRowNum(), row.getRowNum(), FormColumn.TITLE),
                    periods(),
                    new Prompt(wording, "period"));
        }
    }

    /** The periods that lie within the effective period of the set; of one without an end those of its first two years. */
    private List<String> periods() {
        EffectivePeriod effective = set.effective();
        int from = effective.from().getYear();
        int to = effective.to().map(day -> day.getYear()).orElse(from + 1);
        List<String> covered = Stream.iterate(from, year -> year <= to, year -> year + 1)
                .flatMap(year -> PARTS.stream().map(part -> year + part))
                .filter(code -> effective.covers(new AssessmentPeriod(code)))
                .toList();
        return covered.isEmpty() ? List.of(String.valueOf(from)) : covered;
    }

    private CellRangeAddressList cells(int first, int last, FormColumn column) {
        return new CellRangeAddressList(first, last, page.index(column), page.index(column));
    }

    private void validate(int first, int last) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(page.sheet());
        new Prompt(wording, "date")
                .add(
                        page.sheet(),
                        helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1990,1,1)", "DATE(2099,12,31)", ""),
                        cells(first, last, FormColumn.SIGNED),
                        ErrorStyle.STOP);
    }
}
