package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether a file that is there may be replaced (ghi đè): only when the user says so. */
final class ForceOption {

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    /** Fails as wrong usage when the file cannot be written, or is there and nothing was said about it. */
    void check(Console console, Path file, List<Path> inputs) {
        OutputFile.check(console, file, inputs);
        if (!force && Files.exists(file)) {
            throw console.wrongUsage("output.exists", file.toString());
        }
    }
}
