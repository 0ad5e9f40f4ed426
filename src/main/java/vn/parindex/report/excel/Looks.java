package vn.parindex.report.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
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

/** The styles of a workbook (kiểu ô), each made once. */
final class Looks {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<String, XSSFCellStyle> shares = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(FONT);
        workbook.getFontAt(0).setFontHeightInPoints(SIZE);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    /** As a look of shares, with so many decimals of the percentage. */
    XSSFCellStyle share(Look look, int digits) {
        return shares.computeIfAbsent(look.name() + digits, name -> {
            XSSFCellStyle style = of(look).copy();
            style.setDataFormat(
                    workbook.createDataFormat().getFormat("0" + (digits > 0 ? "." : "") + "0".repeat(digits) + "%"));
            return style;
        });
    }

    private XSSFCellStyle made(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setAlignment(alignment(look));
        style.setVerticalAlignment(look == Look.HEAD ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(!look.isAboveTheTable());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (!look.isAboveTheTable()) {
            lines(style);
        }
        if (look == Look.HEAD) {
            fill(style, "D9E2EC");
        } else if (look.isTotal()) {
            fill(style, "D9E2EC");
        } else if (look.isDomain()) {
            fill(style, "EEF2F6");
        }
        return style;
    }

    private static HorizontalAlignment alignment(Look look) {
        return switch (look) {
            case HEAD, CENTRED, DOMAIN_CENTRED -> HorizontalAlignment.CENTER;
            case POINTS, NUMBER, SHARE, DOMAIN_POINTS, TOTAL_POINTS, TOTAL_SHARE -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.LEFT;
        };
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(look == Look.TITLE ? (short) (SIZE + 2) : SIZE);
        font.setBold(look.isBold());
        font.setItalic(look == Look.SUBTITLE || look == Look.HEADING);
        if (look == Look.SAMPLE) {
            font.setColor(colour("B01E1E"));
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void lines(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour("8A96A3"));
        style.setBottomBorderColor(colour("8A96A3"));
        style.setLeftBorderColor(colour("8A96A3"));
        style.setRightBorderColor(colour("8A96A3"));
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), new DefaultIndexedColorMap());
    }
}
