package vn.parindex.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the program: its exit code and what it said on either stream. */
record CalledProgram(int exitCode, String out, String err) {

    static CalledProgram with(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Program(new PrintWriter(out), new PrintWriter(err)).run(args);
        return new CalledProgram(exitCode, out.toString(), err.toString());
    }
}
