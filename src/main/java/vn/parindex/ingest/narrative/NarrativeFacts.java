package vn.parindex.ingest.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.NarrativeProblem;
import vn.parindex.ingest.NarrativeProblem.FigureOfOtherPeriod;

/**
 * Facts of the appendix with what the text says beside them (số liệu có đối chiếu lời văn).
 *
 * <p>The appendix keeps its value, blank cells too. Only a statistic that it does not have becomes a fact of the text:
 * of figures that agree, and are no estimates.
 */
public record NarrativeFacts(Map<IndicatorId, IndicatorFact> facts, List<NarrativeProblem> problems) {

    public NarrativeFacts {
        facts = new LinkedHashMap<>(facts);
        problems = List.copyOf(problems);
    }

    public static NarrativeFacts of(Map<IndicatorId, IndicatorFact> appendix, Narrative narrative) {
        Map<IndicatorId, List<NarrativeFigure>> said = new LinkedHashMap<>();
        narrative
                .figures()
                .forEach(figure -> said.computeIfAbsent(figure.indicator(), id -> new ArrayList<>())
                        .add(figure));
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>(appendix);
        List<NarrativeProblem> problems = new ArrayList<>(narrative.problems());
        said.forEach((id, figures) -> {
            Optional<IndicatorFact> printed = Optional.ofNullable(appendix.get(id));
            Optional<IndicatorFact> fact =
                    printed.map(one -> beside(one, figures)).or(() -> alone(id, figures));
            fact.ifPresent(one -> facts.put(id, one));
            if (fact.isPresent()) {
                figures.stream()
                        .filter(NarrativeFigure::estimate)
                        .forEach(figure ->
                                problems.add(new FigureOfOtherPeriod(figure.at(), id, figure.printed(), "", true)));
            }
        });
        return new NarrativeFacts(facts, problems);
    }

    private static IndicatorFact beside(IndicatorFact printed, List<NarrativeFigure> figures) {
        Provenance from = printed.provenance();
        List<OtherReading> also =
                Stream.concat(from.also().stream(), readings(figures)).toList();
        return new IndicatorFact(
                printed.indicator(),
                printed.value(),
                new Provenance(from.printed(), from.source(), from.note(), also, from.written()));
    }

    private static Optional<IndicatorFact> alone(IndicatorId id, List<NarrativeFigure> figures) {
        List<NarrativeFigure> exact =
                figures.stream().filter(figure -> !figure.estimate()).toList();
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        long values = exact.stream()
                .map(NarrativeFigure::value)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .count();
        if (values > 1) {
            Provenance from =
                    new Provenance("", Optional.empty(), "", readings(exact).toList(), Optional.empty());
            return Optional.of(new IndicatorFact(id, FactValue.MISSING, from));
        }
        NarrativeFigure first = exact.get(0);
        List<OtherReading> also = readings(exact.subList(1, exact.size())).toList();
        return Optional.of(new IndicatorFact(
                id,
                first.reading().value(),
                new Provenance(first.printed(), Optional.of(first.at()), "", also, Optional.empty())));
    }

    private static Stream<OtherReading> readings(List<NarrativeFigure> figures) {
        return figures.stream().map(NarrativeFigure::reading);
    }
}
