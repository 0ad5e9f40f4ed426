package vn.parindex.ingest.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Prints the numbers of a workbook as its cells show them on a Vietnamese computer (hiển thị số theo định dạng ô).
 *
 * <p>A workbook keeps 15 digits; what stands behind them is noise of binary numbers and nobody typed it.
 */
final class NumberPrint {

    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    /** What a cell without a format has room for. */
    private static final int SHOWN = 10;

    private static final int MOST_WHOLE = 15;
    private static final int LONGEST_FORMAT = 255;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String GENERAL = "General";
    private static final Pattern NO_FORMAT = Pattern.compile("(?i)|general|@");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));
    private final boolean from1904;

    NumberPrint(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * The cell as it is printed.
     *
     * @param stored as the workbook keeps it: of 98,96% it is 0.9896, of a day the days since 1900
     */
    SheetCell cell(int row, int column, BigDecimal stored, int formatIndex, String format) {
        String code = format.length() > LONGEST_FORMAT ? GENERAL : format;
        BigDecimal number = stored.round(KEPT);
        if (NO_FORMAT.matcher(code).matches()) {
            return new SheetCell(row, column, plain(number), Optional.of(number));
        }
        if (DateUtil.isADateFormat(formatIndex, code) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return SheetCell.text(row, column, day(number, code));
        }
        String shown = formatter.formatRawCellContents(number.doubleValue(), formatIndex, code, from1904);
        boolean percent = LITERALS.matcher(code).replaceAll("").contains("%");
        return shown.isBlank()
                ? SheetCell.text(row, column, "")
                : new SheetCell(row, column, shown.strip(), Optional.of(percent ? number.multiply(HUNDRED) : number));
    }

    private String day(BigDecimal number, String code) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), from1904);
        boolean timeOnly = !LITERALS.matcher(code).replaceAll("").matches("(?is).*[dy].*");
        return moment.format(timeOnly ? TIME : DAY);
    }

    /** A number without a format: no marks between thousands, a comma before decimals. */
    private static String plain(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (bare.precision() - bare.scale() > MOST_WHOLE || bare.scale() > MOST_WHOLE) {
            return bare.toString().replace('.', ',');
        }
        BigDecimal shown = bare.scale() > 0
                ? bare.round(new MathContext(Math.max(SHOWN, bare.precision() - bare.scale()), RoundingMode.HALF_UP))
                : bare;
        return shown.toPlainString().replace('.', ',');
    }
}
