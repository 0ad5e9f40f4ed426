package vn.parindex.ingest.appendix;

/** What a numeric cell looks like (dạng của ô số liệu); only the first three have a value. */
enum CellShape {
    NUMBER,
    PAIR,
    BRACKETS,
    BLANK,
    DASH,
    RANGE,
    FOOTNOTE,
    LETTERS,
    PAIR_OF_RATE,
    WORDS
}
