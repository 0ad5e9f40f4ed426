package vn.parindex.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The file that a command makes (tệp được lập): named by the user, and not written over unless asked for. */
final class TargetOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            descriptionKey = "target")
    private Path file;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    Path file() {
        return file;
    }

    /** Fails as wrong usage when the file cannot be written or is there already, before any work is done. */
    void check(Console console, List<Path> inputs) {
        OutputFile.fault(file, inputs).ifPresent(key -> {
            throw console.wrongUsage(key, file.toString());
        });
        if (Files.exists(file) && !force) {
            throw console.wrongUsage("output.exists", file.toString());
        }
    }

    void write(Consumer<OutputStream> content) {
        new OutputFile(file).writeBytes(content);
    }
}
