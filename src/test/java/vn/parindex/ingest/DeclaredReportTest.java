package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.report.ReportReader;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitLevel;

/** What the user says of a report that does not say it of itself decides how the report is read. */
class DeclaredReportTest {

    private static final String REPORT = """
            Bộ phận Một cửa đã giải quyết 1.190 hồ sơ TTHC.
            STT\tChỉ tiêu\tĐơn vị tính\tNăm 2022\tNăm 2023
            1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t7\t9
            """;
    private static final IndicatorId RESOLVED = new IndicatorId("dossiers_resolved_commune");
    private static final IndicatorId ASSIGNED = new IndicatorId("assigned_tasks_total");

    @Test
    void theDeclaredLevelSaysWhoseFiguresTheTextGives() {
        assertThat(facts(Optional.empty(), Optional.empty())).doesNotContainKey(RESOLVED);
        assertThat(facts(Optional.of(UnitLevel.COMMUNE), Optional.empty())).containsKey(RESOLVED);
    }

    @Test
    void theDeclaredPeriodSaysWhichColumnCounts() {
        assertThat(printed(Optional.of("2022"))).isEqualTo("7");
        assertThat(printed(Optional.of("2023"))).isEqualTo("9");
        assertThat(printed(Optional.empty())).isEmpty();
    }

    private static String printed(Optional<String> period) {
        return Optional.ofNullable(facts(Optional.empty(), period.map(AssessmentPeriod::new))
                        .get(ASSIGNED))
                .map(fact -> fact.provenance().printed())
                .orElse("");
    }

    private static Map<IndicatorId, IndicatorFact> facts(Optional<UnitLevel> level, Optional<AssessmentPeriod> period) {
        return new ReportReader(Reports.catalogue(), level, period)
                .read("a.txt", REPORT.getBytes(StandardCharsets.UTF_8))
                .match((submission, problems) -> submission.facts(), problems -> {
                    throw new AssertionError(problems.toString());
                });
    }
}
