package vn.parindex.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.assessment.ComparisonResult;
import vn.parindex.comparison.FactMovement;
import vn.parindex.comparison.LeafMovement;
import vn.parindex.comparison.MovementCause;
import vn.parindex.comparison.MovementPart;
import vn.parindex.comparison.UnitMovement;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.explanation.Figures;
import vn.parindex.explanation.IndicatorNames;
import vn.parindex.explanation.Places;
import vn.parindex.explanation.Terms;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.RuleReference;
import vn.parindex.wording.Wording;

/** Says why points moved (lời diễn giải thay đổi): one sentence a cause, with what is different by it. */
public final class MovementWording {

    private final Wording wording;
    private final Figures figures;
    private final Terms terms;
    private final CriteriaSet before;
    private final CriteriaSet after;

    public MovementWording(Wording wording, ComparisonResult result) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.terms = new Terms(wording);
        this.before = result.before().set();
        this.after = result.after().set();
    }

    /** {@code +0,75}, {@code ≈−0,3333}, {@code 0}. */
    public String signed(Points points) {
        return points.signum() > 0 ? withSign("+", figures.points(points)) : plain(points);
    }

    /** {@code 0,75}, {@code −1}: without a plus. */
    public String plain(Points points) {
        return points.signum() < 0 ? withSign("−", figures.points(Points.ZERO.minus(points))) : figures.points(points);
    }

    private static String withSign(String sign, String size) {
        return size.startsWith("≈") ? "≈" + sign + size.substring(1) : sign + size;
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
            if (part.cause() == MovementCause.CRITERIA) {
                sentences.addAll(new CriteriaChangeWording(wording, before, after).methods(leaf));
            }
        }
        if (leaf.movement().isEmpty() && leaf.before().isEmpty()) {
            sentences.add(say("without", say("not-in", before.id())));
        }
        if (leaf.movement().isEmpty() && leaf.after().isEmpty()) {
            sentences.add(say("without", say("not-in", after.id())));
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
                cited(unit.before().score().sheet(), fact.before(), before),
                cited(unit.after().score().sheet(), fact.after(), after));
    }

    private String sentence(UnitMovement unit, LeafMovement leaf, MovementPart part) {
        String what = switch (part.cause()) {
            case DATA -> leaf.facts().stream().map(fact -> fact(unit, fact)).collect(Collectors.joining("; "));
            case EVIDENCE -> fromTo(leaf, this::evidence);
            case DECISION -> fromTo(leaf, this::decision);
            case CRITERIA -> new CriteriaChangeWording(wording, before, after).of(unit, leaf);
            case RULE -> fromTo(leaf, score -> rule(score.award().rule()));
            case DROPPED_LEAF -> say("not-in", after.id());
            case NEW_LEAF -> say("not-in", before.id());
            case PEER_DATA -> "";
        };
        return what.isEmpty()
                ? say("because-plain", signed(part.points()), cause(part.cause()))
                : say("because", signed(part.points()), cause(part.cause()), what);
    }

    private String fromTo(LeafMovement leaf, Function<LeafScore, String> words) {
        return say(
                "from-to",
                leaf.before().map(words).orElse(""),
                leaf.after().map(words).orElse(""));
    }

    private String evidence(LeafScore score) {
        return score.evidence().isEmpty() ? say("no-evidence") : String.join("; ", score.evidence());
    }

    private String decision(LeafScore score) {
        Optional<Appraisal> appraisal = score.appraised();
        return appraisal
                .map(one -> say("decided", figures.points(one.points())))
                .orElseGet(() -> say("undecided"));
    }

    private String rule(RuleReference rule) {
        return say("rule", rule.name(), rule.file(), String.valueOf(rule.line()));
    }

    private String cited(FactSheet sheet, IndicatorFact fact, CriteriaSet set) {
        String value = names(set).value(fact.indicator(), fact.value());
        Places places = new Places(wording, sheet.documents());
        return fact.provenance()
                .source()
                .map(places::inWords)
                .or(() -> fact.provenance().written().map(new Places(wording)::reference))
                .map(place -> say("cited", value, place))
                .orElse(value);
    }

    private IndicatorNames names(CriteriaSet set) {
        return new IndicatorNames(wording, set.indicators());
    }

    private String say(String key, Object... arguments) {
        return wording.say("comparison." + key, arguments);
    }
}
