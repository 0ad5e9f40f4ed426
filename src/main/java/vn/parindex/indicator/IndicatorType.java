package vn.parindex.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of value an indicator has (loại số liệu). */
public enum IndicatorType {
    /** A number of things; decimals are read but unusual. */
    COUNT,
    /** A percentage, kept in percent: 98.96. */
    PERCENT,
    /** An amount of money in the unit of measure of the indicator. */
    MONEY,
    /** Yes or no; 1 and 0 in printed forms. */
    FLAG,
    /** One of a list of codes, such as 0, 1, 2. */
    CODE,
    /** A calendar day; {@code false} means it never happened. */
    DATE,
    /** Words. */
    TEXT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<IndicatorType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    public boolean isNumeric() {
        return this == COUNT || this == PERCENT || this == MONEY;
    }
}
