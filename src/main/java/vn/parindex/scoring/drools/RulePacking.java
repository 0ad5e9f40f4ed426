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

    private RulePacking() {}

    /** @param folders the rules, and the folder of classes that the program is packed from */
    public static void main(String[] folders) throws IOException {
        pack(Path.of(folders[0]), Path.of(folders[1]));
    }

    static void pack(Path rules, Path classes) throws IOException {
        RuleFolder folder = RuleFolder.read(rules);
        Path list = classes.resolve(PackedRules.LIST);
        Files.createDirectories(list.getParent());
        Files.deleteIfExists(list);
        deleteClasses(list.getParent());
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

    /** Those of an earlier build, and the folders they leave empty. */
    private static void deleteClasses(Path rules) throws IOException {
        List<Path> old;
        try (Stream<Path> below = Files.walk(rules)) {
            old = below.filter(path -> path.toString().endsWith(CLASS))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
    }
}
