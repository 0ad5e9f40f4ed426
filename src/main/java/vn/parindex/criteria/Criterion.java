package vn.parindex.criteria;

import java.util.List;
import vn.parindex.source.SourceLocation;

/**
 * Criterion (tiêu chí): either a leaf itself, or the heading of sub-criteria (tiêu chí thành phần) that are.
 *
 * @param leaves the criterion itself, or its sub-criteria; never empty
 * @param divided whether it has sub-criteria
 */
public record Criterion(String id, String name, boolean divided, List<Leaf> leaves, SourceLocation at) {

    public Criterion {
        leaves = List.copyOf(leaves);
    }
}
