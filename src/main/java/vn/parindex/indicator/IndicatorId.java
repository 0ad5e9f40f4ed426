package vn.parindex.indicator;

import java.util.regex.Pattern;

/** Stable id of an indicator (mã chỉ tiêu số liệu), snake_case: {@code dossiers_on_time_commune}. */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    public IndicatorId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'%s' is no indicator id: snake_case, a letter first".formatted(value));
        }
    }

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    // Written out, because what records generate is linked anew in every short run.
    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
