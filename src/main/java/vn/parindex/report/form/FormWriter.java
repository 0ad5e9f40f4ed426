package vn.parindex.report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormMark;
import vn.parindex.form.FormSheet;
import vn.parindex.indicator.Indicator;
import vn.parindex.report.paper.FixedZip;
import vn.parindex.wording.Wording;

/** Writes the workbook that a unit fills in under a set (biểu mẫu tự chấm), the same bytes for the same set. */
public final class FormWriter {

    private static final Date ALWAYS = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private final Wording wording;

    public FormWriter(Wording wording) {
        this.wording = wording;
    }

    public void write(CriteriaSet set, OutputStream out) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, new FormPlan(set));
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            workbook.write(packed);
            out.write(FixedZip.of(packed.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("the form cannot be written: " + e.getMessage(), e);
        }
    }

    private void fill(XSSFWorkbook workbook, FormPlan plan) {
        CriteriaSet set = plan.set();
        FormStyles styles = new FormStyles(workbook);
        SheetPage help = new SheetPage(workbook, FormSheet.HELP, HelpPage.COLUMNS, styles, wording);
        SheetPage unit = new SheetPage(workbook, FormSheet.UNIT, FormColumn.DOCUMENTS, styles, wording);
        SheetPage figures = new SheetPage(workbook, FormSheet.FIGURES, FormColumn.FIGURES, styles, wording);
        SheetPage leaves = new SheetPage(workbook, FormSheet.LEAVES, FormColumn.LEAVES, styles, wording);
        ListSheet lists = new ListSheet(workbook.createSheet(wording.say(FormSheet.LISTS.title())));
        new HelpPage(set, help).write();
        String documents = new UnitPage(set, unit, lists).write();
        new FigurePage(plan, figures, lists).write(documents);
        new LeafPage(set, leaves).write();
        mark(workbook, plan);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setForceFormulaRecalculation(true);
        workbook.lockStructure();
        workbook.setActiveSheet(0);
        workbook.getProperties().getCoreProperties().setTitle(set.title());
        workbook.getProperties().getCoreProperties().setCreator("parindex");
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(ALWAYS));
        workbook.getProperties().getCoreProperties().setModified(Optional.of(ALWAYS));
    }

    private void mark(XSSFWorkbook workbook, FormPlan plan) {
        XSSFSheet sheet = workbook.createSheet(wording.say(FormSheet.MARK.title()));
        CriteriaSet set = plan.set();
        entry(sheet, "form", FormMark.CURRENT);
        entry(sheet, "set", set.id());
        entry(sheet, "version", set.version());
        entry(sheet, "sha256", set.sha256());
        entry(sheet, "level", set.level().code());
        for (Leaf leaf : set.leaves()) {
            for (Indicator indicator : plan.figures(leaf)) {
                entry(sheet, FormColumn.VALUE.code(), indicator.id().value());
            }
        }
        set.leaves()
                .forEach(leaf -> entry(sheet, FormColumn.CLAIM.code(), leaf.id().value()));
        XSSFName name = workbook.createName();
        name.setNameName(FormMark.DEFINED_NAME);
        name.setRefersToFormula(new CellReference(sheet.getSheetName(), 0, 1, true, true).formatAsString());
        for (int index : new int[] {workbook.getSheetIndex(sheet), workbook.getSheetIndex(sheet) - 1}) {
            workbook.getSheetAt(index).enableLocking();
            workbook.setSheetVisibility(index, SheetVisibility.VERY_HIDDEN);
        }
    }

    private static void entry(XSSFSheet sheet, String key, String value) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.createCell(0).setCellValue(key);
        row.createCell(1).setCellValue(value);
    }
}
