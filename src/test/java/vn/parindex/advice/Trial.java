package vn.parindex.advice;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.points.LeafId;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;

/** A set written as in a file, sheets written as in files, and the advice on them in short words. */
final class Trial {

    static final RuleScorer RULES = ShippedRules.scorer();
    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        for (String id : List.of("done", "done_more", "planned", "late", "serious", "initiatives", "units")) {
            TYPES.put(id, "count");
        }
        for (String kind : List.of("civil_service_posts", "public_service_staff")) {
            TYPES.put(kind + "_filled", "count");
            TYPES.put(kind + "_assigned", "count");
        }
        TYPES.put("rate", "percent");
        TYPES.put("spent", "money");
        TYPES.put("budget", "money");
        TYPES.put("held", "flag");
        TYPES.put("told", "flag");
        TYPES.put("way", "code");
        TYPES.put("issued", "date");
    }

    private final CriteriaSet set;

    private Trial(CriteriaSet set) {
        this.set = set;
    }

    /** A set of one domain whose leaves are numbered 1.1, 1.2, and so on; each is written as the keys after the name. */
    static Trial of(String... leaves) {
        return domain("", leaves);
    }

    /** The same, with more keys of the domain. */
    static Trial domain(String keys, String... leaves) {
        String indicators = TYPES.entrySet().stream()
                .map(type -> "  - { id: %s, name: \"%s\", type: %s, unit: \"việc\" }%n"
                        .formatted(type.getKey(), type.getKey(), type.getValue()))
                .collect(Collectors.joining());
        StringBuilder yaml = new StringBuilder("""
                id: trial
                version: "1"
                title: "Bộ tiêu chí thử"
                level: commune
                effective: { from: 2023-01-01 }
                sample: true
                legalBasis: model
                classification: [ { name: "Tốt", from: 80%% }, { name: "Khá" } ]
                indicators:
                %sdomains:
                  - id: "1"
                    name: "Một lĩnh vực"
                %s    criteria:
                """.formatted(indicators, keys.isEmpty() ? "" : "    " + keys + "\n"));
        for (int i = 1; i <= leaves.length; i++) {
            yaml.append("      - { id: \"1.%d\", name: \"Một tiêu chí\", legalBasis: model, %s }%n"
                    .formatted(i, leaves[i - 1]));
        }
        return new Trial(new CriteriaSetReader()
                .read("trial.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8), new IndicatorCatalogue(List.of()))
                .match((read, problems) -> read, problems -> {
                    throw new AssertionError(problems + "\n" + yaml);
                }));
    }

    CriteriaSet set() {
        return set;
    }

    /** A sheet with those facts, written {@code done: 5, held: true}. */
    FactSheet sheet(String unit, String facts) {
        String yaml = """
                unit: { id: %s, name: "Xã %s", level: commune }
                period: "2023"
                facts: { %s }
                """.formatted(unit, unit, facts);
        return new FactSheetReader()
                .read("sheet.yaml", yaml.getBytes(StandardCharsets.UTF_8), set.indicators())
                .match((read, problems) -> read, problems -> {
                    throw new AssertionError(problems);
                });
    }

    /** Advice on leaf 1.1 of a unit with those facts, other units beside it. */
    LeafAdvice advice(String facts, String... others) {
        return leaf("1.1", facts, others);
    }

    LeafAdvice leaf(String id, String facts, String... others) {
        List<FactSheet> sheets = sheets(facts, others);
        UnitScore score = RULES.score(set, sheets).get(0);
        return new Regain(RULES, set, sheets)
                .leaves(0, score).stream()
                        .filter(leaf -> leaf.leaf().leaf().id().equals(new LeafId(id)))
                        .findFirst()
                        .orElseThrow();
    }

    List<FactSheet> sheets(String facts, String... others) {
        return Stream.concat(
                        Stream.of(sheet("a", facts)),
                        Stream.iterate(0, i -> i + 1).limit(others.length).map(i -> sheet("other-" + i, others[i])))
                .toList();
    }

    /** {@code done +3: +1}, one line an offer. */
    static List<String> offers(LeafAdvice advice) {
        return advice.offers().stream()
                .map(offer -> "%s %s: +%s"
                        .formatted(offer.change().indicator(), offer.change().text(), offer.gain()))
                .toList();
    }

    /** {@code send-figure [done, planned] 1}, one line an obstacle. */
    static List<String> obstacles(LeafAdvice advice) {
        return advice.obstacles().stream()
                .map(obstacle -> "%s %s %s".formatted(obstacle.kind().code(), obstacle.indicators(), obstacle.points()))
                .toList();
    }
}
