package vn.parindex.report.form;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.form.FormColumn;
import vn.parindex.report.form.FormStyles.Look;
import vn.parindex.wording.Wording;

/** The first sheet (trang hướng dẫn): how the form is filled in and what its colours and words mean. */
final class HelpPage {

    static final List<FormColumn> COLUMNS = List.of(FormColumn.KEY, FormColumn.NUMBER, FormColumn.NAME);

    private static final int LABEL = 30;
    private static final int TEXT = 105;
    private static final List<String> STEPS = List.of("unit", "figures", "leaves", "send");
    private static final List<String> MEANINGS =
            List.of("zero", "missing", "not-applicable", "never", "percent", "number", "papers", "source", "formula");

    private final CriteriaSet set;
    private final SheetPage page;
    private final Wording wording;

    HelpPage(CriteriaSet set, SheetPage page) {
        this.set = set;
        this.page = page;
        this.wording = page.wording();
    }

    void write() {
        page.widths(Map.of(FormColumn.NUMBER, LABEL, FormColumn.NAME, TEXT));
        page.title(set, wording.say("form.set", set.id(), set.version(), effective()));
        part("steps", STEPS);
        part("meanings", MEANINGS);
        heading("colours");
        colour("input", Look.INPUT_TEXT);
        colour("locked", Look.LABEL);
        colour("heading", Look.GROUP);
        colour("warning", Look.LABEL);
        page.finish(set, 0, FormColumn.NUMBER);
        page.sheet().addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
    }

    private Object effective() {
        return set.effective()
                .to()
                .map(to -> wording.say("assessment.effective", set.effective().from(), to))
                .orElseGet(() ->
                        wording.say("assessment.effective-from", set.effective().from()));
    }

    private void part(String name, List<String> lines) {
        heading(name);
        lines.forEach(line -> line(name + "." + line, Look.LABEL));
    }

    private void heading(String name) {
        page.row("");
        XSSFRow row = page.row("");
        page.put(row, FormColumn.NUMBER, wording.say("form.help." + name), Look.HEAD);
        page.put(row, FormColumn.NAME, wording.say("form.help-text." + name), Look.HEAD);
    }

    private void colour(String name, Look look) {
        line("colours." + name, look);
    }

    private void line(String key, Look look) {
        XSSFRow row = page.row("");
        page.put(row, FormColumn.NUMBER, wording.say("form.help." + key), look);
        page.put(row, FormColumn.NAME, wording.say("form.help-text." + key), Look.LABEL);
    }
}
