package vn.parindex.report.form;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells of the form look (kiểu ô): what is locked is plain, what is filled in is yellow. */
final class FormStyles {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;
    private static final byte[] HEAD = {(byte) 0xD9, (byte) 0xE2, (byte) 0xEC};
    private static final byte[] GROUP = {(byte) 0xEE, (byte) 0xF2, (byte) 0xF6};
    private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE0};
    private static final byte[] LINE = {(byte) 0x8A, (byte) 0x96, (byte) 0xA3};

    /** What a cell is for. */
    enum Look {
        TITLE,
        SUBTITLE,
        SAMPLE,
        TEXT,
        HEAD,
        GROUP,
        GROUP_CENTRED,
        GROUP_NUMBER,
        SUBGROUP,
        SUBGROUP_LINE,
        LABEL,
        LABEL_CENTRED,
        LABEL_NUMBER,
        INPUT_NUMBER,
        INPUT_CENTRED,
        INPUT_TEXT,
        INPUT_DATE;

        boolean isInput() {
            return name().startsWith("INPUT");
        }
    }

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints(SIZE);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    private XSSFCellStyle made(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(
                switch (look) {
                    case TITLE, SUBTITLE, SAMPLE, SUBGROUP_LINE -> false;
                    default -> true;
                });
        style.setLocked(!look.isInput());
        style.setFont(font(look));
        style.setAlignment(alignment(look));
        switch (look) {
            case TITLE, SUBTITLE, SAMPLE, TEXT -> style.setVerticalAlignment(VerticalAlignment.TOP);
            case HEAD -> boxed(style, HEAD);
            case GROUP, GROUP_CENTRED, GROUP_NUMBER, SUBGROUP, SUBGROUP_LINE -> boxed(style, GROUP);
            case LABEL, LABEL_CENTRED, LABEL_NUMBER -> lines(style);
            case INPUT_NUMBER, INPUT_CENTRED, INPUT_TEXT, INPUT_DATE -> boxed(style, INPUT);
        }
        String format = switch (look) {
            case INPUT_TEXT -> "@";
            case INPUT_DATE -> "dd/mm/yyyy";
            case LABEL_NUMBER, GROUP_NUMBER -> "0.00##";
            default -> "General";
        };
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case HEAD, LABEL_CENTRED, GROUP_CENTRED, INPUT_CENTRED, INPUT_DATE -> HorizontalAlignment.CENTER;
            case LABEL_NUMBER, GROUP_NUMBER, INPUT_NUMBER -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.LEFT;
        };
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(look == Look.TITLE ? (short) (SIZE + 2) : SIZE);
        font.setBold(
                switch (look) {
                    case TITLE, SAMPLE, HEAD, GROUP, GROUP_CENTRED, GROUP_NUMBER -> true;
                    default -> false;
                });
        font.setItalic(look == Look.SUBTITLE || look == Look.SUBGROUP || look == Look.SUBGROUP_LINE);
        if (look == Look.SAMPLE) {
            font.setColor(colour(new byte[] {(byte) 0xB0, (byte) 0x1E, (byte) 0x1E}));
        }
        return font;
    }

    private static void boxed(XSSFCellStyle style, byte[] fill) {
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        lines(style);
    }

    private static void lines(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
    }

    private static XSSFColor colour(byte[] rgb) {
        return new XSSFColor(rgb, new DefaultIndexedColorMap());
    }
}
