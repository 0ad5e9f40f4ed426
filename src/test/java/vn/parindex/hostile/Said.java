package vn.parindex.hostile;

import java.util.regex.Pattern;

/** What the program must never say to a user, whatever it reads. */
final class Said {

    /** Names of exceptions and of classes, unless a file has them as a type of its own. */
    static final Pattern INSIDE = Pattern.compile(
            "(?:Exception|Error)\\b|\\bat [a-z]+(?:\\.\\w+)+\\(|(?<!!!)\\b(?:java|org|tools|de)\\.\\w+\\.\\w+");

    /** What acts on a terminal. */
    static final Pattern ACTING =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Said() {}
}
