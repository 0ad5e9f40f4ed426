package vn.parindex.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a relation asks of a figure (tình trạng của số liệu). */
public enum FigureState {
    /** Reported and over 0; yes. */
    POSITIVE,
    /** Reported as 0; no. */
    ZERO,
    /** Not reported as over 0: it is 0, or not known. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FigureState> ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** Whether a figure is so; an empty one is not known. */
    public boolean holds(Optional<BigDecimal> figure) {
        return switch (this) {
            case POSITIVE -> figure.filter(number -> number.signum() > 0).isPresent();
            case ZERO -> figure.filter(number -> number.signum() == 0).isPresent();
            case NONE -> figure.filter(number -> number.signum() > 0).isEmpty();
        };
    }
}
