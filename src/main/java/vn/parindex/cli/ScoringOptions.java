package vn.parindex.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.ProblemTally;
import vn.parindex.assessment.RankedTables;
import vn.parindex.assessment.RankingResult;
import vn.parindex.assessment.ScoredRun;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.assessment.UnitDetails;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.report.text.ProblemText;
import vn.parindex.wording.Message;

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

    /** Looks at the units that are chosen among all there are. */
    private interface ChoiceCheck {
        void accept(List<UnitResult> all, List<UnitResult> chosen);
    }

    /** Where what is written goes. */
    private interface Delivery {
        void check(Console console, List<Path> inputs);

        /** The run in the order that is wanted. */
        default ScoredRun ordered(ScoredRun run) {
            return run;
        }

        void deliver(Console console, ScoredRun run, List<UnitResult> chosen);
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
        Delivery delivery = new Delivery() {
            @Override
            public void check(Console console, List<Path> files) {
                paper.check(console, files);
            }

            @Override
            public ScoredRun ordered(ScoredRun run) {
                return paper.ordered(run);
            }

            @Override
            public void deliver(Console console, ScoredRun run, List<UnitResult> chosen) {
                paper.write(console, run, chosen);
            }
        };
        return score(
                console,
                delivery,
                set -> {},
                chosenOrDeclared(),
                (all, chosen) -> checkChoice(console, all, chosen, false));
    }

    private UnitDeclaration chosenOrDeclared() {
        return inputs.choose() ? UnitDeclaration.NONE : inputs.unit();
    }

    private void checkChoice(Console console, List<UnitResult> all, List<UnitResult> chosen, boolean onlyOne) {
        if (chosen.isEmpty()) {
            throw console.wrongUsage("usage.unknown-unit", inputs.namedUnit(), listed(console, all));
        }
        if (onlyOne && chosen.size() > 1) {
            throw console.wrongUsage("usage.several-units", String.valueOf(chosen.size()), listed(console, chosen));
        }
    }

    private static String listed(Console console, List<UnitResult> units) {
        return UnitList.of(
                console,
                units.stream()
                        .map(unit -> unit.ranked().score().sheet())
                        .map(sheet -> sheet.unit().id().value() + " ("
                                + sheet.period().code() + ")"));
    }

    private int score(
            Console console,
            OutputOptions output,
            SetCheck check,
            UnitDeclaration declared,
            UnitReport report,
            ChoiceCheck choiceCheck) {
        Delivery delivery = new Delivery() {
            @Override
            public void check(Console console, List<Path> files) {
                output.check(console, files);
            }

            @Override
            public void deliver(Console console, ScoredRun run, List<UnitResult> chosen) {
                output.write(console, out -> report.write(run, chosen, out));
            }
        };
        return score(console, delivery, check, declared, choiceCheck);
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
                            ScoredRun run = delivery.ordered(assessment.run(inputs.inputs(console), declared, set));
                            return deliver(console, delivery, run, choiceCheck);
                        },
                        problems -> refuse(console, problems));
    }

    private int deliver(Console console, Delivery delivery, ScoredRun run, ChoiceCheck choiceCheck) {
        AssessmentResult result = run.result();
        if (!result.refused().isEmpty()) {
            refuse(console, result.refused());
        }
        if (result.units().isEmpty()) {
            return ExitCode.FAULTY_INPUT;
        }
        List<UnitResult> chosen = result.units().stream()
                .filter(unit -> inputs.isChosen(unit.ranked().score().sheet()))
                .toList();
        choiceCheck.accept(result.units(), chosen);
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
                                return deliver(console, output, tables, checked, report);
                            }
                        },
                        problems -> refuse(console, problems));
    }

    private int deliver(
            Console console, OutputOptions output, RankedTables tables, boolean checked, TableReport report) {
        ProblemTally refused = tables.refused();
        refuse(console, refused.kept());
        if (refused.counted() > 0) {
            console.note("note.refused-counted", refused.counted(), codes(refused.countsOfRest()));
        }
        ProblemTally found = tables.found();
        if (found.total() > 0) {
            console.note(
                    checked ? "note.found" : "note.found-reading",
                    found.of(Severity.ERROR),
                    found.of(Severity.WARNING),
                    found.of(Severity.INFO),
                    codes(found.counts()));
        }
        console.err().flush();
        if (tables.result().isEmpty()) {
            return ExitCode.FAULTY_INPUT;
        }
        output.write(console, out -> report.write(tables.result().get(), tables, out));
        boolean faulty = refused.total() > 0 || strict && found.of(Severity.ERROR) > 0;
        return faulty ? ExitCode.FAULTY_INPUT : ExitCode.DONE;
    }

    private static List<Object> codes(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> (Object) Message.of("cli.note.code-count", count.getKey(), count.getValue()))
                .toList();
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

    private static int refuse(Console console, List<Problem> problems) {
        new ProblemText(console.wording()).refused(problems, console.err());
        console.err().flush();
        return ExitCode.FAULTY_INPUT;
    }

    private static boolean hasErrors(AssessmentResult result) {
        return result.units().stream()
                .flatMap(unit -> unit.problems().stream())
                .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
