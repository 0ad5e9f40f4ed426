package vn.parindex.scoring.drools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A step of the build: compiles the shipped rules into the program (biên dịch sẵn quy tắc), so that no start has to. */
public final class RulePacking {

    private static final String CLASS = ".class";
    private static final String RULES = "rules/";
    private static final List<String> PACKED = List.of(RULES, "criteria/");

    private RulePacking() {}

    /** @param folders the one with rules and criteria, and the folder of classes that the program is packed from */
    public static void main(String[] folders) throws IOException {
        pack(Path.of(folders[0]), Path.of(folders[1]));
    }

    static void pack(Path home, Path classes) throws IOException {
        for (String folder : PACKED) {
            deleteWithoutSource(home.resolve(folder), classes.resolve(folder));
        }
        RuleFolder folder = RuleFolder.read(home.resolve(RULES));
        Path list = classes.resolve(PackedRules.LIST);
        Files.createDirectories(list.getParent());
        CompiledRules compiled = new RuleCompiler().compile(folder);
        for (Map.Entry<String, byte[]> entry : compiled.entries().entrySet()) {
            if (entry.getKey().startsWith(RULES) && entry.getKey().endsWith(CLASS)) {
                Path file = classes.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
        }
        Files.writeString(list, PackedRules.list(folder, compiled), StandardCharsets.UTF_8);
    }

    /** Maven copies files and removes none: a rule that was deleted would fire on. Classes of an earlier build go with it. */
    private static void deleteWithoutSource(Path source, Path copies) throws IOException {
        if (!Files.isDirectory(copies)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> below = Files.walk(copies)) {
            deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path copy : deepestFirst) {
            if (Files.notExists(source.resolve(copies.relativize(copy)))) {
                Files.delete(copy);
            }
        }
    }
}
