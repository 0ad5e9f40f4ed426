package vn.parindex.bench.page;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A ratio of one run, which is the claim (tỷ lệ): times and speeds differ from machine to machine, this does far less.
 *
 * @param key of the stored ratio
 * @param asked what it has to be, where anything is asked
 * @param atMost whether less is better
 */
record Ratio(String key, String words, Spread spread, OptionalDouble asked, boolean atMost) {

    double value() {
        return spread.middle();
    }

    /** What is asked in words: {@code at most 8}. */
    String askedInWords() {
        return asked.isPresent() ? (atMost ? "at most " : "at least ") + number(asked.getAsDouble()) : "–";
    }

    /** Reached, or by how much it is missed. */
    String verdict() {
        if (asked.isEmpty()) {
            return "–";
        }
        double target = asked.getAsDouble();
        boolean reached = atMost ? value() <= target : value() >= target;
        double off = atMost ? value() / target : target / value();
        return reached ? "reached" : "**missed** by a factor of " + number(off);
    }

    /** Whether it is worse than before by more than the factor, and its best round worse than the worst one before. */
    boolean isWorseThan(Spread before, double factor) {
        double worse = atMost ? value() / before.middle() : before.middle() / value();
        boolean apart = atMost ? spread.least() > before.most() : spread.most() < before.least();
        return apart && worse > factor;
    }

    static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
