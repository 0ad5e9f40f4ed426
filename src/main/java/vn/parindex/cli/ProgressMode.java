package vn.parindex.cli;

import vn.parindex.cli.ReadingProgress.Style;

/** When the progress of reading is shown (khi nào hiện tiến độ). */
enum ProgressMode {
    AUTO,
    ALWAYS,
    NEVER;

    /** Set by the launcher where stderr is a terminal: Java itself cannot tell. */
    private static final String TERMINAL = "parindex.terminal";

    Style style() {
        boolean terminal = Boolean.getBoolean(TERMINAL);
        return switch (this) {
            case AUTO -> terminal ? Style.ONE_LINE : Style.NONE;
            case ALWAYS -> terminal ? Style.ONE_LINE : Style.LINES;
            case NEVER -> Style.NONE;
        };
    }
}
