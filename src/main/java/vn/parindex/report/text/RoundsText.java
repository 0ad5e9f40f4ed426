package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.appraisal.CauseTotal;
import vn.parindex.appraisal.OverClaim;
import vn.parindex.appraisal.RoundStep;
import vn.parindex.appraisal.Rounds;
import vn.parindex.appraisal.RoundsOfLeaf;
import vn.parindex.appraisal.RoundsOfUnit;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.points.Points;
import vn.parindex.wording.Wording;

/** The rounds side by side, for a terminal (đối chiếu các vòng chấm): unit by unit, then causes and over-claims of all. */
public final class RoundsText {

    private final Wording wording;
    private final RoundsWording words;

    public RoundsText(Wording wording) {
        this.wording = wording;
        this.words = new RoundsWording(wording);
    }

    /**
     * Writes the chosen units and, over all units of the run, the causes and the leaves with too high claims.
     *
     * @param allLeaves whether leaves on which all rounds agree are listed too
     */
    public void write(
            AssessmentResult result, Rounds rounds, List<RoundsOfUnit> chosen, boolean allLeaves, PrintWriter out) {
        Page page = new Page(out, wording);
        page.heading(words.say("title"));
        page.blank();
        new UnitHeading(page, wording).set(result);
        UnitRoundsText units = new UnitRoundsText(wording, words, page);
        chosen.stream()
                .filter(RoundsOfUnit::hasRounds)
                .filter(unit -> allLeaves || isRemarkable(unit))
                .forEach(unit -> units.write(unit, allLeaves));
        if (!allLeaves) {
            named("no-differences", chosen, unit -> unit.hasRounds() && !isRemarkable(unit), page);
        }
        named("without-rounds", chosen, unit -> !unit.hasRounds(), page);
        if (rounds.units().stream().anyMatch(RoundsOfUnit::hasRounds)) {
            page.blank();
            page.line("═".repeat(Table.PAGE));
            causes(rounds, page);
            overClaims(rounds, page);
        }
    }

    private static boolean isRemarkable(RoundsOfUnit unit) {
        return unit.leaves().stream().anyMatch(RoundsOfLeaf::isRemarkable);
    }

    private void named(String key, List<RoundsOfUnit> units, Predicate<RoundsOfUnit> which, Page page) {
        List<String> names = units.stream()
                .filter(which)
                .map(unit -> unit.score().sheet().unit().name())
                .toList();
        if (!names.isEmpty()) {
            page.blank();
            page.line("═".repeat(Table.PAGE));
            page.blank();
            page.paragraph(words.say(key, String.valueOf(names.size()), String.join("; ", names)), 0);
        }
    }

    private void causes(Rounds rounds, Page page) {
        page.blank();
        page.heading(words.say("causes", String.valueOf(rounds.units().size())));
        page.blank();
        Table table = new Table(
                Column.wrapped(words.say("column.cause")),
                Column.right(words.say("column.difference")),
                Column.right(words.say("column.leaves")),
                Column.right(words.say("column.units")));
        for (RoundStep step : RoundStep.values()) {
            Optional<Points> movement = rounds.movement(step);
            if (movement.isPresent()) {
                table.line();
                List<CauseTotal> ofStep = rounds.causes().stream()
                        .filter(total -> total.step() == step)
                        .toList();
                ofStep.forEach(total -> table.row(
                        words.say(
                                "cause-of-step", words.say("short." + step.to().code()), words.cause(total.cause())),
                        words.signed(total.points()),
                        String.valueOf(total.leaves()),
                        String.valueOf(total.units())));
                table.row(words.step(step), words.signed(movement.get()), "", "");
            }
        }
        page.table(table);
    }

    private void overClaims(Rounds rounds, Page page) {
        List<OverClaim> overClaims = rounds.overClaims();
        page.blank();
        if (overClaims.isEmpty()) {
            page.paragraph(words.say("no-over-claims"), 0);
            return;
        }
        page.heading(words.say("over-claims"));
        page.blank();
        Table table = new Table(
                Column.left(words.say("column.leaf")),
                Column.wrapped(words.say("column.name")),
                Column.right(words.say("column.over-units")),
                Column.right(words.say("column.over-points")),
                Column.right(words.say("column.over-units-appraised")),
                Column.right(words.say("column.over-points-appraised")));
        overClaims.forEach(one -> table.row(
                one.leaf().id().value(),
                one.leaf().name(),
                words.say("of-units", String.valueOf(one.units()), String.valueOf(one.claimants())),
                words.points(one.points()),
                String.valueOf(one.unitsAppraised()),
                words.points(one.pointsAppraised())));
        page.table(table);
    }
}
