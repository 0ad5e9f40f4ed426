package vn.parindex.unit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Level of government of a unit (cấp hành chính). Units are ranked only with units of their own level. */
public enum UnitLevel {
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Sở, ban, ngành. */
    DEPARTMENT,
    /** Huyện, quận, thị xã, thành phố thuộc tỉnh: until 30/6/2025. */
    DISTRICT,
    /** Xã, phường, thị trấn; from 01/7/2025 xã, phường, đặc khu. */
    COMMUNE;

    /** The word of the files and the command line: {@code district}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UnitLevel> ofCode(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code().equals(code))
                .findFirst();
    }
}
