package vn.parindex.assessment;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.parindex.problem.Problem;

/** What stands in a folder and below it (nội dung thư mục), links followed: what cannot be looked into hides nothing else. */
final class FolderFiles implements FileVisitor<Path> {

    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderFiles(Path root) {
        this.root = root;
    }

    static FolderFiles of(Path root) {
        FolderFiles found = new FolderFiles(root);
        try {
            Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
        } catch (IOException e) {
            found.problems.add(InputFiles.notReadable(root, e));
        }
        return found;
    }

    /** Those to be read, by path. */
    List<Path> files() {
        return files.stream().sorted().toList();
    }

    /** Those of kinds that are not read, by path. */
    List<Path> others() {
        return others.stream().sorted().toList();
    }

    /** What cannot be looked into. */
    List<Problem> problems() {
        return problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || !FileNames.isHidden(folder)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (FileNames.isBeside(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) { // one that was followed is not told so
            problems.add(InputFiles.notReadable(file, new NoSuchFileException(file.toString())));
        } else if (attributes.isRegularFile() && FileNames.isInput(file)) {
            files.add(file);
        } else {
            others.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (file.equals(root) || !FileNames.isBeside(file)) {
            problems.add(InputFiles.notReadable(file, failure));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
        if (failure != null) {
            problems.add(InputFiles.notReadable(folder, failure));
        }
        return FileVisitResult.CONTINUE;
    }
}
