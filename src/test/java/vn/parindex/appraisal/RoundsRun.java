package vn.parindex.appraisal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.RuleScorer;

/** The rounds of a small run, written down as files are: one domain, a line a leaf, one sheet a unit. */
final class RoundsRun {

    private static final RuleScorer SCORER = ShippedRules.scorer();
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
              - id: "1"
                name: "Lĩnh vực 1"
            """;

    private RoundsRun() {}

    static String sheet(String unit, String facts, String more) {
        return "unit: { id: %s, name: \"Xã %s\", level: commune }\nperiod: \"2023\"\nfacts: { %s }\n%s\n"
                .formatted(unit, unit, facts, more);
    }

    /**
     * @param domain more keys of the domain, each a line
     * @param leaves leaves 1.1, 1.2 and so on, each a line of YAML without id, name and legal basis
     */
    static Rounds of(String domain, List<String> leaves, String... sheets) {
        StringBuilder text = new StringBuilder(HEAD).append(domain).append("    criteria:\n");
        for (int i = 0; i < leaves.size(); i++) {
            text.append("      - { id: \"1.%d\", name: \"Tiêu chí\", %s, legalBasis: model }\n"
                    .formatted(i + 1, leaves.get(i)));
        }
        CriteriaSet set = SheetFiles.accepted(new CriteriaSetReader()
                .read("set.yaml", text.toString().getBytes(StandardCharsets.UTF_8), new IndicatorCatalogue(List.of())));
        List<FactSheet> read = new ArrayList<>();
        for (String sheet : sheets) {
            read.add(SheetFiles.accepted(new FactSheetReader()
                    .read("sheet.yaml", sheet.getBytes(StandardCharsets.UTF_8), set.indicators())));
        }
        return Rounds.of(SCORER, set, SCORER.score(set, read));
    }
}
