package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;

/**
 * Criterion or sub-criterion on which points stand (tiêu chí chấm điểm).
 *
 * @param appliesWhen otherwise the leaf is not applicable
 * @param requires otherwise no points, cause gate-closed
 * @param evidence the papers asked for (tài liệu kiểm chứng); empty when none is asked
 * @param policies those of the set with the leaf's own over them
 */
public record Leaf(
        LeafId id,
        String name,
        Points maxPoints,
        ScoringMethod method,
        AssessedBy assessedBy,
        Optional<Condition> appliesWhen,
        Optional<Condition> requires,
        List<String> evidence,
        Policies policies,
        LegalBasis legalBasis,
        List<WorkedExample> examples,
        SourceLocation at) {

    public Leaf {
        evidence = List.copyOf(evidence);
        examples = List.copyOf(examples);
    }

    /** Everything it looks at: conditions first, then the method; each indicator once. */
    public List<IndicatorId> indicators() {
        List<IndicatorId> all = new ArrayList<>();
        appliesWhen.map(Condition::fact).ifPresent(all::add);
        requires.map(Condition::fact).ifPresent(all::add);
        all.addAll(method.indicators());
        return all.stream().distinct().toList();
    }
}
