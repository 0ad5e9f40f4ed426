package vn.parindex.cli;

import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.IngestResult;

/** Reads inputs without scoring them (đọc số liệu): what {@code ingest} and {@code check} share. */
final class ReadingOptions {

    private static final String UNKNOWN_INDICATOR = "unknown-indicator";

    @Mixin
    private InputOptions inputs;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--criteria", paramLabel = "SET", descriptionKey = "criteria-of-indicators")
    private Optional<String> criteria = Optional.empty();

    /** Reads, with the indicators of a set where one is named, and hands the result on. */
    int run(Console console, OutputOptions output, ToIntFunction<IngestResult> report) {
        output.check(console, inputs.inputs(console));
        Assessment assessment = rules.assessment(console);
        if (criteria.isEmpty()) {
            IngestResult result = assessment.ingest(inputs.inputs(console), inputs.unit());
            int exitCode = report.applyAsInt(result);
            if (hasUnknownIndicators(result)) {
                console.note("note.own-indicators");
            }
            return exitCode;
        }
        return new CriteriaOption(console, assessment)
                .read(criteria.get())
                .match(
                        (set, problems) ->
                                report.applyAsInt(assessment.ingest(inputs.inputs(console), inputs.unit(), set)),
                        console::refuse);
    }

    private static boolean hasUnknownIndicators(IngestResult result) {
        return result.refused().stream().anyMatch(problem -> problem.code().equals(UNKNOWN_INDICATOR));
    }
}
