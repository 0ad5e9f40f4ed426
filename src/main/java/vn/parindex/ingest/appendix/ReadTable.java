package vn.parindex.ingest.appendix;

import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.Indicator;

/** The rows of one table and what each was found to be (biểu đã đọc). */
record ReadTable(List<Entry> entries) {

    /** A row and its indicator, where it has one; a heading has none. */
    record Entry(AppendixRow row, Optional<Indicator> indicator) {}

    ReadTable {
        entries = List.copyOf(entries);
    }

    List<MatchedRow> matched() {
        return entries.stream()
                .flatMap(e -> e.indicator().stream().map(indicator -> new MatchedRow(e.row(), indicator)))
                .toList();
    }
}
