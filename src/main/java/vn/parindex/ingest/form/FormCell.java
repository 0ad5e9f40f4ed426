package vn.parindex.ingest.form;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.source.SourceLocation;

/**
 * One cell as it stands in the form (ô của biểu mẫu), a formula already replaced by its value.
 *
 * @param text words, or the number in full; empty where the cell is
 * @param number where the cell holds one; of yes and no 1 and 0
 * @param format of the number
 */
record FormCell(String text, Optional<BigDecimal> number, NumberFormat format, SourceLocation at) {

    /** How the workbook shows a number (dạng số). */
    enum NumberFormat {
        PLAIN,
        PERCENT,
        DATE,
        DATE_OF_1904,
        YES_NO
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
