package vn.parindex.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.parindex.wording.Wording;

/** Says an internal failure in one line; the stack trace only when asked for. */
final class FailureHandler implements IExecutionExceptionHandler {

    private final Wording wording;

    FailureHandler(Wording wording) {
        this.wording = wording;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        ParindexCommand root = (ParindexCommand) command.getCommandSpec().root().userObject();
        err.write(wording.say(root.trace() ? "cli.failure.traced" : "cli.failure", what.strip()) + "\n");
        if (root.trace()) {
            failure.printStackTrace(err);
        }
        return ExitCode.INTERNAL_FAILURE;
    }
}
