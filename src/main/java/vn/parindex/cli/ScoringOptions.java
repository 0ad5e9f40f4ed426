package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.AssessedSubmission;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.IngestResult;
import vn.parindex.assessment.RankedTables;
import vn.parindex.assessment.RankingResult;
import vn.parindex.assessment.ScoredRun;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.assessment.UnitDetails;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.problem.Problem;

/** Scores inputs under a set and hands the result on (chấm điểm): what {@code score}, {@code rank} and {@code explain} share. */
final class ScoringOptions {

    @Mixin
    private InputOptions inputs;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--criteria", required = true, paramLabel = "SET", descriptionKey = "criteria")
    private String criteria;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    /** Looks at the set before any input is read. */
    interface SetCheck {
        void accept(CriteriaSet set);
    }

    /** Writes what a run is asked for some of its units. */
    interface UnitReport {
        void write(ScoredRun run, List<UnitResult> chosen, PrintWriter out);
    }

    /** Writes the ranking of tables. */
    interface TableReport {
        void write(RankingResult result, RankedTables tables, PrintWriter out);
    }

    /** Looks at what is chosen among all there is to score, before it is scored. */
    private interface ChoiceCheck {
        void accept(List<FactSheet> all, List<FactSheet> chosen);
    }

    int run(Console console, OutputOptions output, SetCheck check, BiConsumer<AssessmentResult, PrintWriter> report) {
        return score(
                console,
                output,
                check,
                inputs.unit(),
                (run, units, out) -> report.accept(run.result(), out),
                (all, chosen) -> {});
    }

    /** As {@link #run}, with the result made of everything that can still be asked of the run. */
    int runWhole(Console console, OutputOptions output, BiConsumer<ScoredRun, PrintWriter> report) {
        return score(
                console,
                output,
                set -> {},
                inputs.unit(),
                (run, units, out) -> report.accept(run, out),
                (all, chosen) -> {});
    }

    /**
     * As {@link #run}, for the units that {@code --unit} chooses among those of the inputs.
     *
     * @param onlyOne whether more than one chosen unit is wrong usage
     */
    int runForUnits(Console console, OutputOptions output, SetCheck check, boolean onlyOne, UnitReport report) {
        return score(
                console,
                output,
                check,
                chosenOrDeclared(),
                report,
                (all, chosen) -> checkChoice(console, all, chosen, onlyOne));
    }

    /** As {@link #runForUnits}, on paper. */
    int runForPaper(Console console, PaperOptions paper) {
        return score(
                console,
                Delivery.onPaper(paper),
                set -> {},
                chosenOrDeclared(),
                (all, chosen) -> checkChoice(console, all, chosen, paper.isOfOneUnit(console)));
    }

    private UnitDeclaration chosenOrDeclared() {
        return inputs.choose() ? UnitDeclaration.NONE : inputs.unit();
    }

    private void checkChoice(Console console, List<FactSheet> all, List<FactSheet> chosen, boolean onlyOne) {
        if (chosen.isEmpty()) {
            throw console.wrongUsage("usage.unknown-unit", inputs.namedUnit(), UnitList.ofSheets(console, all));
        }
        if (onlyOne && chosen.size() > 1) {
            throw console.wrongUsage(
                    "usage.several-units", String.valueOf(chosen.size()), UnitList.ofSheets(console, chosen));
        }
    }

    private int score(
            Console console,
            OutputOptions output,
            SetCheck check,
            UnitDeclaration declared,
            UnitReport report,
            ChoiceCheck choiceCheck) {
        return score(console, Delivery.of(output, report), check, declared, choiceCheck);
    }

    private int score(
            Console console, Delivery delivery, SetCheck check, UnitDeclaration declared, ChoiceCheck choiceCheck) {
        delivery.check(console, inputs.inputs(console));
        Assessment assessment = rules.assessment(console);
        return new CriteriaOption(console, assessment)
                .read(criteria)
                .match(
                        (set, problems) -> {
                            check.accept(set);
                            ScoredRun run = assessment.run(
                                    inputs.inputs(console), declared, set, taken -> look(console, taken, choiceCheck));
                            return deliver(console, delivery, delivery.ordered(run));
                        },
                        console::refuse);
    }

    /** Says what stands in the way, and fails as wrong usage when the choice is none, before anything is scored. */
    private void look(Console console, IngestResult taken, ChoiceCheck choiceCheck) {
        if (!taken.refused().isEmpty()) {
            console.refuse(taken.refused());
        }
        List<FactSheet> all =
                taken.submissions().stream().map(AssessedSubmission::sheet).toList();
        if (!all.isEmpty()) {
            choiceCheck.accept(all, all.stream().filter(inputs::isChosen).toList());
        }
    }

    private int deliver(Console console, Delivery delivery, ScoredRun run) {
        AssessmentResult result = run.result();
        if (result.units().isEmpty()) {
            return ExitCode.FAULTY_INPUT;
        }
        List<UnitResult> chosen = result.units().stream()
                .filter(unit -> inputs.isChosen(unit.ranked().score().sheet()))
                .toList();
        new NotReadNote(console).tell(chosen);
        delivery.deliver(console, run, chosen);
        boolean faulty = !result.refused().isEmpty() || strict && hasErrors(result);
        return faulty ? ExitCode.FAULTY_INPUT : ExitCode.DONE;
    }

    /** Whether the inputs are tables of facts alone, and nothing is declared about their units. */
    boolean areTables(Console console) {
        return inputs.unit().equals(UnitDeclaration.NONE)
                && rules.assessment(console).areTables(inputs.inputs(console));
    }

    /** As {@link #run}, of tables of any size. */
    int rankTables(Console console, OutputOptions output, Optional<UnitDetails> details, TableReport report) {
        output.check(console, inputs.inputs(console));
        Assessment assessment = rules.assessment(console);
        return new CriteriaOption(console, assessment)
                .read(criteria)
                .match(
                        (set, problems) -> {
                            boolean checked = strict || details.isPresent();
                            try (RankedTables tables =
                                    assessment.rankTables(inputs.inputs(console), set, details, checked)) {
                                return new TableDelivery(console, output, strict, checked).deliver(tables, report);
                            }
                        },
                        console::refuse);
    }

    /** Facts given as {@code indicator=value}; one that cannot be read, or stands twice, is wrong usage. */
    List<IndicatorFact> facts(Console console, List<String> assignments, CriteriaSet set) {
        Assessment assessment = rules.assessment(console);
        List<IndicatorFact> facts = new ArrayList<>();
        for (String assignment : assignments) {
            IndicatorFact fact = assessment.fact(assignment, set).match((read, problems) -> read, problems -> {
                throw console.wrongUsage(
                        "usage.bad-fact",
                        assignment,
                        console.wording().say(problems.get(0).message()),
                        console.wording().say(problems.get(0).hint()));
            });
            if (facts.stream().anyMatch(earlier -> earlier.indicator().equals(fact.indicator()))) {
                throw console.wrongUsage("usage.fact-twice", fact.indicator().value());
            }
            facts.add(fact);
        }
        return List.copyOf(facts);
    }

    private static boolean hasErrors(AssessmentResult result) {
        return result.units().stream().flatMap(unit -> unit.problems().stream()).anyMatch(Problem::isError);
    }
}
