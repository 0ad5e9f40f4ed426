package vn.parindex.scoring.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.source.ContentHash;

/**
 * The shipped rules as the build compiled them into the program (quy tắc đã biên dịch sẵn), on its own class path.
 *
 * <p>A list beside the classes names every rule file with its hash and every package with its model. What the list does
 * not fit exactly is not used.
 */
final class PackedRules {

    /** Where the list stands in the program. */
    static final String LIST = "rules/compiled.txt";

    private static final String DROOLS = "drools";
    private static final String FILE = "file";
    private static final String MODEL = "model";

    private PackedRules() {}

    /** The list for rules that were compiled: what {@link #find} goes by. */
    static String list(RuleFolder folder, CompiledRules compiled) {
        List<String> lines = new ArrayList<>();
        lines.add(DROOLS + " " + RuleCache.droolsVersion());
        for (RuleFile file : folder.files()) {
            lines.add(FILE + " " + hash(file) + " " + packageOf(file) + " " + file.path());
        }
        compiled.models().forEach(model -> lines.add(MODEL + " " + model));
        return String.join("\n", lines) + "\n";
    }

    /** The models of these rules, where this program holds exactly them. */
    static Optional<List<String>> find(RuleFolder folder) {
        return ofProgram().flatMap(list -> models(folder, list));
    }

    /** Only a packed program is built whole; classes beside their sources may be older than the rules or the program. */
    private static Optional<String> ofProgram() {
        URL list = PackedRules.class.getResource("/" + LIST);
        if (list == null || !list.getProtocol().equals("jar")) {
            return Optional.empty();
        }
        try (InputStream in = list.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file %s cannot be read".formatted(LIST), e);
        }
    }

    /** The models among those of the list that hold exactly the rules of the folder. */
    static Optional<List<String>> models(RuleFolder folder, String list) {
        Map<String, String> packages = new HashMap<>();
        List<String> models = new ArrayList<>();
        boolean sameDrools = false;
        for (String line : list.split("\n")) {
            String[] words = line.split(" ", 4);
            switch (words[0]) {
                case DROOLS -> sameDrools = words[1].equals(RuleCache.droolsVersion());
                case FILE -> packages.put(words[1] + " " + words[3], words[2]);
                case MODEL -> models.add(words[1]);
                default -> throw new IllegalStateException("no line of %s: %s".formatted(LIST, line));
            }
        }
        Set<String> asked = new HashSet<>();
        for (RuleFile file : folder.files()) {
            String known = packages.remove(hash(file) + " " + file.path());
            if (known == null) {
                return Optional.empty();
            }
            asked.add(known);
        }
        // a package is compiled as one: rules that are not asked for must not share it
        boolean apart = packages.values().stream().noneMatch(asked::contains);
        return sameDrools && apart
                ? Optional.of(models.stream()
                        .filter(model -> asked.contains(model.substring(0, model.lastIndexOf('.'))))
                        .toList())
                : Optional.empty();
    }

    private static String hash(RuleFile file) {
        return ContentHash.of(file.text()).sha256();
    }

    private static String packageOf(RuleFile file) {
        return file.text()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("package "))
                .map(line ->
                        line.substring("package ".length()).replace(";", "").strip())
                .findFirst()
                .orElse("defaultpkg");
    }
}
