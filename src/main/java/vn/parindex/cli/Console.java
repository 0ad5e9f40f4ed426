package vn.parindex.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.parindex.assessment.CriteriaLibrary;
import vn.parindex.assessment.IntakeWatch;
import vn.parindex.problem.Problem;
import vn.parindex.report.text.ProblemText;
import vn.parindex.wording.Wording;

/** What every command speaks with (bàn điều khiển): the streams, the language, and complaints about its use. */
@Command
final class Console {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Who is told of the files that are read. */
    IntakeWatch watch() {
        return ((ParindexCommand) command.root().userObject()).watch();
    }

    /** The catalogue and the criteria sets of the run. */
    CriteriaLibrary library() {
        return ((ParindexCommand) command.root().userObject()).library();
    }

    Wording wording() {
        return new Wording(((ParindexCommand) command.root().userObject()).language());
    }

    String say(String key, Object... arguments) {
        return wording().say("cli." + key, arguments);
    }

    /** One line for people, beside the result. */
    void note(String key, Object... arguments) {
        err().write(say(key, arguments) + "\n");
    }

    /** Says what stands in the way of the inputs, and gives the exit code for it. */
    int refuse(List<Problem> problems) {
        new ProblemText(wording()).refused(problems, err());
        err().flush();
        return ExitCode.FAULTY_INPUT;
    }

    /** To be thrown: the command line is wrong in a way only the command knows. */
    ParameterException wrongUsage(String key, Object... arguments) {
        return new ParameterException(command.commandLine(), say(key, arguments));
    }

    /** For a command that needs a subcommand. */
    int showUsage() {
        command.commandLine().usage(err());
        return ExitCode.WRONG_USAGE;
    }
}
