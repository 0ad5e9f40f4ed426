package vn.parindex.report.csv;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.comparison.DomainMovement;
import vn.parindex.comparison.LeafMovement;
import vn.parindex.comparison.Movement;
import vn.parindex.comparison.MovementCause;
import vn.parindex.comparison.UnitMovement;
import vn.parindex.points.Percent;
import vn.parindex.recorded.RecordedLeaf;
import vn.parindex.recorded.RecordedUnit;
import vn.parindex.report.text.MovementWording;
import vn.parindex.wording.Wording;

/**
 * A comparison as CSV (bảng so sánh): a row for the total of each unit, each domain and each leaf that moved, a column a
 * cause. Decimals have a point, for programs.
 */
public final class ComparisonCsv {

    private final Wording wording;

    public ComparisonCsv(Wording wording) {
        this.wording = wording;
    }

    public void write(ComparisonResult result, PrintWriter out) {
        Stream<String> first = Stream.of(
                "unit",
                "unitName",
                "periodBefore",
                "periodAfter",
                "criteriaSetBefore",
                "criteriaSetAfter",
                "sample",
                "kind",
                "id",
                "name",
                "before",
                "after",
                "movement");
        Stream<String> causes = Stream.of(MovementCause.values()).map(MovementCause::code);
        Stream<String> rest =
                Stream.of("stateBefore", "stateAfter", "indexBefore", "indexAfter", "rankBefore", "rankAfter", "why");
        Rows rows =
                new Rows(out, Stream.of(first, causes, rest).flatMap(one -> one).toArray(String[]::new));
        MovementWording words = new MovementWording(wording, result);
        for (UnitMovement unit : result.comparison().units()) {
            rows.write(total(result, unit));
            unit.domains().forEach(domain -> rows.write(domain(result, unit, domain)));
            unit.movedLeaves().forEach(leaf -> rows.write(leaf(result, unit, leaf, words)));
        }
        rows.finish();
    }

    private static List<String> total(ComparisonResult result, UnitMovement unit) {
        List<String> row = row(result, unit, "total", "", "", unit.total());
        row.addAll(List.of(
                "",
                "",
                index(unit.before().index()),
                index(unit.after().index()),
                rank(unit.before()),
                rank(unit.after()),
                ""));
        return row;
    }

    private static List<String> domain(ComparisonResult result, UnitMovement unit, DomainMovement domain) {
        List<String> row =
                row(result, unit, "domain", domain.id(), domain.present().name(), domain.movement());
        row.addAll(List.of(
                "",
                "",
                index(domain.before().flatMap(score -> score.index())),
                index(domain.after().flatMap(score -> score.index())),
                domain.rankBefore().map(String::valueOf).orElse(""),
                domain.rankAfter().map(String::valueOf).orElse(""),
                ""));
        return row;
    }

    private static List<String> leaf(
            ComparisonResult result, UnitMovement unit, LeafMovement leaf, MovementWording words) {
        List<String> row =
                row(result, unit, "leaf", leaf.id().value(), leaf.present().name(), leaf.movement());
        row.addAll(List.of(
                state(leaf.before()),
                state(leaf.after()),
                "",
                "",
                "",
                "",
                words.sentences(unit, leaf).stream().collect(Collectors.joining(" "))));
        return row;
    }

    private static List<String> row(
            ComparisonResult result, UnitMovement unit, String kind, String id, String name, Movement movement) {
        List<String> row = new ArrayList<>(List.of(
                unit.unit().id().value(),
                unit.unit().name(),
                unit.before().period().code(),
                unit.after().period().code(),
                result.before().set().id() + " " + result.before().set().version(),
                result.after().set().id() + " " + result.after().set().version(),
                String.valueOf(
                        result.before().set().sample() || result.after().set().sample()),
                kind,
                id,
                name,
                movement.before().toString(),
                movement.after().toString(),
                movement.difference().toString()));
        for (MovementCause cause : MovementCause.values()) {
            row.add(movement.part(cause).toString());
        }
        return row;
    }

    private static String state(Optional<RecordedLeaf> leaf) {
        return leaf.map(score -> score.state().code()).orElse("");
    }

    private static String index(Optional<Percent> index) {
        return index.map(percent -> percent.value().toString()).orElse("");
    }

    private static String rank(RecordedUnit unit) {
        return unit.rank().map(String::valueOf).orElse("");
    }
}
