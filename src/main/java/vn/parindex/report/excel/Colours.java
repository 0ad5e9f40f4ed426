package vn.parindex.report.excel;

import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours that follow the figures (định dạng có điều kiện): bars in the cells, and a scale from low to high. */
final class Colours {

    private Colours() {}

    /** A bar from nothing to the whole. */
    static void bars(XSSFSheet sheet, CellRangeAddress cells) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(Looks.colour("9DB8D2"));
        number(rule.getDataBarFormatting().getMinThreshold(), "0");
        number(rule.getDataBarFormatting().getMaxThreshold(), "1");
        formats.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    /** Red for nothing, yellow for half, green for the whole: the same colour for the same share everywhere. */
    static void scale(XSSFSheet sheet, CellRangeAddress cells) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        number(scale.getThresholds()[0], "0");
        number(scale.getThresholds()[1], "0.5");
        number(scale.getThresholds()[2], "1");
        scale.setColors(new XSSFColor[] {Looks.colour("F4B6A6"), Looks.colour("FCEBB0"), Looks.colour("B5DDB6")});
        formats.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private static void number(ConditionalFormattingThreshold threshold, String value) {
        threshold.setRangeType(RangeType.NUMBER);
        threshold.setValue(Double.valueOf(value));
    }
}
