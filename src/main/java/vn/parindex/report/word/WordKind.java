package vn.parindex.report.word;

import java.util.Arrays;
import java.util.Optional;
import vn.parindex.wording.Coded;

/** Which document is written of a unit (loại văn bản): its report on itself, or the record of its appraisal. */
public enum WordKind implements Coded {
    SELF_ASSESSMENT,
    APPRAISAL;

    public static Optional<WordKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
