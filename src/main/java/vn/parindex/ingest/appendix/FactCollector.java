package vn.parindex.ingest.appendix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.RowProblem.ConflictingRows;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Makes one fact of all rows of an indicator (tập hợp số liệu): a repeated row adds nothing, two values contradict. */
final class FactCollector {

    /** The rows that repeat another, each with the row it repeats. */
    record Facts(Map<IndicatorId, IndicatorFact> byIndicator, Map<AppendixRow, AppendixRow> repeats) {}

    private record Figure(MatchedRow row, FactValue value) {

        String key() {
            return value.known()
                    .map(content -> content.number()
                            .map(BigDecimal::stripTrailingZeros)
                            .map(BigDecimal::toPlainString)
                            .orElseGet(content::text))
                    .orElseGet(value::state);
        }

        boolean isMissing() {
            return value.state().equals(FactValue.MISSING.state());
        }
    }

    private final Consumer<Problem> problems;
    private final Map<IndicatorId, List<Figure>> figures = new LinkedHashMap<>();

    FactCollector(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void add(MatchedRow row, FactValue value) {
        figures.computeIfAbsent(row.indicator().id(), id -> new ArrayList<>()).add(new Figure(row, value));
    }

    Facts facts() {
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        Map<AppendixRow, AppendixRow> repeats = new LinkedHashMap<>();
        figures.forEach((id, of) -> {
            List<Figure> given = of.stream().filter(f -> !f.isMissing()).toList();
            Set<String> different =
                    new HashSet<>(given.stream().map(Figure::key).toList());
            if (different.size() > 1) {
                facts.put(id, contradiction(id, given));
                return;
            }
            Figure first = given.isEmpty() ? of.get(0) : given.get(0);
            facts.put(id, fact(id, first, first.value(), List.of()));
            of.stream()
                    .skip(1)
                    .forEach(f -> repeats.put(f.row().row(), of.get(0).row().row()));
        });
        return new Facts(facts, repeats);
    }

    private IndicatorFact contradiction(IndicatorId id, List<Figure> given) {
        List<SourceLocation> places =
                given.stream().map(f -> f.row().row().at()).toList();
        List<String> printed = given.stream().map(f -> f.row().row().value()).toList();
        problems.accept(new ConflictingRows(places, id, printed));
        List<OtherReading> also = given.stream()
                .skip(1)
                .map(f -> new OtherReading(
                        f.value(),
                        f.row().row().value(),
                        Optional.of(f.row().row().at())))
                .toList();
        return fact(id, given.get(0), FactValue.CONTRADICTORY, also);
    }

    private static IndicatorFact fact(IndicatorId id, Figure figure, FactValue value, List<OtherReading> also) {
        AppendixRow row = figure.row().row();
        return new IndicatorFact(
                id,
                value,
                new Provenance(figure.row().printed(), Optional.of(row.at()), row.note(), also, Optional.empty()));
    }
}
