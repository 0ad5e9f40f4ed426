package vn.parindex.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs command lines one after the other and shows nothing (chạy thử): what the launcher lets Java remember the classes of,
 * so that later starts are quick.
 */
public final class Rehearsal {

    private static final String END = ";";

    private Rehearsal() {}

    /** @param args command lines, one behind the other with {@code ;} between them */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        List<String> line = new ArrayList<>();
        for (String arg : args) {
            if (arg.equals(END)) {
                run(line);
                line.clear();
            } else {
                line.add(arg);
            }
        }
        run(line);
    }

    private static void run(List<String> line) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Program(nowhere, nowhere).run(line.toArray(String[]::new));
    }
}
