package vn.parindex.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;

/**
 * What one of the two runs of a comparison reads and is scored by (đầu vào của một bên so sánh).
 *
 * @param set none for a saved result, which names its own
 */
public record ComparisonInput(List<Path> inputs, UnitDeclaration unit, Optional<CriteriaSet> set) {

    public ComparisonInput {
        inputs = List.copyOf(inputs);
    }
}
