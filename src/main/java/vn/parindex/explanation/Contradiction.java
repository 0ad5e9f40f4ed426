package vn.parindex.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Measure;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.Reading;

/** Says which figures of an award cannot all be true (số liệu mâu thuẫn), and where they stand. */
record Contradiction(LeafWords words, Award award) implements OnReading<List<String>> {

    /**
     * The reasons found.
     *
     * @param twice facts that were read in two ways
     */
    static List<String> reasons(LeafWords words, Award award, List<IndicatorId> twice) {
        List<String> reasons = new ArrayList<>();
        twice.forEach(id -> reasons.add(words.say("contradictory.twice", withPlace(words, id))));
        Contradiction contradiction = new Contradiction(words, award);
        reasons.addAll(contradiction.negative());
        if (reasons.isEmpty()) {
            reasons.addAll(award.reading().accept(contradiction));
        }
        if (reasons.isEmpty()) {
            reasons.add(words.say(
                    "contradictory.figures", words.figures(award.method().indicators())));
        }
        return reasons;
    }

    @Override
    public List<String> other() {
        return award.method().indicators().stream()
                .filter(this::isBrokenFlag)
                .map(id -> words.say("contradictory.flag", words.figure(id)))
                .toList();
    }

    @Override
    public List<String> ratio(Reading.OfRatio ratio) {
        if (ratio.printedUsed()) {
            return outside(ratio.printed());
        }
        Optional<Measure.OfRatio> counts = MeasureOfMethod.ratio(award.method());
        if (counts.isEmpty() || ratio.of().isEmpty() || ratio.to().isEmpty()) {
            return List.of();
        }
        String of = words.figures(counts.get().of());
        String to = words.figures(counts.get().to());
        List<String> reasons = new ArrayList<>();
        reasons.add(
                words.say(ratio.to().get().signum() == 0 ? "contradictory.no-whole" : "contradictory.exceeds", of, to));
        ratio.printed()
                .ifPresent(rate -> reasons.add(words.say(
                        "contradictory.printed", printed(words.figures().percent(rate)))));
        return reasons;
    }

    @Override
    public List<String> value(Reading.OfValue value) {
        return value.percent() && value.value().isPresent()
                ? List.of(words.say(
                        "contradictory.percent", words.figures(award.method().indicators())))
                : List.of();
    }

    @Override
    public List<String> scalar(Reading.OfScalar scalar) {
        boolean flag =
                type(scalar.fact()).filter(type -> type == IndicatorType.FLAG).isPresent();
        return List.of(words.say(flag ? "contradictory.flag" : "contradictory.code", words.figure(scalar.fact())));
    }

    private List<String> outside(Optional<Percent> rate) {
        return rate
                .map(percent -> words.say(
                        "contradictory.percent",
                        MeasureOfMethod.printed(award.method())
                                .map(words::figure)
                                .orElse(words.figures().percent(percent))))
                .stream()
                .toList();
    }

    private String printed(String rate) {
        return MeasureOfMethod.printed(award.method())
                .map(id -> words.cited(id, rate))
                .orElse(rate);
    }

    private List<String> negative() {
        return award.method().indicators().stream()
                .filter(id -> number(id).filter(number -> number.signum() < 0).isPresent())
                .map(id -> words.say("contradictory.negative", words.figure(id)))
                .toList();
    }

    private boolean isBrokenFlag(IndicatorId id) {
        return type(id).filter(type -> type == IndicatorType.FLAG).isPresent()
                && number(id)
                        .map(Fraction::of)
                        .filter(number -> number.isZero() || number.equals(Fraction.ONE))
                        .isEmpty()
                && words.value(id).known().isPresent();
    }

    private Optional<IndicatorType> type(IndicatorId id) {
        return words.unit().criteria().indicators().find(id).map(indicator -> indicator.type());
    }

    private Optional<BigDecimal> number(IndicatorId id) {
        return words.value(id).number();
    }

    private static String withPlace(LeafWords words, IndicatorId id) {
        return words.cited(id, words.names().name(id));
    }
}
