package vn.parindex.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.criteria.Amount;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.UnitStatement;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Wording;

/** Everything that is needed to speak about one leaf of one unit: its figures with their places, and the words for them. */
record LeafWords(
        UnitScore unit,
        LeafScore leaf,
        Wording wording,
        Figures figures,
        Terms terms,
        IndicatorNames names,
        Places places) {

    static LeafWords of(UnitScore unit, LeafScore leaf, Wording wording) {
        return new LeafWords(
                unit,
                leaf,
                wording,
                new Figures(wording),
                new Terms(wording),
                new IndicatorNames(wording, unit.criteria().indicators()),
                new Places(wording, unit.sheet().documents()));
    }

    /** The papers that came with what the unit answered to the appraisal. */
    List<String> sentWithStatement() {
        return Optional.ofNullable(unit.sheet().statements().get(leaf.leaf().id()))
                .map(UnitStatement::evidence)
                .orElse(List.of());
    }

    String say(String key, Object... arguments) {
        return wording.say("explanation." + key, arguments);
    }

    IndicatorFact fact(IndicatorId id) {
        return leaf.inputs().stream()
                .filter(input -> input.indicator().equals(id))
                .findFirst()
                .orElseGet(() -> unit.sheet().fact(id));
    }

    FactValue value(IndicatorId id) {
        return fact(id).value();
    }

    /** {@code 46.482 (dòng 251, Phụ lục 3)}. */
    String cited(IndicatorId id) {
        return cited(id, names.value(id, value(id)));
    }

    /** Any words about a fact, with its place behind them. */
    String cited(IndicatorId id, String words) {
        IndicatorFact fact = fact(id);
        return fact.provenance()
                .source()
                .map(places::inWords)
                .or(() -> fact.provenance().written().map(this::inSheet))
                .map(place -> say("cited", words, place))
                .orElse(words);
    }

    /** {@code “Tổng số hồ sơ” là 46.482 (dòng 251, Phụ lục 3)}. */
    String figure(IndicatorId id) {
        return say("figure", names.name(id), cited(id));
    }

    /** The members of an amount, each with its value and place. */
    String figures(Amount amount) {
        String sum = amount.sum().stream().map(this::figure).collect(Collectors.joining("; "));
        return amount.minus().stream()
                .map(id -> say("figure.minus", figure(id)))
                .reduce(sum, (all, one) -> all + "; " + one);
    }

    String figures(List<IndicatorId> ids) {
        return ids.stream().map(this::figure).collect(Collectors.joining("; "));
    }

    private String inSheet(SourceLocation place) {
        String sheet = say("place.written");
        return place.line() == 0 ? sheet : sheet + ", " + say("place.line", String.valueOf(place.line()));
    }
}
