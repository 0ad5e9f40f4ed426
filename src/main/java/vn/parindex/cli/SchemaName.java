package vn.parindex.cli;

import java.util.Locale;

/** Which kind of files a schema is for (lược đồ của tệp nào). */
enum SchemaName {
    CRITERIA_SET,
    FACT_SHEET,
    INDICATORS,
    RESULT,
    PROBLEMS,
    ROUNDS,
    COMPARISON,
    REGAIN,
    WHAT_IF;

    /** As typed and shown: {@code fact-sheet}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String resource() {
        return "/schema/%s.schema.json".formatted(this);
    }
}
