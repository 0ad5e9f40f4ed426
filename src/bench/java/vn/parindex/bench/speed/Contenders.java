package vn.parindex.bench.speed;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.bench.plain.PlainResult;
import vn.parindex.bench.plain.PlainScore;
import vn.parindex.bench.plain.PlainScorer;
import vn.parindex.bench.rival.DoubleRival;
import vn.parindex.bench.rival.KieDmn;
import vn.parindex.bench.rival.Rival;
import vn.parindex.bench.sample.SampleSet;
import vn.parindex.bench.sample.SampleUnits;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Fraction;
import vn.parindex.scoring.RuleScorer;
import vn.parindex.scoring.UnitScore;
import vn.parindex.scoring.drools.DroolsRules;
import vn.parindex.scoring.drools.RuleFolder;

/** Sees before anything is timed that all contenders give the same points (đối chiếu trước khi đo). */
public final class Contenders {

    private static final int WRITTEN_UNITS = 40;
    private static final int ADVISED_UNITS = 2;
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private final CriteriaSet set = SampleSet.read();
    private final DroolsRules rules = compile(set);

    /** The shipped rules, compiled for the sample set. */
    static DroolsRules compile(CriteriaSet set) {
        return DroolsRules.compile(RuleFolder.read(Path.of("rules")).forSet(set.id()));
    }

    /**
     * Scores so many units with each: exactly equal for exact scorers, within 1e-9 for doubles and 34 digits.
     *
     * @return differences by leaf with both values; empty when all agree
     */
    public List<String> differences(int units) {
        List<FactSheet> sheets = new SampleUnits(set).sheets(0, units);
        List<UnitScore> ours = new RuleScorer(rules).score(set, sheets);
        List<String> differences = new ArrayList<>();
        exact(ours, new PlainScorer(set).score(sheets), differences);
        Map<String, Rival> rivals = new LinkedHashMap<>();
        rivals.put("kie-dmn", new KieDmn(set));
        rivals.put("OpenL Tablets", DoubleRival.openL(set));
        rivals.put("Easy Rules", DoubleRival.easyRules(set));
        rivals.forEach((name, rival) -> close(name, rival, ours, differences));
        int some = Math.min(units, WRITTEN_UNITS);
        String written = JsonOutput.text(set, ours.subList(0, some));
        if (!written.equals(JsonOutput.text(set, new PlainResult(set, rules).score(set, sheets.subList(0, some))))) {
            differences.add("hand-written Java: the JSON differs from that of the product");
        }
        List<FactSheet> advised = sheets.subList(0, Math.min(units, ADVISED_UNITS));
        String ourAdvice = JsonOutput.textWithRegain(new RuleScorer(rules), set, advised);
        if (!ourAdvice.equals(JsonOutput.textWithRegain(new PlainResult(set, rules), set, advised))) {
            differences.add(
                    "hand-written Java: the JSON with the way back to lost points differs from that of the product");
        }
        return differences;
    }

    private static void exact(List<UnitScore> ours, List<PlainScore> plain, List<String> differences) {
        for (int unit = 0; unit < ours.size(); unit++) {
            for (int leaf = 0; leaf < ours.get(unit).leaves().size(); leaf++) {
                Fraction other = plain.get(unit).points(leaf).fraction();
                if (!ours.get(unit).leaves().get(leaf).points().value().equals(other)) {
                    differences.add(difference("hand-written Java", ours.get(unit), leaf, other.decimal()));
                }
            }
        }
    }

    private static void close(String name, Rival rival, List<UnitScore> ours, List<String> differences) {
        for (UnitScore unit : ours) {
            List<BigDecimal> points = rival.points(rival.score(rival.prepare(unit.sheet())));
            if (points.size() != unit.leaves().size()) {
                differences.add("%s, unit %s: points of %d leaves instead of %d"
                        .formatted(
                                name,
                                unit.sheet().unit().id(),
                                points.size(),
                                unit.leaves().size()));
                return;
            }
            for (int leaf = 0; leaf < points.size(); leaf++) {
                BigDecimal right = unit.leaves().get(leaf).points().value().decimal();
                if (right.subtract(points.get(leaf)).abs().compareTo(TOLERANCE) > 0) {
                    differences.add(difference(name, unit, leaf, points.get(leaf)));
                }
            }
        }
    }

    private static String difference(String name, UnitScore unit, int number, BigDecimal other) {
        Leaf leaf = unit.leaves().get(number).leaf();
        return "%s, unit %s, leaf %s (%s): %s instead of %s"
                .formatted(
                        name,
                        unit.sheet().unit().id(),
                        leaf.id(),
                        leaf.method().kind(),
                        other.toPlainString(),
                        unit.leaves().get(number).points());
    }
}
