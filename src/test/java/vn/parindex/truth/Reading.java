package vn.parindex.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.source.SourceLocation;

/** How many figures of one kind the program read right, wrong and not at all (số đọc đúng, sai, sót). */
record Reading(int right, List<String> wrong, List<String> missed) {

    Reading {
        wrong = List.copyOf(wrong);
        missed = List.copyOf(missed);
    }

    /** A figure the program has, with its place. */
    private record Seen(String indicator, int line, boolean inTable, BigDecimal number) {}

    int total() {
        return right + wrong.size() + missed.size();
    }

    Reading and(Reading other) {
        return new Reading(
                right + other.right,
                Stream.concat(wrong.stream(), other.wrong.stream()).toList(),
                Stream.concat(missed.stream(), other.missed.stream()).toList());
    }

    /** The rows of the tables that have a value. */
    static Reading ofRows(Report report) {
        List<Seen> seen = seen(report).stream().filter(Seen::inTable).toList();
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Map<String, String> row : report.byHand("rows.tsv")) {
            if (row.get("row_kind").equals("value")) {
                int line = Integer.parseInt(row.get("source_line"));
                BigDecimal number = new BigDecimal(row.get("numeric_value"));
                Optional<Seen> found =
                        seen.stream().filter(one -> one.line == line).findFirst();
                boolean isRight = found.filter(one -> one.indicator.equals(row.get("indicator")))
                        .filter(one -> one.number.compareTo(number) == 0)
                        .isPresent();
                if (isRight) {
                    right++;
                } else {
                    (found.isEmpty() ? missed : wrong).add(report.name() + ":" + line + " " + row.get("indicator"));
                }
            }
        }
        return new Reading(right, wrong, missed);
    }

    /** The figures of the running text whose statistic is in the catalogue. */
    static Reading ofNarrative(Report report, IndicatorCatalogue catalogue) {
        List<Seen> seen = seen(report).stream().filter(one -> !one.inTable).toList();
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Map<String, String> row : report.byHand("narrative.tsv")) {
            String concept = row.get("concept_id");
            if (!IndicatorId.isValid(concept)
                    || !catalogue.knows(new IndicatorId(concept))
                    || row.get("numeric_value").isEmpty()) {
                continue;
            }
            int line = Integer.parseInt(row.get("line"));
            BigDecimal number = new BigDecimal(row.get("numeric_value"));
            List<Seen> found = seen.stream()
                    .filter(one -> one.line == line && one.indicator.equals(concept))
                    .toList();
            if (found.stream().anyMatch(one -> one.number.compareTo(number) == 0)) {
                right++;
            } else {
                (found.isEmpty() ? missed : wrong).add(report.name() + ":" + line + " " + concept);
            }
        }
        return new Reading(right, wrong, missed);
    }

    private static List<Seen> seen(Report report) {
        return report.read().sheet().facts().values().stream()
                .flatMap(Reading::seen)
                .toList();
    }

    private static Stream<Seen> seen(IndicatorFact fact) {
        return Stream.concat(
                        Stream.of(seen(fact, fact.value(), fact.provenance().source())),
                        fact.provenance().also().stream().map(other -> seen(fact, other.value(), other.source())))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull);
    }

    private static Optional<Seen> seen(IndicatorFact fact, FactValue value, Optional<SourceLocation> source) {
        return value.known()
                .flatMap(Scalar::number)
                .flatMap(number ->
                        source.map(at -> new Seen(fact.indicator().value(), at.line(), !at.isNarrative(), number)));
    }
}
