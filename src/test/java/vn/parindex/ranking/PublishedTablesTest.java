package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;

/** Rankings as provinces published them come out of the whole run: reading, scoring, ranking. */
class PublishedTablesTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/published");

    @TempDir
    private Path folder;

    @Test
    void districtsOfBinhDuong2017HaveThePointsIndexAndRankThatWerePublished() throws IOException {
        List<String[]> rows = rows("binhduong-districts-2017.tsv");
        List<String[]> shuffled = new ArrayList<>(rows);
        Collections.reverse(shuffled);
        for (String[] row : shuffled) {
            write("don-vi-" + row[0], row[1], "district", "2017", """
                    facts: { survey_points: %s }
                    appraisal: { "1.1": { points: %s, reason: other } }
                    """.formatted(row[3], row[2]));
        }

        AssessmentResult result = assess("binhduong-districts-2017.yaml");

        assertThat(rows).hasSize(9);
        assertThat(result.units())
                .extracting(PublishedTablesTest::line)
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> String.join(" | ", row[0], row[1], plain(row[4]), plain(row[5])))
                        .toList());
    }

    @Test
    void thePointsToTheNextRankOfBinhDuongAreTheDifferencesOfTheTable() throws IOException {
        List<String[]> rows = rows("binhduong-districts-2017.tsv");
        for (String[] row : rows) {
            write("don-vi-" + row[0], row[1], "district", "2017", """
                    facts: { survey_points: %s }
                    appraisal: { "1.1": { points: %s, reason: other } }
                    """.formatted(row[3], row[2]));
        }

        RankedGroup group = assess("binhduong-districts-2017.yaml").groups().get(0);

        assertThat(group.places())
                .extracting(PublishedTablesTest::toNextRank)
                .containsExactly("–", "2.58", "1.73", "1.23", "0.98", "0.23", "1.61", "0.19", "4.57");
        assertThat(group.means().orElseThrow().index().value().rounded(2)).isEqualByComparingTo("78.39");
        assertThat(group.certain().pairs().orElseThrow()).hasSize(36);
    }

    @Test
    void aDepartmentOfThanhHoaToWhich16PointsDoNotApplyHasItsIndexOf84() throws IOException {
        String[] row = rows("not-applicable-cases.tsv").get(0);
        write("ban-dan-toc", row[2], "department", "2023", """
                facts: { resolves_procedures: false }
                appraisal: { "1.1": { points: %s, reason: other } }
                """.formatted(row[3]));

        UnitResult unit = assess("thanhhoa-departments-2023.yaml").units().get(0);

        assertThat(row[4]).isEqualTo("81.33");
        assertThat(unit.ranked().score().applicableMax()).isEqualTo(Points.of("84"));
        assertThat(line(unit)).isEqualTo("1 | Ban Dân tộc | 68.32 | 81.33");
        assertThat(unit.ranked().band().orElseThrow().name()).isEqualTo("Tốt");
    }

    private static String line(UnitResult unit) {
        RankedUnit ranked = unit.ranked();
        return String.join(
                " | ",
                String.valueOf(ranked.rank().orElseThrow()),
                ranked.score().sheet().unit().name(),
                ranked.score().points().toString(),
                ranked.index().orElseThrow().value().rounded(2).toPlainString());
    }

    private static String toNextRank(RankedPlace place) {
        return place.toNextRank().map(gap -> gap.points().toString()).orElse("–");
    }

    private static String plain(String decimal) {
        return new BigDecimal(decimal).stripTrailingZeros().toPlainString();
    }

    private AssessmentResult assess(String set) {
        Assessment assessment = new Assessment(Optional.empty(), ShippedRules.CACHE, "test");
        CriteriaSet criteria = assessment
                .criteria(PUBLISHED.resolve(set).toString())
                .match((value, problems) -> value, problems -> {
                    throw new AssertionError(problems);
                });
        AssessmentResult result = assessment.assess(
                List.of(folder),
                new UnitDeclaration(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                criteria);
        assertThat(result.refused()).isEmpty();
        return result;
    }

    private void write(String id, String name, String level, String period, String rest) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), """
                unit: { id: %s, name: "%s", level: %s }
                period: "%s"
                """.formatted(id, name, level, period) + rest);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(PUBLISHED.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
