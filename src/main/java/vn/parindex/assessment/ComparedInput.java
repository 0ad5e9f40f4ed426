package vn.parindex.assessment;

import java.util.List;
import java.util.Optional;
import vn.parindex.comparison.Rulebook;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.recorded.RecordedResult;
import vn.parindex.recorded.RecordedSet;
import vn.parindex.scoring.drools.RuleFolder;

/** Reads one input of a comparison (đọc một bên so sánh), data or a saved result. */
final class ComparedInput {

    private final ComparisonInput input;
    private final SetChoice sets;
    private final RuleFolder rules;
    private final String engineVersion;
    private final Optional<Checked<RecordedResult>> saved;
    private final Optional<ComparisonIntake> intake;
    private final Optional<ComparedSide> side;

    ComparedInput(
            ComparisonInput input,
            Optional<Checked<RecordedResult>> saved,
            Optional<CriteriaSet> other,
            RuleFolder rules,
            Rulebook rulebook,
            SetChoice sets,
            String engineVersion,
            IntakeWatch watch) {
        this.input = input;
        this.sets = sets;
        this.rules = rules;
        this.engineVersion = engineVersion;
        this.saved = saved;
        this.intake = saved.isPresent() ? Optional.empty() : Optional.of(intake(input, other, watch));
        this.side = intake.map(
                        read -> new ComparedSide(input.set(), Optional.of(read.sheets()), Optional.empty(), rulebook))
                .or(() -> result().map(result -> ComparedSide.saved(
                        result,
                        sets.find(result.set()),
                        rulebook,
                        input.inputs().get(0).toString())));
    }

    private static ComparisonIntake intake(ComparisonInput input, Optional<CriteriaSet> other, IntakeWatch watch) {
        CriteriaSet own = input.set()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is no saved result: name the set it is scored by".formatted(input.inputs())));
        ComparisonIntake read = new ComparisonIntake(own, other.orElse(own));
        read.read(input, watch);
        return read;
    }

    /** None where a saved result could not be read. */
    Optional<ComparedSide> side() {
        return side;
    }

    String rulesSha256() {
        return result().map(RecordedResult::rulesSha256)
                .orElseGet(() ->
                        input.set().map(set -> rules.forSet(set.id()).sha256()).orElse(""));
    }

    /**
     * Where it comes from.
     *
     * @param exact whether the comparison scored everything again
     */
    ComparedSource source(boolean exact) {
        if (intake.isPresent()) {
            return intake.get().source(input, rulesSha256(), engineVersion);
        }
        Optional<RecordedResult> result = result();
        Optional<CriteriaSet> set = result.map(RecordedResult::set).flatMap(sets::find);
        return new ComparedSource(
                input.inputs().stream().map(String::valueOf).toList(),
                set.map(RecordedSet::of)
                        .or(() -> result.map(RecordedResult::set))
                        .orElseGet(() -> new RecordedSet("", "", "", "", false)),
                set,
                set.map(CriteriaSet::indicators).orElseGet(sets::indicators),
                rulesSha256(),
                result.map(RecordedResult::engineVersion).orElse(""),
                exact ? SavedUse.RESCORED : SavedUse.AS_SAVED,
                result.map(RecordedResult::basis).orElse(""),
                List.of(),
                List.of(),
                result.map(one -> one.units().size()).orElse(0),
                List.of(),
                refused());
    }

    private Optional<RecordedResult> result() {
        return saved.flatMap(
                read -> read.match((result, noted) -> Optional.of(result), faults -> Optional.<RecordedResult>empty()));
    }

    private List<Problem> refused() {
        return saved.map(read -> read.match((result, noted) -> List.<Problem>of(), faults -> faults))
                .orElse(List.of());
    }
}
