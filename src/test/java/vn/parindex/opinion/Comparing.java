package vn.parindex.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.UnitScore;

/** Lays the two opinions side by side. */
record Comparing(CriteriaSet set, List<FactSheet> sheets, List<UnitScore> ruled, List<NaiveUnit> naive) {

    /** One text a difference; empty when both are of one opinion. */
    List<String> differences() {
        List<String> all = new ArrayList<>();
        for (int unit = 0; unit < sheets.size(); unit++) {
            compare(sheets.get(unit), ruled.get(unit), naive.get(unit), all);
        }
        return all;
    }

    private static void compare(FactSheet sheet, UnitScore ours, NaiveUnit theirs, List<String> all) {
        int before = all.size();
        for (int leaf = 0; leaf < theirs.leaves().size(); leaf++) {
            LeafScore one = ours.leaves().get(leaf);
            NaiveLeaf other = theirs.leaves().get(leaf);
            if (!text(one).equals(text(other))) {
                all.add(described(sheet, one, other));
            }
        }
        if (before == all.size() && !text(ours).equals(text(theirs))) {
            all.add("%s%n  rules: %s%n  naive: %s%n%s"
                    .formatted(sheet.unit(), text(ours), text(theirs), leaves(theirs)));
        }
    }

    private static String leaves(NaiveUnit unit) {
        StringBuilder text = new StringBuilder();
        unit.leaves()
                .forEach(leaf -> text.append("    %s %s of %s %s%n"
                        .formatted(leaf.kind(), leaf.leaf().id(), leaf.leaf().maxPoints(), text(leaf))));
        return text.toString();
    }

    private static String described(FactSheet sheet, LeafScore ours, NaiveLeaf theirs) {
        StringBuilder text =
                new StringBuilder("%s leaf %s of %s (%s, %s)%n  method %s%n  applies %s, requires %s%n  %s%n"
                        .formatted(
                                sheet.unit().id(),
                                ours.leaf().id(),
                                ours.leaf().maxPoints(),
                                ours.kind(),
                                ours.leaf().assessedBy(),
                                ours.leaf().method(),
                                ours.leaf().appliesWhen(),
                                ours.leaf().requires(),
                                ours.leaf().policies()));
        ours.leaf()
                .indicators()
                .forEach(id ->
                        text.append("  %s = %s%n".formatted(id, sheet.fact(id).value())));
        text.append("  evidence asked %s, sent %s, appraisal %s%n"
                .formatted(
                        ours.leaf().evidence(),
                        sheet.evidence().get(ours.leaf().id()),
                        sheet.appraisals().get(ours.leaf().id())));
        text.append("  rules: %s%n  naive: %s%n".formatted(text(ours), text(theirs)));
        return text.toString();
    }

    private static String text(LeafScore leaf) {
        Map<LossCause, String> lost = new TreeMap<>();
        for (Loss loss : leaf.lost()) {
            String before = lost.put(loss.cause(), text(loss.points()));
            if (before != null || loss.points().isZero()) {
                lost.put(loss.cause(), "twice or 0");
            }
        }
        return "%s %s lost %s as printed %s"
                .formatted(
                        leaf.state(),
                        text(leaf.points()),
                        lost,
                        printed(leaf.pointsAsPrinted().map(Comparing::text)));
    }

    private static String text(NaiveLeaf leaf) {
        Map<LossCause, String> lost = new TreeMap<>();
        leaf.lost().forEach((cause, points) -> lost.put(cause, text(points)));
        return "%s %s lost %s as printed %s"
                .formatted(
                        leaf.state(),
                        text(leaf.points()),
                        lost,
                        printed(leaf.asPrinted().map(Comparing::text)));
    }

    private static String text(UnitScore unit) {
        return total(
                List.of(
                        text(unit.points()),
                        text(unit.bonus()),
                        text(unit.penalty()),
                        text(unit.applicableMax()),
                        text(unit.lowest()),
                        text(unit.highest())),
                unit.claimed().map(Comparing::text),
                unit.appraised().map(Comparing::text),
                text(unit.pointsAtRisk()),
                text(unit.computable()),
                unit.domains().stream().map(domain -> text(domain.points())).toList());
    }

    private static String text(NaiveUnit unit) {
        return total(
                List.of(
                        text(unit.points()),
                        text(unit.bonus()),
                        text(unit.penalty()),
                        text(unit.applicableMax()),
                        text(unit.lowest()),
                        text(unit.highest())),
                unit.claimed().map(Comparing::text),
                unit.appraised().map(Comparing::text),
                text(unit.atRisk()),
                text(unit.computable()),
                unit.domainPoints().stream().map(Comparing::text).toList());
    }

    private static String total(
            List<String> first,
            Optional<String> claimed,
            Optional<String> appraised,
            String atRisk,
            String computable,
            List<String> domains) {
        return ("points %s, bonus %s, penalty %s, applicable %s, range %s to %s".formatted(first.toArray()))
                + ", claimed %s, appraised %s, at risk %s, computable %s, domains %s"
                        .formatted(claimed, appraised, atRisk, computable, domains);
    }

    private static String printed(Optional<String> points) {
        return points.orElse("none");
    }

    private static String text(Points points) {
        return exact(points.value());
    }

    private static String text(Exact number) {
        return exact(number.asFraction());
    }

    /** Twelve digits are not all: two numbers of the same text must be the same number. */
    private static String exact(Fraction fraction) {
        return fraction + "#" + Integer.toHexString(fraction.hashCode());
    }
}
