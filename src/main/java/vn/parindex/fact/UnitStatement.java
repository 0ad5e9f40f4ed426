package vn.parindex.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.source.SourceLocation;

/**
 * What the unit answers to the appraisal of one leaf (giải trình của đơn vị). Text that was not given is empty.
 *
 * @param evidence papers sent with the answer
 */
public record UnitStatement(String text, List<String> evidence, String by, Optional<LocalDate> on, SourceLocation at) {

    public UnitStatement {
        evidence = List.copyOf(evidence);
    }
}
