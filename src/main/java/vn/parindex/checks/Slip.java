package vn.parindex.checks;

import vn.parindex.wording.Coded;

/** Kind of slip of the pen that explains figures which cannot all be (loại nhầm lẫn). */
enum Slip implements Coded {
    /** Two cells hold each other's figure. */
    EXCHANGED,
    /** Three cells hold the figure of the next one. */
    SHIFTED,
    /** The decimal mark or zeros: ten, a hundred or a thousand times too much or too little. */
    DECIMAL_MARK,
    /** Two digits next to each other changed places. */
    TRANSPOSED,
    /** One digit is another. */
    ONE_DIGIT,
    /** The cell of a rate holds the figure of another cell. */
    COUNT_FOR_RATE,
    /** The rate is right over another total. */
    WRONG_BASE,
    /** The running text has another figure for it, and that one fits. */
    IN_TEXT,
    /** Only this figure can be changed so that everything holds. */
    ODD;

    String key() {
        return "checks.slip." + code();
    }
}
