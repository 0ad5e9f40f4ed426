package vn.parindex.recorded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;

/** Makes the fact sheet of a unit again from what its result tells (khôi phục phiếu số liệu từ kết quả). */
public final class RestoredSheet {

    private final IndicatorCatalogue indicators;
    private final SourceLocation at;

    /**
     * @param indicators those of the set of the result: they say what kind of value each has
     * @param at the file of the result
     */
    public RestoredSheet(IndicatorCatalogue indicators, SourceLocation at) {
        this.indicators = indicators;
        this.at = at;
    }

    /** The sheet with the facts that leaves look at; none where a value is not of its indicator, or stands twice. */
    public Optional<FactSheet> of(RecordedUnit unit) {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        Map<LeafId, Located<Points>> claims = new LinkedHashMap<>();
        Map<LeafId, List<String>> evidence = new LinkedHashMap<>();
        Map<LeafId, Appraisal> appraisals = new LinkedHashMap<>();
        for (RecordedLeaf leaf : unit.leaves()) {
            for (IndicatorFact input : leaf.inputs()) {
                Optional<IndicatorFact> fact = typed(input);
                boolean other = fact.map(one -> facts.putIfAbsent(one.indicator(), one))
                        .filter(earlier -> !earlier.value().equals(fact.get().value()))
                        .isPresent();
                if (fact.isEmpty() || other) {
                    return Optional.empty();
                }
            }
            leaf.claimed().ifPresent(points -> claims.put(leaf.id(), new Located<>(points, at)));
            leaf.appraised()
                    .ifPresent(points -> appraisals.put(
                            leaf.id(), new Appraisal(points, Optional.empty(), "", "", Optional.empty(), at)));
            if (!leaf.evidence().isEmpty()) {
                evidence.put(leaf.id(), leaf.evidence());
            }
        }
        return Optional.of(
                new FactSheet(unit.unit(), unit.period(), unit.documents(), facts, claims, evidence, appraisals, at));
    }

    private Optional<IndicatorFact> typed(IndicatorFact input) {
        if (input.value().known().isEmpty()) {
            return Optional.of(input);
        }
        String text = input.value().known().orElseThrow().text();
        return indicators
                .find(input.indicator())
                .flatMap(indicator -> scalar(indicator, text))
                .map(value -> new IndicatorFact(input.indicator(), FactValue.of(value), input.provenance()));
    }

    private static Optional<? extends Scalar> scalar(Indicator indicator, String text) {
        return switch (indicator.type()) {
            case COUNT, MONEY, PERCENT -> decimal(text);
            case FLAG -> answer(text).isPresent() ? answer(text) : decimal(text);
            case CODE -> Optional.of(new Scalar.Code(text));
            case DATE -> text.equals("false") ? answer(text) : day(text);
            case TEXT -> Optional.of(new Scalar.Words(text));
        };
    }

    private static Optional<Scalar.YesNo> answer(String text) {
        return text.equals("true") || text.equals("false")
                ? Optional.of(new Scalar.YesNo(text.equals("true")))
                : Optional.empty();
    }

    private static Optional<Scalar.Decimal> decimal(String text) {
        return ResultKeys.DECIMAL.matcher(text).matches()
                ? Optional.of(new Scalar.Decimal(new BigDecimal(text)))
                : Optional.empty();
    }

    private static Optional<Scalar.Day> day(String text) {
        try {
            return Optional.of(new Scalar.Day(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
