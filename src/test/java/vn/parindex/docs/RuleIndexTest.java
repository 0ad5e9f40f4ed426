package vn.parindex.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.drools.RuleFolder;
import vn.parindex.scoring.drools.RuleNames;

/** {@code rules/README.md} lists every rule as it stands in the files. */
class RuleIndexTest {

    private static final String HEAD = """
            # Rules

            One folder a method: `<method>.drl` with one rule a branch, `cases.yaml` with at least one case a branch.
            `gates` are asked before any method, `absence` says what happens when figures are missing, not applicable,
            contradictory, or zero of zero, and `special/<set-id>` holds what only one set needs. Numbers come from the
            criteria set, arithmetic from Java, words from the explanation; a rule only decides which branch applies.
            Rules are code: they can do what the program can do, so use only folders you trust with `--rules`.

            This file is made from the rules by `RuleIndexTest` (`mvn test -Dgolden=update`).

            | folder | branch | place |
            |---|---|---|
            """;

    @Test
    void theIndexOfRulesIsUpToDate() {
        RuleNames names = new RuleNames(RuleFolder.read(Path.of("rules")));
        TreeMap<String, List<RuleReference>> byFolder = names.all().stream()
                .collect(Collectors.groupingBy(rule -> folder(rule.file()), TreeMap::new, Collectors.toList()));

        String rows = byFolder.entrySet().stream()
                .flatMap(folder -> folder.getValue().stream().map(rule -> row(folder.getKey(), rule)))
                .collect(Collectors.joining());

        Golden.file(Path.of("rules/README.md")).mustBe(HEAD + rows);
    }

    /** Below {@code rules/}: {@code tiers}, or {@code special/<set-id>}. */
    private static String folder(String file) {
        return file.substring("rules/".length(), file.lastIndexOf('/'));
    }

    private static String row(String folder, RuleReference rule) {
        return "| %s | %s | %s:%d |\n".formatted(folder, rule.condition(), rule.file(), rule.line());
    }
}
