package vn.parindex.explanation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.curve.Fall;
import vn.parindex.criteria.curve.Knot;
import vn.parindex.criteria.curve.MeasureCurve;
import vn.parindex.criteria.curve.PartStep;
import vn.parindex.criteria.curve.PointsTable;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.wording.Wording;

/** Says in words what a curve of points shows (lời cho đường điểm): its measure, its jumps, where it falls. */
public final class CurveWording {

    private static final int DIGITS_UNDER = 2;

    private final Wording wording;
    private final Figures figures;
    private final IndicatorNames names;

    public CurveWording(Wording wording, IndicatorCatalogue indicators) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.names = new IndicatorNames(wording, indicators);
    }

    /** From the leaf down to the part; empty for the leaf itself. */
    public String path(List<PartStep> path) {
        return path.stream().map(this::step).collect(Collectors.joining(" › "));
    }

    private String step(PartStep step) {
        String key = "curve." + step.kind().code();
        return step.when()
                .map(when -> wording.say(key, String.valueOf(step.number()), names.condition(when)))
                .orElseGet(() -> wording.say(key, String.valueOf(step.number())));
    }

    public String measure(Measure measure) {
        return measure.match(
                ratio -> wording.say("explanation.measure.name-ratio", names.name(ratio.of()), names.name(ratio.to())),
                value -> names.name(value.value()));
    }

    public String facts(PointsTable table) {
        return names.names(table.facts());
    }

    /** x as bounds are written: {@code 90%} or {@code 12}. */
    public String x(Fraction x, MeasureCurve found) {
        return found.scale().isPercent() ? figures.percent(new Percent(x)) : figures.number(x);
    }

    /** With its sign. */
    public String signed(Points points) {
        return figures.signed(points);
    }

    /** The largest jump: {@code từ 89,99…% lên 90%: +0,5 điểm}; that there is none. */
    public String largestCliff(MeasureCurve found) {
        return found.curve()
                .largestCliff()
                .map(knot -> cliff(knot, found))
                .orElseGet(() -> wording.say("curve.no-cliff"));
    }

    private String cliff(Knot knot, MeasureCurve found) {
        String x = x(knot.x(), found);
        return knot.jumpsAfter()
                ? wording.say("curve.cliff-after", x, signed(knot.jump()))
                : wording.say("curve.cliff-up", justUnder(knot.x(), found), x, signed(knot.jump()));
    }

    /** {@code 89,99…%}: just under a bound, however near. */
    private String justUnder(Fraction x, MeasureCurve found) {
        Fraction step = Fraction.parse("0.01");
        String near = wording.number(x.minus(step).rounded(DIGITS_UNDER)) + "…";
        return found.scale().isPercent() ? near + "%" : near;
    }

    public String fall(Fall fall, MeasureCurve found) {
        return wording.say(
                "curve.falls",
                x(fall.from(), found),
                figures.points(fall.before()),
                x(fall.to(), found),
                figures.points(fall.after()));
    }

    /** The policies in force for the leaf, each as a phrase. */
    public List<String> policies(Leaf leaf) {
        Policies policies = leaf.policies();
        return Stream.of(
                        policy("missing", policies.missing()),
                        policy("zeroOfZero", policies.zeroOfZero()),
                        policy("contradictory", policies.contradictory()),
                        policy("printedRate", policies.printedRate()),
                        policy("printedRateAlone", policies.printedRateAlone()),
                        policy("evidence", policies.evidence()))
                .toList();
    }

    private String policy(String name, Enum<?> value) {
        String code = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return wording.say(
                "curve.policy.value",
                wording.say("curve.policy." + name),
                wording.say("curve.policy." + name + "." + code));
    }
}
