package vn.parindex.form;

import java.util.Arrays;
import java.util.Optional;
import vn.parindex.wording.Coded;

/** What the form asks about the unit (thông tin đơn vị), one row each. */
public enum FormField implements Coded {
    UNIT_ID,
    UNIT_NAME,
    LEVEL,
    GROUP,
    PERIOD;

    public static Optional<FormField> ofCode(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
