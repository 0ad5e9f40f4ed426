package vn.parindex.report.csv;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.advice.FactChange;
import vn.parindex.advice.LeafAdvice;
import vn.parindex.advice.Obstacle;
import vn.parindex.advice.Outlook;
import vn.parindex.advice.Prospect;
import vn.parindex.assessment.AdvisedUnit;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.criteria.Band;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.report.text.AdviceWording;
import vn.parindex.scoring.LeafScore;
import vn.parindex.wording.Wording;

/** The way back to lost points as CSV (lấy lại điểm): one row an offer, most points first; then the obstacles, and the joint effect. */
public final class RegainCsv {

    private static final String JOINT = "joint";

    private final Wording wording;

    public RegainCsv(Wording wording) {
        this.wording = wording;
    }

    public void write(AssessmentResult result, List<AdvisedUnit> units, PrintWriter out) {
        AdviceWording words = new AdviceWording(wording, result.criteria());
        Rows rows = new Rows(
                out,
                "unit",
                "unitName",
                "period",
                "criteriaSet",
                "version",
                "sample",
                "leaf",
                "leafName",
                "reason",
                "indicators",
                "change",
                "before",
                "after",
                "points",
                "atStake",
                "unitPoints",
                "unitIndex",
                "unitClassification",
                "unitRank",
                "sentence");
        for (AdvisedUnit unit : units) {
            List<String> head = ResultCsv.head(result, unit.unit().ranked().score());
            unit.advice().prospects().forEach(prospect -> rows.write(joined(head, offer(prospect, words))));
            for (LeafAdvice leaf : unit.advice().leaves()) {
                leaf.obstacles().forEach(obstacle -> rows.write(joined(head, obstacle(leaf.leaf(), obstacle, words))));
            }
            unit.advice()
                    .joint()
                    .ifPresent(joint -> rows.write(joined(head, joint(unit, joint.changes(), joint.then(), words))));
        }
        rows.finish();
    }

    private static List<String> offer(Prospect prospect, AdviceWording words) {
        FactChange change = prospect.offer().change();
        List<String> row = new ArrayList<>(leaf(prospect.offer().before()));
        row.addAll(List.of(
                "",
                change.indicator().value(),
                change.text(),
                text(change.before()),
                text(change.after()),
                prospect.offer().gain().toString(),
                ""));
        row.addAll(unit(prospect.then()));
        row.add(words.offer(prospect.offer()));
        return row;
    }

    private static List<String> obstacle(LeafScore leaf, Obstacle obstacle, AdviceWording words) {
        List<String> row = new ArrayList<>(leaf(leaf));
        row.addAll(List.of(
                obstacle.kind().code(),
                obstacle.indicators().stream().map(IndicatorId::value).collect(Collectors.joining("; ")),
                "",
                "",
                "",
                "",
                obstacle.points().toString(),
                "",
                "",
                "",
                "",
                words.obstacle(obstacle)));
        return row;
    }

    private static List<String> joint(AdvisedUnit unit, List<FactChange> changes, Outlook then, AdviceWording words) {
        Points gain = then.score().points().minus(unit.advice().now().score().points());
        List<String> row = new ArrayList<>(List.of(
                "",
                "",
                JOINT,
                changes.stream().map(change -> change.indicator().value()).collect(Collectors.joining("; ")),
                changes.stream().map(FactChange::text).collect(Collectors.joining("; ")),
                "",
                "",
                gain.toString(),
                ""));
        row.addAll(unit(then));
        row.add(words.outlook(unit.advice().now(), then));
        return row;
    }

    private static List<String> leaf(LeafScore leaf) {
        return List.of(leaf.leaf().id().value(), leaf.leaf().name());
    }

    private static List<String> unit(Outlook then) {
        return List.of(
                then.score().points().toString(),
                ResultCsv.index(then.score().index(), then.place().indexDigits()),
                then.place().band().map(Band::name).orElse(""),
                then.place().rank().map(String::valueOf).orElse(""));
    }

    static String text(FactValue value) {
        return value.known().map(Scalar::text).orElseGet(value::state);
    }

    static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
