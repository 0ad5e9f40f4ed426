package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.source.SourceLocation;

/** What is read from the running text of the three reports, held against what a person found there. */
class NarrativeTruthTest {

    /** Figures that the list has under a finer concept or as the parts of a sum; each read in the report by hand. */
    private static final Set<String> RIGHT_BUT_NOT_LISTED = Set.of(
            "phan-rang-thap-cham-2023:125 online_l34_provided = 164",
            "phan-rang-thap-cham-2023:125 online_l3_provided = 111",
            "phan-rang-thap-cham-2023:125 online_l4_provided = 53",
            "kim-phuong-2024q1:76 dossiers_on_time_commune = 438",
            "quang-ngai-vp-2023q3:38 procedures_abolished_or_replaced = 10");

    private record Figure(String report, String indicator, BigDecimal value, int line) {
        @Override
        public String toString() {
            return "%s:%d %s = %s".formatted(report, line, indicator, value.toPlainString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phan-rang-thap-cham-2023", "kim-phuong-2024q1", "quang-ngai-vp-2023q3"})
    void nothingIsReadWrong(String report) {
        Set<String> read = names(read(report));
        Set<String> listed = names(listed(report));
        Set<String> extra = new TreeSet<>(read);
        extra.removeAll(listed);
        extra.removeAll(RIGHT_BUT_NOT_LISTED);

        assertThat(extra).isEmpty();
    }

    @Test
    void mostFiguresOfTheTextAreFound() {
        int all = 0;
        int found = 0;
        for (String report : Reports.REAL) {
            Set<String> listed = names(listed(report));
            Set<String> read = names(read(report));
            Set<String> right = new TreeSet<>(listed);
            right.retainAll(read);
            Set<String> missed = new TreeSet<>(listed);
            missed.removeAll(read);
            read.removeAll(listed);
            System.out.printf(
                    "%s: %d of %d figures right, missed %s, besides %s%n",
                    report, right.size(), listed.size(), missed, read);
            all += listed.size();
            found += right.size();
        }

        assertThat(found * 100).isGreaterThanOrEqualTo(all * 85);
    }

    private static Set<String> names(List<Figure> figures) {
        return figures.stream().map(Figure::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Figure> listed(String report) {
        return Reports.expected(report, "narrative.tsv").stream()
                .filter(row -> Reports.catalogue().knows(new IndicatorId(row.get("concept_id"))))
                .map(row -> new Figure(
                        report,
                        row.get("concept_id"),
                        new BigDecimal(row.get("numeric_value")),
                        Integer.parseInt(row.get("line"))))
                .toList();
    }

    private static List<Figure> read(String report) {
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<IndicatorId, IndicatorFact> entry :
                Reports.read(report).facts().entrySet()) {
            var from = entry.getValue().provenance();
            from.source()
                    .filter(SourceLocation::isNarrative)
                    .ifPresent(place -> figure(report, entry.getKey(), entry.getValue().value().known().stream(), place)
                            .forEach(figures::add));
            from.also()
                    .forEach(other -> other.source()
                            .filter(SourceLocation::isNarrative)
                            .ifPresent(place -> figure(report, entry.getKey(), other.value().known().stream(), place)
                                    .forEach(figures::add)));
        }
        return figures;
    }

    private static Stream<Figure> figure(
            String report, IndicatorId indicator, Stream<Scalar> value, SourceLocation place) {
        return value.flatMap(scalar -> scalar.number().stream())
                .map(number -> new Figure(report, indicator.value(), number, place.line()));
    }
}
