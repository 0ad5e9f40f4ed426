package vn.parindex.province;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;

/** What the figures of invented sheets are worth, so that their claims can be plausible. */
final class InventedScores {

    private final CriteriaSet set;

    InventedScores(CriteriaSet set) {
        this.set = set;
    }

    /** Points by leaf, by the id of the unit. */
    Map<String, Map<LeafId, Points>> of(Collection<InventedSheet> invented) {
        List<FactSheet> sheets = new ArrayList<>();
        for (InventedSheet sheet : invented) {
            byte[] text = new SheetYaml().write(sheet).getBytes(StandardCharsets.UTF_8);
            sheets.add(new FactSheetReader()
                    .read("sheet.yaml", text, set.indicators())
                    .match((read, problems) -> read, problems -> {
                        throw new IllegalStateException(problems.toString());
                    }));
        }
        Map<String, Map<LeafId, Points>> points = new LinkedHashMap<>();
        RuleScorer scorer = ShippedRules.scorer();
        for (UnitScore score : scorer.score(set, sheets)) {
            Map<LeafId, Points> ofUnit = new LinkedHashMap<>();
            for (LeafScore leaf : score.leaves()) {
                ofUnit.put(leaf.leaf().id(), leaf.points());
            }
            points.put(score.sheet().unit().id().value(), ofUnit);
        }
        return points;
    }
}
