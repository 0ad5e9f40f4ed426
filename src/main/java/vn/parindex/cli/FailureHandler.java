package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.parindex.problem.UnusableEnvironment;
import vn.parindex.scoring.ScoringFailure;
import vn.parindex.wording.Wording;

/** Says a failure in one line, of the program, of what it stands on, or of the user's own rules; the stack trace only when asked for. */
final class FailureHandler implements IExecutionExceptionHandler {

    private static final List<String> OWN_RULES = List.of("--rules", "--rules-after");
    private static final String OUT_OF_MEMORY = "cli.failure.memory";

    private final Wording wording;

    FailureHandler(Wording wording) {
        this.wording = wording;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        ParindexCommand root = (ParindexCommand) command.getCommandSpec().root().userObject();
        boolean ownRules = failure instanceof ScoringFailure
                && OWN_RULES.stream().anyMatch(command.getParseResult()::hasMatchedOption);
        tell(failure, sentence(failure, ownRules, root.trace()), root.trace(), command.getErr());
        return ownRules && !isOutOfMemory(failure) ? ExitCode.FAULTY_INPUT : ExitCode.INTERNAL_FAILURE;
    }

    /** As the other, of what no handler of the library is asked about. */
    int outOfMemory(OutOfMemoryError failure, boolean trace, PrintWriter err) {
        tell(failure, wording.say(OUT_OF_MEMORY), trace, err);
        return ExitCode.INTERNAL_FAILURE;
    }

    private String sentence(Exception failure, boolean ownRules, boolean trace) {
        if (isOutOfMemory(failure)) {
            return wording.say(OUT_OF_MEMORY);
        }
        if (failure instanceof UnusableEnvironment environment) {
            return wording.say(environment.said());
        }
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String key = ownRules ? "cli.failure.rules" : trace ? "cli.failure.traced" : "cli.failure";
        return wording.say(key, what.strip());
    }

    private static void tell(Throwable failure, String sentence, boolean trace, PrintWriter err) {
        err.write(sentence + "\n");
        if (trace) {
            failure.printStackTrace(err);
        }
    }

    /** Work on another thread hands it on wrapped. */
    private static boolean isOutOfMemory(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }
}
