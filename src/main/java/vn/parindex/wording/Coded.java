package vn.parindex.wording;

import java.util.Locale;

/** A constant with a word of its own in results, files and keys of texts (hằng có mã): its name in kebab-case. */
public interface Coded {

    String name();

    /** Kebab-case: {@code below-threshold}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
