package vn.parindex.problem;

/** How much a problem weighs (mức độ): lỗi, cảnh báo, lưu ý. In this order, the gravest first. */
public enum Severity {
    /** Figures contradict each other or cannot be, and a score can rest on them; or a file cannot be used. */
    ERROR,
    /** A person has to decide or to fill in. */
    WARNING,
    /** Noted: layout, wording, rounding. */
    INFO
}
