package vn.parindex.report.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which document is written of a unit (loại văn bản): its report on itself, or the record of its appraisal. */
public enum WordKind {
    SELF_ASSESSMENT,
    APPRAISAL;

    /** The word of the command: {@code self-assessment}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WordKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
