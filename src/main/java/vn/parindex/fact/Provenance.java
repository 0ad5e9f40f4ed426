package vn.parindex.fact;

import java.util.List;
import java.util.Optional;
import vn.parindex.source.SourceLocation;

/**
 * Where a fact comes from (nguồn số liệu).
 *
 * @param printed the printed text, never read as a number; empty when the fact was written by hand
 * @param source the printed place, where the fact was read from a document
 * @param written the place in the fact sheet or CSV, where there is one
 */
public record Provenance(
        String printed,
        Optional<SourceLocation> source,
        String note,
        List<OtherReading> also,
        Optional<SourceLocation> written) {

    public static final Provenance NONE = new Provenance("", Optional.empty(), "", List.of(), Optional.empty());

    public Provenance {
        also = List.copyOf(also);
    }
}
