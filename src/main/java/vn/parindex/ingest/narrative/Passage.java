package vn.parindex.ingest.narrative;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.parindex.source.SourceLocation;

/**
 * A paragraph put together again (đoạn văn), with what leads to it: the item of a list that it stands under.
 *
 * @param leads what leads to it, the outermost first
 * @param places where its pieces stand, by the character they begin with
 */
record Passage(String text, List<Lead> leads, NavigableMap<Integer, SourceLocation> places) {

    Passage {
        leads = List.copyOf(leads);
        places = new TreeMap<>(places);
        if (places.isEmpty() || places.firstKey() != 0) {
            throw new IllegalArgumentException("a passage begins somewhere");
        }
    }

    /** Where the character stands in the document. */
    SourceLocation at(int character) {
        Map.Entry<Integer, SourceLocation> piece = places.floorEntry(character);
        return piece.getValue();
    }
}
