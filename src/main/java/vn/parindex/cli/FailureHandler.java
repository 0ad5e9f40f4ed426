package vn.parindex.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.parindex.scoring.ScoringFailure;
import vn.parindex.wording.Wording;

/** Says a failure in one line, of the program or of the user's own rules; the stack trace only when asked for. */
final class FailureHandler implements IExecutionExceptionHandler {

    private final Wording wording;

    FailureHandler(Wording wording) {
        this.wording = wording;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean ownRules =
                failure instanceof ScoringFailure && command.getParseResult().hasMatchedOption("--rules");
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        ParindexCommand root = (ParindexCommand) command.getCommandSpec().root().userObject();
        String key = ownRules ? "cli.failure.rules" : root.trace() ? "cli.failure.traced" : "cli.failure";
        err.write(wording.say(key, what.strip()) + "\n");
        if (root.trace()) {
            failure.printStackTrace(err);
        }
        return ownRules ? ExitCode.FAULTY_INPUT : ExitCode.INTERNAL_FAILURE;
    }
}
