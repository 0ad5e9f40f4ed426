package vn.parindex.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.ComparisonInput;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.assessment.CriteriaLibrary;
import vn.parindex.assessment.IntakeWatch;
import vn.parindex.assessment.RunComparison;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.rules.ShippedRules;

/** One side of a small comparison, written down as files: a set of a few leaves and one sheet a unit. */
record SmallRun(String leaves, List<String> sheets) {

    private static final String HEAD = """
            id: small
            version: "1.0"
            title: "Bộ tiêu chí để thử"
            level: commune
            effective: { from: 2023-01-01 }
            sample: true
            legalBasis: model
            indicators:
              - { id: tasks, name: "Số nhiệm vụ", type: count, unit: "Nhiệm vụ" }
              - { id: done, name: "Số nhiệm vụ hoàn thành", type: count, unit: "Nhiệm vụ" }
              - { id: held, name: "Đã đối thoại", type: flag, unit: "Có = 1; Không = 0" }
              - { id: faults, name: "Số vi phạm", type: count, unit: "Vụ" }
            domains:
            """;

    static SmallRun of(String leaves, String... sheets) {
        return new SmallRun(leaves, List.of(sheets));
    }

    /** A domain with its leaves, each a line of YAML without its dash. */
    static String domain(String id, String more, String... leaves) {
        StringBuilder text = new StringBuilder(
                "  - id: \"%s\"\n    name: \"Lĩnh vực %s\"\n%s    criteria:\n".formatted(id, id, more));
        for (String leaf : leaves) {
            text.append("      - { ").append(leaf).append(", legalBasis: model }\n");
        }
        return text.toString();
    }

    static String ordinary(String... leaves) {
        return domain("1", "", leaves);
    }

    static String sheet(String unit, String facts, String... more) {
        return "unit: { id: %s, name: \"Xã %s\", level: commune }\nperiod: \"2023\"\nfacts: { %s }\n%s\n"
                .formatted(unit, unit, facts, String.join("\n", more));
    }

    static ComparisonResult compare(Path cache, Path folder, SmallRun before, SmallRun after) {
        return compare(cache, folder, before, after, Optional.empty());
    }

    static ComparisonResult compare(
            Path cache, Path folder, SmallRun before, SmallRun after, Optional<Path> rulesAfter) {
        return new RunComparison(
                        Optional.of(Path.of("rules")),
                        rulesAfter,
                        ShippedRules.CACHE.or(() -> Optional.of(cache)),
                        "test",
                        IntakeWatch.NONE,
                        CriteriaLibrary.startedFor(List.of()))
                .compare(before.write(folder.resolve("before")), after.write(folder.resolve("after")));
    }

    private ComparisonInput write(Path folder) {
        try {
            Path inputs = Files.createDirectories(folder.resolve("submissions"));
            for (int i = 0; i < sheets.size(); i++) {
                Files.writeString(inputs.resolve("sheet-%d.yaml".formatted(i)), sheets.get(i));
            }
            Path set = Files.writeString(folder.resolve("set.yaml"), HEAD + leaves);
            CriteriaSet read = new Assessment(Optional.empty(), Optional.empty(), "test")
                    .criteria(set.toString())
                    .match((value, problems) -> value, problems -> {
                        throw new IllegalArgumentException(problems.toString());
                    });
            return new ComparisonInput(List.of(inputs), UnitDeclaration.NONE, Optional.of(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
