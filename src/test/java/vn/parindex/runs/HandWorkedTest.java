package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.Fraction;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LossCause;
import vn.parindex.scoring.UnitScore;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** The real report of Phan Rang - Tháp Chàm under the sample set, against what a person worked out by hand, leaf by leaf. */
class HandWorkedTest {

    private static final Path CASE = Path.of("fixtures/phan-rang-thap-cham-2023");
    private static UnitScore score;

    /** One row of the hand-worked table. */
    record Row(String leaf, String maxPoints, String state, String points, String lost, String asPrinted) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        @Override
        public String toString() {
            return leaf;
        }
    }

    @BeforeAll
    static void assess() {
        Assessment assessment = new Assessment(Optional.empty(), ShippedRules.CACHE, "test");
        CriteriaSet set = assessment.criteria("district-2023").match((value, problems) -> value, problems -> {
            throw new AssertionError(problems);
        });
        AssessmentResult result = assessment.assess(
                List.of(CASE.resolve("submissions/bao-cao.txt")),
                new UnitDeclaration(
                        Optional.of(new UnitId("phan-rang-thap-cham")),
                        Optional.of("UBND thành phố Phan Rang - Tháp Chàm"),
                        Optional.of(UnitLevel.DISTRICT),
                        Optional.of(new AssessmentPeriod("2023"))),
                set);
        assertThat(result.refused()).isEmpty();
        score = result.units().get(0).ranked().score();
    }

    static List<Row> leaves() {
        return rows().filter(row -> !row.leaf().startsWith("total.")).toList();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void theLeafIsWhatAPersonWorkedOut(Row row) {
        LeafScore leaf = score.leaf(new LeafId(row.leaf())).orElseThrow();

        assertThat(leaf.state().code()).isEqualTo(row.state());
        assertThat(leaf.points()).isEqualTo(points(row.points()));
        assertThat(leaf.leaf().maxPoints()).isEqualTo(points(row.maxPoints()));
        assertThat(lost(leaf)).containsExactlyInAnyOrderElementsOf(lost(row.lost()));
        assertThat(leaf.pointsAsPrinted())
                .isEqualTo(row.asPrinted().isEmpty() ? Optional.empty() : Optional.of(points(row.asPrinted())));
    }

    @Test
    void everyLeafWasWorkedOut() {
        assertThat(score.leaves().stream().map(leaf -> leaf.leaf().id().value()).toList())
                .containsExactlyElementsOf(leaves().stream().map(Row::leaf).toList());
    }

    @Test
    void domainsAndTotalsAreWhatAPersonWorkedOut() {
        score.domains()
                .forEach(domain -> assertThat(domain.points())
                        .isEqualTo(points(total("domain." + domain.domain().id()))));
        assertThat(score.points()).isEqualTo(points(total("points")));
        assertThat(score.applicableMax()).isEqualTo(points(total("applicableMax")));
        assertThat(score.computable()).isEqualTo(points(total("computable")));
        assertThat(score.pointsAtRisk()).isEqualTo(points(total("pointsAtRisk")));
        assertThat(shown(score.index().orElseThrow().value())).isEqualByComparingTo(total("index"));
        assertThat(shown(score.indexOf(score.lowest()).orElseThrow().value()))
                .isEqualByComparingTo(total("indexRange.low"));
        assertThat(shown(score.indexOf(score.highest()).orElseThrow().value()))
                .isEqualByComparingTo(total("indexRange.high"));
        for (LossCause cause : LossCause.values()) {
            Optional<Row> row = rows().filter(one -> one.leaf().equals("total.lost." + cause.code()))
                    .findFirst();
            Points lost = score.leaves().stream().map(leaf -> leaf.lost(cause)).reduce(Points.ZERO, Points::plus);
            assertThat(lost).isEqualTo(row.map(one -> points(one.points())).orElse(Points.ZERO));
        }
    }

    private static String total(String name) {
        return rows().filter(row -> row.leaf().equals("total." + name))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static Stream<Row> rows() {
        try {
            return Files.readAllLines(CASE.resolve("expected/hand-worked.tsv")).stream()
                    .skip(1)
                    .map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lost(LeafScore leaf) {
        return leaf.lost().stream()
                .map(loss -> loss.cause().code() + "=" + loss.points())
                .toList();
    }

    private static List<String> lost(String cell) {
        List<String> lost = new ArrayList<>();
        Arrays.stream(cell.split("[; ]+")).filter(part -> !part.isBlank()).forEach(part -> {
            String[] pair = part.split("=");
            lost.add(pair[0] + "=" + points(pair[1]));
        });
        return lost;
    }

    private static Points points(String text) {
        String[] parts = text.split("/");
        return new Points(
                parts.length == 1
                        ? Fraction.parse(text)
                        : Fraction.of(new BigDecimal(parts[0]), new BigDecimal(parts[1])));
    }

    private static BigDecimal shown(Fraction percent) {
        return percent.rounded(4);
    }
}
