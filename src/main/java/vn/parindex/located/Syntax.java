package vn.parindex.located;

import java.util.Locale;

/** Syntax of a file (định dạng tệp), told by its name. */
public enum Syntax {
    YAML,
    JSON;

    /** JSON for {@code .json}, YAML for everything else. */
    public static Syntax ofPath(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }
}
