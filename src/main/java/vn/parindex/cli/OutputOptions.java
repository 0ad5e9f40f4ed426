package vn.parindex.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Where the result goes and in which form (kết quả ra đâu, dạng nào). */
final class OutputOptions {

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private Optional<Path> file = Optional.empty();

    OutputFormat format() {
        return format;
    }

    /** Fails as wrong usage when the file cannot be written, before any work is done. */
    void check(Console console, List<Path> inputs) {
        file.ifPresent(path -> OutputFile.check(console, path, inputs));
    }

    /** What is for people never acts on their terminal; what is for programs is left as it is. */
    void write(Console console, Consumer<PrintWriter> content) {
        writeAsIs(console, format == OutputFormat.TEXT ? out -> visibly(content, out) : content);
    }

    private static void visibly(Consumer<PrintWriter> content, PrintWriter out) {
        PrintWriter visible = new PrintWriter(new VisibleControls(out));
        content.accept(visible);
        visible.flush();
    }

    private void writeAsIs(Console console, Consumer<PrintWriter> content) {
        if (file.isPresent()) {
            new OutputFile(file.get()).write(content);
        } else {
            content.accept(console.out());
            console.out().flush();
        }
    }
}
