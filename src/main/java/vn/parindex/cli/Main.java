package vn.parindex.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Starts the program: UTF-8 whatever the locale, and the only place that ends the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        WatchedStream stdout = new WatchedStream(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = utf8(stdout);
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        Program program = new Program(out, err);
        int exitCode = program.run(args);
        out.flush();
        boolean lost =
                stdout.failure().filter(failure -> !isClosedByReader(failure)).isPresent();
        if (lost) {
            program.sayThatOutputIsLost(args);
        }
        err.flush();
        System.exit(lost ? ExitCode.INTERNAL_FAILURE : exitCode);
    }

    /** A reader such as {@code head} that has seen enough: nothing is lost. */
    private static boolean isClosedByReader(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("Broken pipe");
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
