package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.appraisal.Difference;
import vn.parindex.appraisal.DifferenceCause;
import vn.parindex.appraisal.Round;
import vn.parindex.appraisal.RoundNote;
import vn.parindex.appraisal.RoundStep;
import vn.parindex.appraisal.RoundsOfLeaf;
import vn.parindex.explanation.Figures;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.UnitStatement;
import vn.parindex.points.Points;
import vn.parindex.wording.Wording;

/** Says how the rounds differ and why (lời đối chiếu các vòng chấm). */
public final class RoundsWording {

    private final Wording wording;
    private final Figures figures;

    public RoundsWording(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
    }

    String say(String key, Object... arguments) {
        return wording.say("rounds." + key, arguments);
    }

    String round(Round round) {
        return say("round." + round.code());
    }

    String step(RoundStep step) {
        return say("step." + step.code());
    }

    String cause(DifferenceCause cause) {
        return say("cause." + cause.code());
    }

    String note(RoundNote note) {
        return say("note." + note.code());
    }

    String points(Points points) {
        return figures.points(points);
    }

    /** {@code +0,75}, {@code ≈−0,3333}, {@code 0}. */
    String signed(Points points) {
        return figures.signed(points);
    }

    /** {@code phần mềm tính −1 chưa đạt ngưỡng; lần 1 −0,25 số liệu; chưa trả lời giải trình}. */
    public String why(RoundsOfLeaf leaf) {
        List<String> parts = new ArrayList<>();
        for (RoundStep step : RoundStep.values()) {
            List<Difference> ofStep = leaf.differences().stream()
                    .filter(difference -> difference.step() == step)
                    .toList();
            if (!ofStep.isEmpty()) {
                parts.add(say("part-of-step", say("short." + step.to().code()), parts(ofStep)));
            }
        }
        leaf.notes().forEach(note -> parts.add(note(note)));
        return String.join("; ", parts);
    }

    private String parts(List<Difference> differences) {
        return differences.stream()
                .map(difference -> say("part", signed(difference.points()), cause(difference.cause())))
                .collect(Collectors.joining(", "));
    }

    /** What was decided, why, in whose words. */
    String decision(Round round, Appraisal appraisal) {
        List<String> why = new ArrayList<>();
        appraisal.reason().ifPresent(reason -> why.add(say("cause." + reason.code())));
        why.addAll(List.of(appraisal.note(), appraisal.by()));
        appraisal.on().map(wording::date).ifPresent(why::add);
        why.removeIf(String::isEmpty);
        String decided = say("decided", round(round), figures.points(appraisal.points()));
        return why.isEmpty() ? decided : say("decided-why", decided, String.join("; ", why));
    }

    /** What the unit answered, with its papers. */
    String statement(UnitStatement statement) {
        List<String> more = new ArrayList<>(statement.evidence());
        more.add(statement.by());
        statement.on().map(wording::date).ifPresent(more::add);
        more.removeIf(String::isEmpty);
        String text = say("answered", statement.text());
        return more.isEmpty() ? text : say("answered-with", text, String.join("; ", more));
    }
}
