package vn.parindex.bench.plain;

/** How the figures of a leaf or an indicator stand (tình trạng số liệu), the gravest first but for the last ones. */
enum PlainStanding {
    NOT_APPLICABLE,
    CONTRADICTORY,
    MISSING,
    ZERO_OF_ZERO,
    NEVER_DONE,
    KNOWN
}
