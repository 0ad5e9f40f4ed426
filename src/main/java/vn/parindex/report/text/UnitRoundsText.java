package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.appraisal.Round;
import vn.parindex.appraisal.RoundStep;
import vn.parindex.appraisal.RoundsOfLeaf;
import vn.parindex.appraisal.RoundsOfUnit;
import vn.parindex.fact.Appraisal;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafState;
import vn.parindex.wording.Wording;

/** The rounds of one unit, for a terminal (các vòng chấm của đơn vị): a table of leaves, then who said what. */
final class UnitRoundsText {

    private static final int INDENT = 2;
    private static final String NOTHING = "–";

    private final Wording wording;
    private final RoundsWording words;
    private final Page page;

    UnitRoundsText(Wording wording, RoundsWording words, Page page) {
        this.wording = wording;
        this.words = words;
        this.page = page;
    }

    /** The unit with its leaves on which rounds differ, or with all. */
    void write(RoundsOfUnit unit, boolean allLeaves) {
        page.blank();
        page.line("═".repeat(Table.PAGE));
        page.blank();
        new UnitHeading(page, wording).unit(unit.score());
        page.blank();
        List<RoundsOfLeaf> shown = unit.leaves().stream()
                .filter(leaf -> allLeaves || leaf.isRemarkable())
                .toList();
        page.table(table(unit, shown));
        long rounded =
                unit.leaves().stream().filter(RoundsOfLeaf::isRoundedOnly).count();
        if (rounded > 0 && !allLeaves) {
            page.paragraph(words.say("rounded-only", String.valueOf(rounded)), 0);
        }
        unit.leaves().stream().filter(leaf -> leaf.statement().isPresent()).forEach(this::exchange);
    }

    private Table table(RoundsOfUnit unit, List<RoundsOfLeaf> shown) {
        Table table = new Table(
                Column.left(words.say("column.leaf")),
                Column.right(words.round(Round.CLAIMED)),
                Column.right(words.round(Round.COMPUTED)),
                Column.right(words.round(Round.APPRAISAL)),
                Column.left(words.say("column.statement")),
                Column.right(words.round(Round.APPRAISAL2)),
                Column.wrapped(words.say("column.why")));
        for (RoundsOfLeaf leaf : shown) {
            table.row(
                    leaf.score().leaf().id().value(),
                    points(leaf.claimed()),
                    computed(leaf),
                    points(leaf.first().map(Appraisal::points)),
                    leaf.statement().isPresent() ? words.say("given") : "",
                    points(leaf.second().map(Appraisal::points)),
                    words.why(leaf));
        }
        table.line();
        table.row(
                words.say("total"),
                points(unit.total(Round.CLAIMED)),
                points(unit.total(Round.COMPUTED)),
                points(unit.total(Round.APPRAISAL)),
                statements(unit),
                points(unit.total(Round.APPRAISAL2)),
                movements(unit));
        return table;
    }

    private String points(Optional<Points> points) {
        return points.map(words::points).orElse(NOTHING);
    }

    private String computed(RoundsOfLeaf leaf) {
        LeafState state = leaf.score().state();
        return state == LeafState.PENDING || state == LeafState.NOT_APPLICABLE
                ? words.say("state." + state.code())
                : words.points(leaf.computed());
    }

    private static String statements(RoundsOfUnit unit) {
        long given = unit.leaves().stream()
                .filter(leaf -> leaf.statement().isPresent())
                .count();
        return given == 0 ? "" : String.valueOf(given);
    }

    private String movements(RoundsOfUnit unit) {
        return Stream.of(RoundStep.values())
                .flatMap(step -> unit.movement(step).stream()
                        .map(moved -> words.say(
                                "part-of-step", words.say("short." + step.to().code()), words.signed(moved))))
                .collect(Collectors.joining("; "));
    }

    /** The exchange between the unit and the appraisers on a leaf. */
    private void exchange(RoundsOfLeaf leaf) {
        List<String> said = new ArrayList<>();
        leaf.first().ifPresent(appraisal -> said.add(words.decision(Round.APPRAISAL, appraisal)));
        leaf.statement().ifPresent(statement -> said.add(words.statement(statement)));
        leaf.second().ifPresent(appraisal -> said.add(words.decision(Round.APPRAISAL2, appraisal)));
        page.blank();
        page.paragraph(
                words.say(
                        "leaf",
                        leaf.score().leaf().id().value(),
                        leaf.score().leaf().name()),
                0);
        said.forEach(line -> page.paragraph(line, INDENT));
    }
}
