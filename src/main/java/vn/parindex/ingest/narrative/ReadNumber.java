package vn.parindex.ingest.narrative;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.ingest.appendix.NumberHabit;
import vn.parindex.ingest.appendix.PrintedNumber;
import vn.parindex.ingest.appendix.PrintedNumber.Reading;
import vn.parindex.ingest.narrative.Token.Kind;

/** What a number of running text is, as far as that is certain (đọc số trong câu). */
final class ReadNumber {

    /** Amounts are kept in million đồng, as forms print them. */
    private static final Map<String, BigDecimal> MONEY = new LinkedHashMap<>();

    static {
        MONEY.put("ti dong", new BigDecimal("1000"));
        MONEY.put("trieu dong", BigDecimal.ONE);
        MONEY.put("nghin dong", new BigDecimal("0.001"));
        MONEY.put("ngan dong", new BigDecimal("0.001"));
        MONEY.put("dong", new BigDecimal("0.000001"));
    }

    static final List<String> MONEY_UNITS = List.copyOf(MONEY.keySet());

    private final NumberHabit habit;

    ReadNumber(List<Token> tokens) {
        List<PrintedNumber> amounts = tokens.stream()
                .filter(token -> token.is(Kind.FIGURE) && !token.isPercentage())
                .map(token -> PrintedNumber.ofAmount(token.printed()))
                .toList();
        List<PrintedNumber> percentages = tokens.stream()
                .filter(token -> token.is(Kind.FIGURE) && token.isPercentage())
                .map(token -> PrintedNumber.ofPercentage(token.printed()))
                .toList();
        habit = NumberHabit.of(amounts, amounts, percentages);
    }

    /** The number, where it is of that type and has one reading. */
    Optional<BigDecimal> of(String printed, IndicatorType type, String unit) {
        boolean percentage = printed.endsWith("%");
        return switch (type) {
            case PERCENT -> percentage ? PrintedNumber.ofPercentage(printed).only() : Optional.<BigDecimal>empty();
            case COUNT ->
                percentage
                        ? Optional.<BigDecimal>empty()
                        : count(PrintedNumber.ofAmount(printed))
                                .filter(Reading::isWhole)
                                .map(Reading::value);
            case MONEY ->
                MONEY.containsKey(unit)
                        ? amount(PrintedNumber.ofAmount(printed)).map(amount -> exact(amount.multiply(MONEY.get(unit))))
                        : Optional.<BigDecimal>empty();
            case FLAG, CODE, DATE, TEXT -> Optional.<BigDecimal>empty();
        };
    }

    private Optional<Reading> count(PrintedNumber number) {
        return number.asCount().or(() -> number.isAmbiguous() ? habit.choose(number) : Optional.<Reading>empty());
    }

    private Optional<BigDecimal> amount(PrintedNumber number) {
        return number.isAmbiguous() ? habit.choose(number).map(Reading::value) : number.only();
    }

    private static BigDecimal exact(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
