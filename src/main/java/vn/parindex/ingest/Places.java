package vn.parindex.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Names places of one document in a sentence (nêu vị trí trong văn bản): lines, or pages, sheets and cells. */
final class Places {

    private Places() {}

    static Message of(List<SourceLocation> places) {
        boolean linesAlone = places.stream()
                .allMatch(place -> place.page() == 0 && place.cell().isEmpty());
        return linesAlone
                ? Message.of("ingest.place.line", numbers(places))
                : Message.of(
                        "ingest.places", places.stream().<Object>map(Places::of).toList());
    }

    static Message of(SourceLocation place) {
        List<Object> parts = new ArrayList<>();
        if (place.page() > 0) {
            parts.add(Message.of("ingest.place.page", Integer.toString(place.page())));
        }
        place.tableOrdinal().ifPresent(table -> parts.add(Message.of("ingest.place.table", Integer.toString(table))));
        if (place.isParagraph()) {
            parts.add(Message.of("ingest.place.paragraph", place.cell()));
        } else if (place.tableOrdinal().isEmpty() && !place.sheet().isEmpty()) {
            parts.add(Message.of("ingest.place.sheet", place.sheet()));
        }
        if (!place.cell().isEmpty() && !place.isParagraph()) {
            parts.add(Message.of("ingest.place.cell", place.cell()));
        }
        if (place.line() > 0) {
            parts.add(Message.of("ingest.place.line", Integer.toString(place.line())));
        }
        return Message.of("ingest.places", parts);
    }

    private static List<Object> numbers(List<SourceLocation> places) {
        return places.stream()
                .<Object>map(place -> Integer.toString(place.line()))
                .toList();
    }
}
