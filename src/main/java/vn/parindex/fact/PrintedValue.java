package vn.parindex.fact;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.parindex.points.PrintedRate;

/**
 * Number beside the words it was read from (số như đã in): {@code 68,30} is 68.30, with both its digits.
 *
 * @param printed empty where the number was written by hand
 */
public record PrintedValue(BigDecimal number, String printed) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /** The number with the decimal places it was printed with. */
    public BigDecimal shown() {
        BigDecimal asPrinted = NUMBER.matcher(printed)
                .results()
                .map(found -> new BigDecimal(found.group().replace(',', '.')))
                .filter(found -> found.compareTo(number) == 0)
                .findFirst()
                .orElse(number);
        return asPrinted.scale() < 0 ? asPrinted.setScale(0) : asPrinted;
    }

    /** Decimal places of the printed number: two in {@code 68,30}, none in {@code 100 %}. */
    public int digits() {
        return shown().scale();
    }

    /** The number as a rate in percent. */
    public PrintedRate rate() {
        return new PrintedRate(number, digits());
    }
}
