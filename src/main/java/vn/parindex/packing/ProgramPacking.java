package vn.parindex.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step of the build: lays down what the program is packed from (xếp tệp của chương trình), its own classes with their
 * lambdas and record methods written out, so that a start does not spend its time on making them. What the program does stays
 * the same; tests run on the classes as they were compiled and hold these against them.
 */
public final class ProgramPacking {

    private static final String CLASS = ".class";

    private ProgramPacking() {}

    /** @param folders the one of compiled classes and files, and the one to lay down; what is in that is deleted */
    public static void main(String[] folders) throws IOException {
        pack(Path.of(folders[0]), Path.of(folders[1]));
    }

    static void pack(Path classes, Path program) throws IOException {
        for (Path old : below(program)) {
            Files.delete(old);
        }
        String here = ProgramPacking.class.getPackageName();
        String root = folder(here.substring(0, here.lastIndexOf('.')));
        List<String> names = below(classes).stream()
                .filter(Files::isRegularFile)
                .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                .filter(name -> !name.startsWith(folder(here)))
                .toList();
        Map<Boolean, List<String>> own = names.stream()
                .collect(Collectors.partitioningBy(name -> name.startsWith(root) && name.endsWith(CLASS)));
        for (String name : own.get(false)) {
            Files.copy(classes.resolve(name), made(program.resolve(name)));
        }
        NestMembers nests = new NestMembers();
        for (String name : own.get(true)) {
            WrittenOut written = WrittenOut.of(Files.readAllBytes(classes.resolve(name)));
            written.lambdas().forEach(lambda -> nests.add(written.host(), lambda.name()));
            lay(program, written.name(), written.bytes());
            for (LambdaClass lambda : written.lambdas()) {
                lay(program, lambda.name(), lambda.bytes());
            }
        }
        for (String host : nests.hosts()) {
            lay(program, host, nests.named(host, Files.readAllBytes(program.resolve(host + CLASS))));
        }
    }

    private static void lay(Path program, String name, byte[] bytes) throws IOException {
        Files.write(made(program.resolve(name + CLASS)), bytes);
    }

    private static Path made(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }

    private static String folder(String packageName) {
        return packageName.replace('.', '/') + "/";
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
