package vn.parindex.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.WorkedExample;
import vn.parindex.criteria.WorkedExample.Verdict;
import vn.parindex.criteria.lint.LintFault;
import vn.parindex.criteria.lint.LintProblem;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.scoring.Scorer;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;

/** Scores the worked examples of a set by its rules (chấm thử các ví dụ in trong văn bản) and compares the verdicts. */
final class ExampleCheck {

    private final Function<CriteriaSet, Scorer> scorers;

    ExampleCheck(Function<CriteriaSet, Scorer> scorers) {
        this.scorers = scorers;
    }

    /** Examples of which the set does not say what its rules say; nothing is compiled for a set without examples. */
    List<Problem> problems(CriteriaSet set) {
        if (set.leaves().stream().allMatch(leaf -> leaf.examples().isEmpty())) {
            return List.of();
        }
        Scorer scorer = scorers.apply(set);
        return set.leaves().stream()
                .flatMap(leaf ->
                        leaf.examples().stream().flatMap(example -> problem(set, leaf, example, scorer).stream()))
                .toList();
    }

    private static Optional<Problem> problem(CriteriaSet set, Leaf leaf, WorkedExample example, Scorer scorer) {
        Points scored = scorer.score(set, List.of(sheet(set, example)))
                .get(0)
                .leaf(leaf.id())
                .orElseThrow()
                .points();
        boolean agrees = scored.compareTo(example.points()) == 0;
        boolean asSaid = example.verdict() == Verdict.AMBIGUOUS || agrees == (example.verdict() == Verdict.AGREES);
        LintFault fault = agrees ? LintFault.EXAMPLE_FOLLOWS_RULE : LintFault.EXAMPLE_AGAINST_RULE;
        return Stream.of(fault)
                .filter(found -> !asSaid)
                .<Problem>map(
                        found -> LintProblem.of(found, example.at(), leaf.id().value(), example.points(), scored))
                .findFirst();
    }

    private static FactSheet sheet(CriteriaSet set, WorkedExample example) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        example.facts().forEach((id, value) -> facts.put(id, new IndicatorFact(id, value, Provenance.NONE)));
        return new FactSheet(
                new AssessedUnit(new UnitId("example"), set.id(), set.level(), UnitGroup.NONE),
                new AssessmentPeriod("%04d".formatted(set.effective().from().getYear())),
                List.of(),
                facts,
                Map.of(),
                Map.of(),
                Map.of(),
                example.at());
    }
}
