package vn.parindex.wording;

import java.util.Locale;

/** A constant with a word of its own in results, files and keys of texts (hằng có mã): its name in kebab-case. */
public interface Coded {

    String name();

    /** Kebab-case: {@code below-threshold}. */
    default String code() {
        return codeOf(name());
    }

    /** The same word for a constant that has no code of its own. */
    static String codeOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
