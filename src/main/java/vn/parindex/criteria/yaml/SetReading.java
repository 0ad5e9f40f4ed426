package vn.parindex.criteria.yaml;

import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Checked;

/**
 * What came of reading a set (kết quả đọc bộ tiêu chí).
 *
 * @param checked the set to score with, or its faults
 * @param tree the set as far as it could be read, for {@code lint} alone
 */
public record SetReading(Checked<CriteriaSet> checked, Optional<CriteriaSet> tree) {}
