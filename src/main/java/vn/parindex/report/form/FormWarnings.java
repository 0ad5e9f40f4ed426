package vn.parindex.report.form;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormStatus;

/** Cells that turn red while the form is filled in (cảnh báo khi điền): what reading it back would refuse. */
final class FormWarnings {

    private static final byte[] RED = {(byte) 0xF8, (byte) 0xCB, (byte) 0xC4};

    private FormWarnings() {}

    /** A value beside the word that there is none; the word that there is one, without a value. */
    static void figures(SheetPage page, int from, int to) {
        String value = "$" + page.address(from, FormColumn.VALUE);
        String status = "$" + page.address(from, FormColumn.STATUS);
        String reported = "\"%s\"".formatted(page.wording().say(FormStatus.REPORTED.word()));
        mark(
                page,
                from,
                to,
                FormColumn.VALUE,
                "OR(AND(%s<>\"\",%s<>\"\",%s<>%s),AND(%s=\"\",%s=%s))"
                        .formatted(value, status, status, reported, value, status, reported));
    }

    /** More claimed than the leaf has. */
    static void claims(SheetPage page, int from, int to) {
        String claim = "$" + page.address(from, FormColumn.CLAIM);
        String maximum = "$" + page.address(from, FormColumn.MAXIMUM);
        mark(page, from, to, FormColumn.CLAIM, "AND(ISNUMBER(%s),%s>%s)".formatted(claim, claim, maximum));
    }

    private static void mark(SheetPage page, int from, int to, FormColumn column, String formula) {
        XSSFSheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(RED, new DefaultIndexedColorMap()));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] cells = {new CellRangeAddress(from, to, page.index(column), page.index(column))};
        formatting.addConditionalFormatting(cells, rule);
    }
}
