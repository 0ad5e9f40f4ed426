package vn.parindex.indicator;

/** Stable id of an indicator (mã chỉ tiêu số liệu), snake_case: {@code dossiers_on_time_commune}. */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    public IndicatorId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("'%s' is no indicator id: snake_case, a letter first".formatted(value));
        }
    }

    /** Whether it is words of letters and digits with one low line between two, a letter first: asked of every id of every file. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return false;
        }
        char before = '_';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = c == '_' && before != '_';
            if (!isLetter(c) && !(c >= '0' && c <= '9') && !between) {
                return false;
            }
            before = c;
        }
        return before != '_';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
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
