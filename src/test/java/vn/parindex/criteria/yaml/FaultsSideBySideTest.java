package vn.parindex.criteria.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.problem.Problem;

/** Faults of one kind do not hide those of another, and a wrong set scores nothing. */
class FaultsSideBySideTest {

    private static final String SET = """
            id: one
            version: "1.0"
            title: "Thử"
            level: commune
            effective: { from: 2024-01-01 }
            colour: red
            maxPoints: 10
            domains:
              - id: "1"
                name: "A"
                maxPoints: 5
                criteria:
                  - { id: "1.1", name: "B", maxPoints: 4, colour: red, method: { kind: flag, fact: flag } }
                  - { id: "1.2", name: "C", maxPoints: 2, method: { kind: checklist, items: [ { fact: flag, points: 1 } ] } }
            """;

    @Test
    void sumsAreToldBesideUnknownKeys() {
        SetReading reading = read(SET);

        assertThat(reading.checked().problems())
                .extracting(Problem::code, problem -> problem.source().line())
                .containsExactly(
                        tuple("unknown-key", 6),
                        tuple("maximum-not-sum", 7),
                        tuple("maximum-not-sum", 11),
                        tuple("unknown-key", 13),
                        tuple("parts-not-maximum", 14));
        assertThat(reading.tree()).isPresent();
        assertThat(reading.checked().<Boolean>match((set, problems) -> true, problems -> false))
                .isFalse();
    }

    @Test
    void aLeafThatCannotBeReadDoesNotHideTheSums() {
        SetReading reading = read(SET.replace("kind: flag, fact: flag", "kind: flag, fact: nowhere"));

        assertThat(reading.checked().problems())
                .extracting(Problem::code)
                .contains("unknown-indicator", "maximum-not-sum", "parts-not-maximum");
        assertThat(reading.tree()).isEmpty();
    }

    @Test
    void cyclesBoundsOutOfOrderAndPointsOverTheMaximumAreNamedWithLineAndColumn() {
        String wrong = SET.replace("fact: flag } }\n", "fact: flag }, evidence: &e [ *e ] }\n")
                .replace(
                        "{ kind: checklist, items: [ { fact: flag, points: 1 } ] }",
                        "{ kind: tiers, measure: { ratio: { of: done, to: planned } },"
                                + " tiers: [ { from: 80%, points: 3 }, { from: 90%, points: 1 } ] }");

        assertThat(read(wrong).checked().problems())
                .allSatisfy(problem -> assertThat(problem.source().column()).isPositive())
                .extracting(Problem::code, problem -> problem.source().line())
                .contains(
                        tuple("anchor", 13),
                        tuple("alias", 13),
                        tuple("bounds-not-descending", 14),
                        tuple("points-over-maximum", 14));
    }

    private static SetReading read(String yaml) {
        return new CriteriaSetReader()
                .readTree("set.yaml", yaml.getBytes(StandardCharsets.UTF_8), SheetFiles.catalogue());
    }
}
