package vn.parindex.report.text;

/**
 * Column of a table (cột).
 *
 * @param right whether its cells stand at the right
 * @param flexible whether it gives way when the table is too wide
 */
record Column(String title, boolean right, boolean flexible) {

    static Column left(String title) {
        return new Column(title, false, false);
    }

    static Column right(String title) {
        return new Column(title, true, false);
    }

    static Column wrapped(String title) {
        return new Column(title, false, true);
    }
}
