package vn.parindex.recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.located.FileFault;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.RuleReference;
import vn.parindex.source.SourceLocation;

/** Reads one leaf of a result (đọc một tiêu chí của kết quả), with the facts it looks at. */
final class RecordedLeafReader {

    private static final int PLAIN_DIGITS = 9;
    private static final Points REMAINDER = Points.of("0.0000000001");

    private final NodeReader nodes;

    RecordedLeafReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<RecordedLeaf> read(ResultKeys keys, DomainKind kind) {
        int before = nodes.faults().errors();
        String id = keys.text("id");
        if (id.isBlank()) {
            return nodes.faults().refuse(FileFault.EMPTY_VALUE, keys.at());
        }
        Optional<LeafState> state = keys.word("state", LeafState.values(), LeafState::code);
        Points points = keys.points("points");
        Points most = keys.points("maxPoints");
        Points lost = Points.ZERO;
        Points applicable = most;
        for (ResultKeys loss : keys.objects("lost")) {
            Points part = loss.points("points");
            lost = lost.plus(part);
            boolean leaves = loss.word("cause", LossCause.values(), LossCause::code)
                    .filter(LossCause::leavesMaximum)
                    .isPresent();
            applicable = leaves ? applicable.minus(part) : applicable;
        }
        if (kind != DomainKind.PENALTY && !points.plus(lost).equals(most)) {
            nodes.faults().refuse(RecordedFault.RESULT_DOES_NOT_ADD_UP, keys.at(), id, points.plus(lost), most);
        }
        Optional<RuleReference> rule = keys.object("rule")
                .map(one -> new RuleReference(
                        one.text("name"), one.text("file"), one.whole("line").orElse(0)));
        Points applies = bare(applicable);
        List<IndicatorFact> inputs = facts(keys);
        return nodes.faults()
                .unlessErrorsSince(
                        before,
                        () -> new RecordedLeaf(
                                new LeafId(id),
                                keys.textOrEmpty("name"),
                                kind,
                                state.orElseThrow(),
                                points,
                                most,
                                applies,
                                keys.textOrEmpty("method"),
                                keys.textOrEmpty("branch"),
                                rule.orElseThrow(),
                                keys.texts("evidence"),
                                keys.pointsWhereGiven("claimed"),
                                keys.pointsWhereGiven("appraised"),
                                inputs));
    }

    /** What is left of a maximum is a plain number: the last digit may only be the remainder of what was rounded. */
    private static Points bare(Points applicable) {
        Points plain = new Points(Fraction.of(applicable.value().rounded(PLAIN_DIGITS)));
        Points off = applicable.minus(plain);
        return off.max(Points.ZERO.minus(off)).compareTo(REMAINDER) <= 0 ? plain : applicable;
    }

    private List<IndicatorFact> facts(ResultKeys keys) {
        List<IndicatorFact> facts = new ArrayList<>();
        for (ResultKeys one : keys.objects("inputs")) {
            String id = one.text("indicator");
            if (!IndicatorId.isValid(id)) {
                nodes.faults().refuse(FileFault.NOT_AN_INDICATOR_ID, one.at(), id);
                continue;
            }
            value(one)
                    .ifPresent(value -> facts.add(new IndicatorFact(
                            new IndicatorId(id),
                            value,
                            new Provenance(one.textOrEmpty("printed"), place(one), "", List.of(), Optional.empty()))));
        }
        return facts;
    }

    /** Values stay words here; only the set that is named says what kind of value an indicator has. */
    private static Optional<FactValue> value(ResultKeys keys) {
        FactValue[] known = {
            FactValue.MISSING, FactValue.NOT_APPLICABLE, FactValue.CONTRADICTORY, FactValue.of(new Scalar.Words(""))
        };
        return keys.word("state", known, FactValue::state)
                .flatMap(value -> value.known().isEmpty()
                        ? Optional.of(value)
                        : keys.need("value").map(node -> FactValue.of(new Scalar.Words(keys.text("value")))));
    }

    private Optional<SourceLocation> place(ResultKeys keys) {
        return keys.find("source")
                .flatMap(nodes::mapping)
                .map(found -> new ResultKeys(nodes, found))
                .map(at -> new SourceLocation(
                        at.textOrEmpty("document"),
                        at.whole("line").orElse(0),
                        at.whole("column").orElse(0),
                        at.whole("page").orElse(0),
                        at.textOrEmpty("sheet"),
                        at.textOrEmpty("cell"),
                        at.textOrEmpty("table"),
                        at.textOrEmpty("row"),
                        at.textOrEmpty("label")));
    }
}
