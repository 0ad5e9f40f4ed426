package vn.parindex.fact;

import java.util.Optional;
import vn.parindex.indicator.FactValue;
import vn.parindex.source.SourceLocation;

/**
 * The same statistic read elsewhere (số liệu cùng chỉ tiêu ở chỗ khác): the narrative, another table.
 *
 * @param printed as printed; empty when only the value is known
 */
public record OtherReading(FactValue value, String printed, Optional<SourceLocation> source) {}
