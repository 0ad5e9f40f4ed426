package vn.parindex.criteria;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a leaf is assessed (hình thức đánh giá): computed from figures, by survey, or by the appraisal council. */
public enum AssessedBy {
    COMPUTED,
    SURVEY,
    COUNCIL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AssessedBy> ofCode(String code) {
        return Arrays.stream(values()).filter(by -> by.code().equals(code)).findFirst();
    }
}
