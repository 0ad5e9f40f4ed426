package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.assessment.ComparedSource;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.comparison.FactMovement;
import vn.parindex.comparison.LeafMovement;
import vn.parindex.comparison.MovementCause;
import vn.parindex.comparison.MovementPart;
import vn.parindex.comparison.UnitMovement;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.IndicatorNames;
import vn.parindex.explanation.Places;
import vn.parindex.explanation.Terms;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.points.Points;
import vn.parindex.recorded.RecordedLeaf;
import vn.parindex.recorded.RecordedUnit;
import vn.parindex.scoring.RuleReference;
import vn.parindex.wording.Wording;

/** Says why points moved (lời diễn giải thay đổi): one sentence a cause, with what is different by it. */
public final class MovementWording {

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;
    private final ComparedSource before;
    private final ComparedSource after;

    public MovementWording(Wording wording, ComparisonResult result) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
        this.before = result.before();
        this.after = result.after();
    }

    /** {@code +0,75}, {@code ≈−0,3333}, {@code 0}. */
    public String signed(Points points) {
        return figures.signed(points);
    }

    /** {@code 0,75}, {@code −1}: without a plus. */
    public String plain(Points points) {
        return figures.points(points);
    }

    public String cause(MovementCause cause) {
        return say("cause." + cause.code());
    }

    /** {@code +0,75 số liệu của đơn vị; −1 bộ tiêu chí}. */
    public String parts(List<MovementPart> parts) {
        return parts.stream()
                .map(part -> say("part", signed(part.points()), cause(part.cause())))
                .collect(Collectors.joining("; "));
    }

    /** Why the leaf moved, a sentence a cause; one on state and maximum where these are others. */
    public List<String> sentences(UnitMovement unit, LeafMovement leaf) {
        List<String> sentences = new ArrayList<>();
        for (MovementPart part : leaf.movement().parts()) {
            sentences.add(sentence(unit, leaf, part));
        }
        if (leaf.movement().parts().stream().anyMatch(part -> part.cause().isOfTheSet())) {
            sentences.addAll(criteria().methods(leaf));
        }
        leaf.namesake()
                .ifPresent(other -> sentences.add(
                        say("namesake", other.value(), leaf.before().isPresent() ? afterId() : beforeId())));
        if (leaf.movement().isEmpty() && leaf.before().isEmpty()) {
            sentences.add(say("without", say("not-in", beforeId())));
        }
        if (leaf.movement().isEmpty() && leaf.after().isEmpty()) {
            sentences.add(say("without", say("not-in", afterId())));
        }
        leaf.before()
                .ifPresent(old -> leaf.after().ifPresent(present -> {
                    if (old.state() != present.state()) {
                        sentences.add(say("state", terms.state(old.state()), terms.state(present.state())));
                    }
                    if (!old.applicableMax().equals(present.applicableMax())) {
                        sentences.add(say(
                                "applicable",
                                figures.points(old.applicableMax()),
                                figures.points(present.applicableMax())));
                    }
                }));
        return sentences;
    }

    /** {@code “Tổng số hồ sơ” từ 120 (dòng 12) thành 125 (dòng 14)}. */
    public String fact(UnitMovement unit, FactMovement fact) {
        return say(
                "fact",
                names(after).name(fact.indicator()),
                cited(unit.before(), fact.before(), before),
                cited(unit.after(), fact.after(), after));
    }

    private String sentence(UnitMovement unit, LeafMovement leaf, MovementPart part) {
        String what = switch (part.cause()) {
            case DATA -> leaf.facts().stream().map(fact -> fact(unit, fact)).collect(Collectors.joining("; "));
            case EVIDENCE -> fromTo(leaf, this::evidence);
            case DECISION -> fromTo(leaf, this::decision);
            case THRESHOLD, POINTS, METHOD -> criteria().of(part.cause(), leaf);
            case UNSPLIT -> possible(leaf);
            case RULE -> fromTo(leaf, score -> rule(score.rule()));
            case DROPPED_LEAF -> say("not-in", afterId());
            case NEW_LEAF -> say("not-in", beforeId());
            case PEER_DATA -> "";
        };
        return what.isEmpty()
                ? say("because-plain", signed(part.points()), cause(part.cause()))
                : say("because", signed(part.points()), cause(part.cause()), what);
    }

    /** {@code bộ tiêu chí hoặc số liệu của đơn vị}: the set is named once for all that it holds. */
    private String possible(LeafMovement leaf) {
        List<String> causes = leaf.possible().stream()
                .map(cause -> say(cause.isOfTheSet() ? "cause.criteria" : "cause." + cause.code()))
                .distinct()
                .toList();
        return causes.isEmpty() ? say("nothing-told") : String.join(say("or"), causes);
    }

    private CriteriaChangeWording criteria() {
        return new CriteriaChangeWording(wording, before, after);
    }

    private String beforeId() {
        return before.set().id();
    }

    private String afterId() {
        return after.set().id();
    }

    private String fromTo(LeafMovement leaf, Function<RecordedLeaf, String> words) {
        return say(
                "from-to",
                leaf.before().map(words).orElse(""),
                leaf.after().map(words).orElse(""));
    }

    private String evidence(RecordedLeaf score) {
        return score.evidence().isEmpty() ? say("no-evidence") : String.join("; ", score.evidence());
    }

    private String decision(RecordedLeaf score) {
        return score.appraised()
                .map(points -> say("decided", figures.points(points)))
                .orElseGet(() -> say("undecided"));
    }

    private String rule(RuleReference rule) {
        return say("rule", rule.name(), rule.file(), String.valueOf(rule.line()));
    }

    private String cited(RecordedUnit run, IndicatorFact fact, ComparedSource side) {
        String value = names(side).value(fact.indicator(), fact.value());
        Places places = new Places(wording, run.documents());
        return fact.provenance()
                .source()
                .map(places::inWords)
                .or(() -> fact.provenance().written().map(new Places(wording)::reference))
                .map(place -> say("cited", value, place))
                .orElse(value);
    }

    private IndicatorNames names(ComparedSource side) {
        return new IndicatorNames(wording, side.indicators());
    }

    private String say(String key, Object... arguments) {
        return wording.say("comparison." + key, arguments);
    }
}
