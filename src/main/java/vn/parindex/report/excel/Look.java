package vn.parindex.report.excel;

/** What a cell is for (loại ô). */
enum Look {
    TITLE,
    SUBTITLE,
    SAMPLE,
    HEAD,
    TEXT,
    CENTRED,
    POINTS,
    NUMBER,
    SHARE,
    HEADING,
    DOMAIN,
    DOMAIN_CENTRED,
    DOMAIN_POINTS,
    TOTAL,
    TOTAL_POINTS,
    TOTAL_SHARE;

    boolean isBold() {
        return this == TITLE || this == SAMPLE || this == HEAD || isDomain() || isTotal();
    }

    boolean isDomain() {
        return this == DOMAIN || this == DOMAIN_CENTRED || this == DOMAIN_POINTS;
    }

    boolean isTotal() {
        return this == TOTAL || this == TOTAL_POINTS || this == TOTAL_SHARE;
    }

    boolean isAboveTheTable() {
        return this == TITLE || this == SUBTITLE || this == SAMPLE;
    }

    /** As spreadsheets write formats. */
    String format() {
        return switch (this) {
            case POINTS, DOMAIN_POINTS, TOTAL_POINTS -> "0.00##";
            case NUMBER -> "#,##0.####";
            case SHARE, TOTAL_SHARE -> "0.00##%";
            default -> "General";
        };
    }
}
