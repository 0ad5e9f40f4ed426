package vn.parindex.cli;

import vn.parindex.wording.Coded;

/** Which kind of files a schema is for (lược đồ của tệp nào). */
enum SchemaName implements Coded {
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
        return code();
    }

    String resource() {
        return "/schema/%s.schema.json".formatted(this);
    }
}
