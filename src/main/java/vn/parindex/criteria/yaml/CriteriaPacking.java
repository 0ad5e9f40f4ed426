package vn.parindex.criteria.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.located.PackedTree;

/**
 * A step of the build: reads the shipped catalogue and criteria sets to trees and lays these down in the program (đóng gói
 * bộ tiêu chí), so that no start has to read YAML. A file with faults gets none: whoever reads the file is told of them.
 */
public final class CriteriaPacking {

    private static final String CRITERIA = "criteria";
    private static final String TREES = "trees";

    private CriteriaPacking() {}

    /** @param folders the one with criteria, and the folder of classes that the program is packed from */
    public static void main(String[] folders) throws IOException {
        pack(Path.of(folders[0]), Path.of(folders[1]));
    }

    /** Where the tree of a file of the program stands in the program. */
    public static String treeOf(String file) {
        return TREES + "/" + file + ".tree";
    }

    static void pack(Path home, Path classes) throws IOException {
        for (Path old : below(classes.resolve(TREES))) {
            Files.delete(old);
        }
        for (Path file : below(home.resolve(CRITERIA))) {
            String name = home.relativize(file).toString().replace('\\', '/');
            Optional<byte[]> packed =
                    name.endsWith(".yaml") ? PackedTree.of(name, Files.readAllBytes(file)) : Optional.empty();
            if (packed.isPresent()) {
                Path tree = classes.resolve(treeOf(name));
                Files.createDirectories(tree.getParent());
                Files.write(tree, packed.get());
            }
        }
    }

    /** Files and folders, the deepest first. */
    private static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> below = Files.walk(folder)) {
            return below.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
