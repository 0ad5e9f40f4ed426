package vn.parindex.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * The files behind the inputs of a run (tệp đầu vào), in a fixed order: files as named, folders by path.
 *
 * @param problems inputs that are not there, cannot be read, or are empty folders
 */
record InputFiles(List<Path> files, List<Problem> problems) {

    private static final List<String> KINDS = List.of(
            ".txt", ".yaml", ".yml", ".json", ".csv", ".tsv", ".docx", ".docm", ".doc", ".xlsx", ".xlsm", ".xls",
            ".pdf", ".html", ".htm", ".md", ".rtf", ".odt", ".ods", ".zip", ".rar", ".7z");
    private static final String ABOUT_THE_FOLDER = "readme.";
    private static final String SUBMISSIONS = "submissions";

    static InputFiles of(List<Path> inputs) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                addFolder(input, files, problems);
            } else if (Files.exists(input)) {
                files.add(input);
            } else {
                problems.add(problem(InputFault.FILE_NOT_FOUND, input, input.toString()));
            }
        }
        return new InputFiles(List.copyOf(files), List.copyOf(problems));
    }

    private static void addFolder(Path folder, List<Path> files, List<Problem> problems) {
        Path submissions = folder.resolve(SUBMISSIONS);
        Path read = Files.isDirectory(submissions) ? submissions : folder;
        try (Stream<Path> below = Files.walk(read)) {
            List<Path> found = below.filter(Files::isRegularFile)
                    .filter(InputFiles::isInput)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                problems.add(problem(InputFault.EMPTY_FOLDER, folder, folder.toString()));
            }
            files.addAll(found);
        } catch (IOException | UncheckedIOException e) {
            problems.add(notReadable(folder, e));
        }
    }

    /** Whether there are only tables of facts, which can be read as often as it takes. */
    boolean areTables() {
        return !files.isEmpty()
                && files.stream().allMatch(file -> extension(file).equals(".csv") && Files.isRegularFile(file));
    }

    static String extension(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    static Problem problem(InputFault fault, Path file, Object... arguments) {
        return InputProblem.of(fault, SourceLocation.document(file.toString()), arguments);
    }

    static Problem notReadable(Path file, Exception failure) {
        return problem(InputFault.FILE_NOT_READABLE, file, file.toString(), reason(failure));
    }

    static Message reason(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        String why = cause instanceof AccessDeniedException
                ? "denied"
                : cause instanceof NoSuchFileException
                        ? "gone"
                        : cause instanceof FileSystemLoopException ? "loop" : "device";
        return Message.of("assessment.file-not-readable." + why);
    }

    private static boolean isInput(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        // ~$ begins the lock file that Word and Excel put beside a document they have open
        boolean beside = name.startsWith(".") || name.startsWith("~$") || name.startsWith(ABOUT_THE_FOLDER);
        return !beside && KINDS.contains(extension(file));
    }
}
