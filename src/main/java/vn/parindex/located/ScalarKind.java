package vn.parindex.located;

/** What a scalar of a file looks like before anybody asks for a type (dạng giá trị). */
public enum ScalarKind {
    /** In quotes, or a block of text; in JSON every string. */
    QUOTED,
    /** Without quotes, and nothing that YAML or a reader of numbers takes for something else. */
    PLAIN,
    /** Without quotes and looking like a number, well written or not: {@code 12}, {@code 1.10}, {@code 1e3}. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** Nothing after the colon, or {@code null}. */
    NULL,
    /** Already refused, such as an alias: whoever reads it says nothing more. */
    REFUSED;

    public boolean isText() {
        return this == QUOTED || this == PLAIN;
    }

    /** What the text would be in a YAML file, written without quotes. */
    public static ScalarKind ofUnquoted(String text) {
        return PlainScalar.kindOf(text);
    }
}
