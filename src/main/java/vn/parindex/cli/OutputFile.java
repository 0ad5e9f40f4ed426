package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.parindex.problem.UnusableEnvironment;
import vn.parindex.wording.Message;

/** File of a result (tệp kết quả): written whole or not at all. */
final class OutputFile {

    /** In what the systems say of a full disk. */
    private static final String SPACE = "space";

    private final Path path;

    OutputFile(Path path) {
        this.path = path;
    }

    /** Fails as wrong usage when the file cannot be written, before any work is done. */
    static void check(Console console, Path path, List<Path> inputs) {
        fault(path, inputs).ifPresent(key -> {
            throw console.wrongUsage(key, path.toString());
        });
    }

    /** The key of the sentence that says why the file cannot be written; none when it can. */
    static Optional<String> fault(Path path, List<Path> inputs) {
        if (Files.isDirectory(path)) {
            return Optional.of("output.is-folder");
        }
        if (!canBeWritten(path)) {
            return Optional.of("output.no-folder");
        }
        return inputs.stream().anyMatch(input -> isSame(path, input))
                ? Optional.of("output.is-input")
                : Optional.empty();
    }

    /** What is no file, such as a pipe, is written to as it is; a file is put into its folder whole. */
    private static boolean canBeWritten(Path path) {
        if (isOther(path)) {
            return Files.isWritable(path);
        }
        try {
            Path folder = folder(Files.exists(path) ? path.toRealPath() : path);
            return Files.isDirectory(folder) && Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOther(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /** Puts bytes into a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void write(Consumer<PrintWriter> content) {
        writeBytes(out -> print(content, out));
    }

    void writeBytes(Content content) {
        try {
            if (isOther(path)) {
                fill(open(path), content);
            } else {
                writeWhole(Files.exists(path) ? path.toRealPath() : path, content);
            }
        } catch (IOException e) {
            throw new UnusableEnvironment(Message.of("cli.output.failed", path.toString(), reason(e)), e);
        }
    }

    private static Message reason(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        String why = failure instanceof AccessDeniedException
                ? "denied"
                : failure instanceof NoSuchFileException ? "gone" : said.contains(SPACE) ? "full" : "device";
        return Message.of("cli.output.failed." + why);
    }

    /** Beside the target first, so that the move is one step. */
    private static void writeWhole(Path target, Content content) throws IOException {
        Path beside = folder(target)
                .resolve(".%s.%d.tmp"
                        .formatted(target.getFileName(), ProcessHandle.current().pid()));
        try (BrokenOff brokenOff = new BrokenOff(() -> remove(beside))) {
            try {
                fill(brokenOff.step(() -> open(beside)), content);
                brokenOff.step(() -> move(beside, target));
            } finally {
                brokenOff.step(() -> Files.deleteIfExists(beside));
            }
        }
    }

    /** Best effort where the run is broken off: nobody is there to be told. */
    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            return;
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return Files.newOutputStream(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    private static void fill(OutputStream file, Content content) throws IOException {
        try (file) {
            content.write(file);
        }
    }

    private static void print(Consumer<PrintWriter> content, OutputStream file) throws IOException {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        content.accept(out);
        if (out.checkError()) {
            throw new IOException("no " + SPACE + " may be left");
        }
    }

    private static Path move(Path from, Path to) throws IOException {
        try {
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
