package vn.parindex.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.ingest.sheet.FactCsvReader;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/**
 * The files behind the inputs of a run (tệp đầu vào), in a fixed order: files as named, folders by path.
 *
 * @param problems inputs that are not there, cannot be read, are pictures, or are empty folders
 * @param leftAside files of folders that are of kinds that are not read
 */
record InputFiles(List<Path> files, List<Problem> problems, List<Problem> leftAside) {

    private static final String SUBMISSIONS = "submissions";
    private static final String TABLE = ".csv";
    private static final int OPENING = 1 << 12;

    InputFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        leftAside = List.copyOf(leftAside);
    }

    static InputFiles of(List<Path> inputs) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Problem> leftAside = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                FolderFiles found = FolderFiles.of(submissions(input));
                files.addAll(found.files());
                problems.addAll(found.problems());
                for (Path file : found.others()) {
                    if (FileNames.isPicture(file)) {
                        problems.add(picture(file));
                    } else {
                        leftAside.add(problem(InputFault.FILE_OF_OTHER_KIND, file, kinds()));
                    }
                }
                if (found.files().isEmpty() && found.problems().isEmpty()) {
                    problems.add(problem(InputFault.EMPTY_FOLDER, input, input.toString(), kinds()));
                }
            } else if (Files.isRegularFile(input) && FileNames.isPicture(input)) {
                problems.add(picture(input));
            } else if (Files.exists(input)) {
                files.add(input);
            } else {
                problems.add(problem(InputFault.FILE_NOT_FOUND, input, input.toString()));
            }
        }
        return new InputFiles(files, problems, leftAside);
    }

    private static Path submissions(Path folder) {
        Path submissions = folder.resolve(SUBMISSIONS);
        return Files.isDirectory(submissions) ? submissions : folder;
    }

    /** A picture beside reports is a report that nobody can read, not something else. */
    private static Problem picture(Path file) {
        return problem(InputFault.FILE_IS_PICTURE, file, kinds());
    }

    private static List<Object> kinds() {
        return List.copyOf(FileNames.READABLE);
    }

    /** Tells what is not read; what becomes of the files is told by who reads them. */
    void tell(IntakeWatch watch) {
        problems.forEach(problem -> watch.refused(Path.of(problem.source().document()), List.of(problem)));
        leftAside.forEach(problem -> watch.leftAside(Path.of(problem.source().document()), problem));
    }

    /** Whether there are only tables of facts, which can be read as often as it takes. */
    boolean areTables() {
        return !files.isEmpty() && files.stream().allMatch(file -> Files.isRegularFile(file) && isTable(file));
    }

    /** Whether the file is a table of facts by its header; of what can be read only once the name has to do. */
    static boolean isTable(Path file) {
        if (!extension(file).equals(TABLE) || !Files.isRegularFile(file)) {
            return extension(file).equals(TABLE) && !Files.isDirectory(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return FactCsvReader.recognises(in.readNBytes(OPENING));
        } catch (IOException e) {
            return true; // whoever reads it meets the same and says so
        }
    }

    static String extension(Path file) {
        return FileNames.extension(file);
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
}
