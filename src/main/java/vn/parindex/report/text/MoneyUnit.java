package vn.parindex.report.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.advice.FactChange;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorType;

/**
 * The unit in which a report prints an amount of money, where it is another than the catalogue's (đơn vị tính in ở báo
 * cáo): to speak of the catalogue's alone would be off by a factor of a thousand.
 *
 * @param words the unit as printed: {@code Tỷ đồng}
 * @param figure the whole figure as printed: {@code 196.295 Tỷ đồng}
 * @param asRead whether the value is the figure as it stands there; else it was turned into the catalogue's unit
 */
record MoneyUnit(String words, String figure, boolean asRead) {

    private static final Pattern FIGURE =
            Pattern.compile("(?<number>[-−(]?\\d[\\d.,\\s]*\\)?)\\s*(?<unit>\\p{L}[\\p{L}\\s]*)");

    /** None where the report prints none, or the same. */
    static Optional<MoneyUnit> printed(Indicator indicator, FactChange change) {
        Matcher figure = FIGURE.matcher(change.printed().strip());
        if (indicator.type() != IndicatorType.MONEY || !figure.matches()) {
            return Optional.empty();
        }
        String unit = figure.group("unit").strip();
        if (folded(unit).equals(folded(indicator.unitOfMeasure()))) {
            return Optional.empty();
        }
        String digits = figure.group("number").replaceAll("\\D", "");
        boolean asRead = change.before()
                .number()
                .map(BigDecimal::toPlainString)
                .filter(number -> number.replaceAll("\\D", "").equals(digits))
                .isPresent();
        return Optional.of(new MoneyUnit(unit, change.printed().strip(), asRead));
    }

    private static String folded(String unit) {
        return unit.toLowerCase(Locale.ROOT)
                .replace('ỉ', 'ỷ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
