package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The file that a command makes (tệp được lập): named by the user, and not written over unless asked for. */
final class TargetOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            descriptionKey = "target")
    private Path file;

    @Mixin
    private ForceOption force;

    Path file() {
        return file;
    }

    /** Fails as wrong usage when the file cannot be written or is there already, before any work is done. */
    void check(Console console, List<Path> inputs) {
        force.check(console, file, inputs);
    }

    void write(OutputFile.Content content) {
        new OutputFile(file).writeBytes(content);
    }
}
