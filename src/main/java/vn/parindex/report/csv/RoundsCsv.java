package vn.parindex.report.csv;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.appraisal.CauseTotal;
import vn.parindex.appraisal.Difference;
import vn.parindex.appraisal.OverClaim;
import vn.parindex.appraisal.Round;
import vn.parindex.appraisal.RoundNote;
import vn.parindex.appraisal.RoundStep;
import vn.parindex.appraisal.Rounds;
import vn.parindex.appraisal.RoundsOfLeaf;
import vn.parindex.appraisal.RoundsOfUnit;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.fact.UnitStatement;
import vn.parindex.points.Points;
import vn.parindex.report.text.RoundsWording;
import vn.parindex.wording.Wording;

/**
 * The rounds side by side as CSV (đối chiếu các vòng chấm): a row a leaf and a total for each unit, then over all units a
 * row a cause and a row a leaf with too high claims. Decimals have a point, for programs.
 */
public final class RoundsCsv {

    private static final List<String> HEADER = List.of(
            "unit",
            "unitName",
            "period",
            "criteriaSet",
            "version",
            "sample",
            "kind",
            "leaf",
            "leafName",
            "state",
            "maxPoints",
            "claimed",
            "computed",
            "appraisal",
            "appraisalReason",
            "appraisalNote",
            "statement",
            "statementEvidence",
            "appraisal2",
            "appraisal2Reason",
            "appraisal2Note",
            "claimToComputed",
            "computedToAppraisal",
            "appraisalToAppraisal2",
            "causes",
            "notes",
            "step",
            "cause",
            "points",
            "leaves",
            "units",
            "unitsAppraised",
            "pointsAppraised",
            "why");

    private final RoundsWording words;

    public RoundsCsv(Wording wording) {
        this.words = new RoundsWording(wording);
    }

    public void write(AssessmentResult result, Rounds rounds, List<RoundsOfUnit> chosen, PrintWriter out) {
        Rows rows = new Rows(out, HEADER.toArray(String[]::new));
        for (RoundsOfUnit unit : chosen) {
            List<String> head = ResultCsv.head(result, unit.score());
            unit.leaves().forEach(leaf -> rows.write(wide(head, leaf(leaf))));
            rows.write(wide(head, total(unit)));
            unit.causes().forEach(total -> rows.write(wide(head, cause("cause", total))));
        }
        List<String> head = List.of(
                "",
                "",
                "",
                result.criteria().id(),
                result.criteria().version(),
                String.valueOf(result.criteria().sample()));
        rounds.causes().forEach(total -> rows.write(wide(head, cause("all-units", total))));
        rounds.overClaims().forEach(one -> rows.write(wide(head, overClaim(one))));
        rows.finish();
    }

    private List<String> leaf(RoundsOfLeaf leaf) {
        List<String> row = new ArrayList<>(List.of(
                "leaf",
                leaf.score().leaf().id().value(),
                leaf.score().leaf().name(),
                leaf.score().state().code(),
                leaf.score().leaf().maxPoints().toString(),
                text(leaf.claimed()),
                leaf.computed().toString()));
        row.addAll(appraisal(leaf.first()));
        row.add(leaf.statement().map(UnitStatement::text).orElse(""));
        row.add(leaf.statement()
                .map(statement -> String.join("; ", statement.evidence()))
                .orElse(""));
        row.addAll(appraisal(leaf.second()));
        for (RoundStep step : RoundStep.values()) {
            row.add(movement(leaf, step));
        }
        row.add(leaf.differences().stream().map(RoundsCsv::coded).collect(Collectors.joining("; ")));
        row.add(leaf.notes().stream().map(RoundNote::code).collect(Collectors.joining("; ")));
        row.addAll(empty(HEADER.indexOf("why") - HEADER.indexOf("step")));
        row.add(words.why(leaf));
        return row;
    }

    private static String coded(Difference difference) {
        return difference.step().code() + " " + difference.cause().code() + " " + difference.points();
    }

    private static String movement(RoundsOfLeaf leaf, RoundStep step) {
        Optional<Points> from = Optional.ofNullable(leaf.counted().get(step.from()));
        Optional<Points> to = Optional.ofNullable(leaf.counted().get(step.to()));
        return text(from.flatMap(before -> to.map(after -> after.minus(before))));
    }

    private static List<String> appraisal(Optional<Appraisal> given) {
        return List.of(
                text(given.map(Appraisal::points)),
                given.flatMap(Appraisal::reason).map(AppraisalReason::code).orElse(""),
                given.map(Appraisal::note).orElse(""));
    }

    private static List<String> total(RoundsOfUnit unit) {
        List<String> row = new ArrayList<>(List.of("total", "", "", "", ""));
        row.add(text(unit.total(Round.CLAIMED)));
        row.add(text(unit.total(Round.COMPUTED)));
        row.add(text(unit.total(Round.APPRAISAL)));
        row.addAll(empty(4));
        row.add(text(unit.total(Round.APPRAISAL2)));
        row.addAll(empty(2));
        for (RoundStep step : RoundStep.values()) {
            row.add(text(unit.movement(step)));
        }
        return row;
    }

    private static List<String> cause(String kind, CauseTotal total) {
        List<String> row = new ArrayList<>(List.of(kind));
        row.addAll(empty(HEADER.indexOf("step") - HEADER.indexOf("leaf")));
        row.addAll(List.of(
                total.step().code(),
                total.cause().code(),
                total.points().toString(),
                String.valueOf(total.leaves()),
                String.valueOf(total.units())));
        return row;
    }

    private static List<String> overClaim(OverClaim one) {
        List<String> row = new ArrayList<>(
                List.of("over-claim", one.leaf().id().value(), one.leaf().name()));
        row.addAll(empty(HEADER.indexOf("points") - HEADER.indexOf("state")));
        row.addAll(List.of(
                one.points().toString(),
                "",
                String.valueOf(one.units()),
                String.valueOf(one.unitsAppraised()),
                one.pointsAppraised().toString()));
        return row;
    }

    private static String text(Optional<Points> points) {
        return points.map(Points::toString).orElse("");
    }

    private static List<String> empty(int cells) {
        return Collections.nCopies(cells, "");
    }

    /** The row with empty cells up to the last column. */
    private static List<String> wide(List<String> head, List<String> row) {
        List<String> all = RegainCsv.joined(head, row);
        all.addAll(empty(HEADER.size() - all.size()));
        return all;
    }
}
