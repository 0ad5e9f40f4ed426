package vn.parindex.runs;

import java.io.PrintWriter;
import java.io.StringWriter;
import vn.parindex.cli.Program;

/** One command line run in this process, with what it wrote and how it ended. */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Program(new PrintWriter(out), new PrintWriter(err)).run(args);
        return new CommandRun(exitCode, out.toString(), err.toString());
    }
}
