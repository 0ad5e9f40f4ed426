package vn.parindex.assessment;

import java.nio.file.Path;
import java.util.List;
import vn.parindex.criteria.CriteriaSet;

/** What one of the two runs of a comparison reads and is scored by (đầu vào của một bên so sánh). */
public record ComparisonInput(List<Path> inputs, UnitDeclaration unit, CriteriaSet set) {

    public ComparisonInput {
        inputs = List.copyOf(inputs);
    }
}
