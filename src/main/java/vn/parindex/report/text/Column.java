package vn.parindex.report.text;

/**
 * Column of a table (cột).
 *
 * @param right whether its cells stand at the right
 * @param flexible whether it gives way when the table is too wide
 * @param widest the most it takes
 */
record Column(String title, boolean right, boolean flexible, int widest) {

    static Column left(String title) {
        return new Column(title, false, false, Table.PAGE);
    }

    static Column right(String title) {
        return new Column(title, true, false, Table.PAGE);
    }

    static Column wrapped(String title) {
        return new Column(title, false, true, Table.PAGE);
    }

    static Column wrapped(String title, int widest) {
        return new Column(title, false, false, widest);
    }
}
