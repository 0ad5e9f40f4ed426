package vn.parindex.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the form asks about the unit (thông tin đơn vị), one row each. */
public enum FormField {
    UNIT_ID,
    UNIT_NAME,
    LEVEL,
    GROUP,
    PERIOD;

    /** Kebab-case, as in the hidden column. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FormField> ofCode(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
