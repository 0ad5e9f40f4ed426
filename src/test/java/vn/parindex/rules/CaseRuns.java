package vn.parindex.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.rules.CaseFile.Case;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;
import vn.parindex.scoring.drools.DroolsRules;
import vn.parindex.scoring.drools.RuleFolder;
import vn.parindex.scoring.drools.RuleNames;

/** Scores cases, each with the rules of its folder, of gates and of absence alone. */
public final class CaseRuns {

    private static final RuleFolder SHIPPED = RuleFolder.read(Path.of("rules"));

    private final Map<String, DroolsRules> compiled = new HashMap<>();

    /** The folders that have rules: gates, absence, one a method, and one a set with rules of its own. */
    public static List<Path> folders() {
        return Stream.of(Path.of("rules"), Path.of("rules/special"))
                .flatMap(parent -> foldersIn(parent).stream())
                .filter(folder -> !folder.endsWith("special"))
                .toList();
    }

    /** The rules of one folder. */
    public static List<RuleReference> rulesOf(String folder) {
        return new RuleNames(only(List.of(folder))).all();
    }

    /** The score of the unit of the case. */
    public UnitScore score(Case one) {
        List<String> with = new ArrayList<>(List.of("gates", "absence", one.method()));
        with.addAll(CaseFile.read(Path.of("rules", one.method())).with());
        DroolsRules rules = compiled.computeIfAbsent(
                String.join(",", with.stream().distinct().toList()), key -> ShippedRules.compile(only(with)));
        return new RuleScorer(rules).score(one.set(), one.sheets()).get(0);
    }

    private static RuleFolder only(List<String> folders) {
        return new RuleFolder(SHIPPED.files().stream()
                .filter(file -> folders.contains(
                        file.path().substring("rules/".length(), file.path().lastIndexOf('/'))))
                .toList());
    }

    private static List<Path> foldersIn(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
