package vn.parindex.cli;

/** Form of a result (định dạng kết quả). */
enum OutputFormat {
    TEXT,
    JSON,
    CSV
}
