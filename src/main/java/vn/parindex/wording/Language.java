package vn.parindex.wording;

import java.util.Locale;

/** Language of what a user reads: Vietnamese unless asked otherwise. */
public enum Language {
    VI,
    EN;

    /** The code used on the command line and in the names of catalogues: {@code vi} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
