package vn.parindex.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.parindex.docs.Golden;
import vn.parindex.truth.Finding.Alarm;
import vn.parindex.truth.Finding.Fault;

/** How much of the three real reports is read and found, against what people read and found by hand. */
@Tag("truth")
class TruthTest {

    private static final Path MISSED = Path.of("src/test/resources/truth/missed.tsv");
    private static final Path PAGE = Path.of("docs/truth.md");

    private static List<Report> reports;
    private static Finding finding;
    private static TruthPage page;
    private static Map<String, Map<String, String>> reasons;

    @BeforeAll
    static void measure() throws IOException {
        reports = Report.NAMES.stream().map(Report::of).toList();
        finding = Finding.of(reports, Finding.JUDGED);
        reasons = Report.table(MISSED).stream().collect(Collectors.toMap(row -> row.get("id"), row -> row));
        HeldOut heldOut = HeldOut.measure();
        page = new TruthPage(reports, finding, reasons, heldOut);
        if ("print".equals(System.getProperty("truth"))) {
            System.out.println(page.text());
        }
    }

    @Test
    void nearlyEveryRowIsReadAndNoneWrong() {
        Reading rows = page.rows();

        assertThat(rows.wrong()).isEmpty();
        assertThat(rows.right() * 100).isGreaterThanOrEqualTo(rows.total() * 99);
    }

    @Test
    void nineOfTenErrorsAndThreeOfFourWarningsAreFound() {
        assertThat(share("error")).isGreaterThanOrEqualTo(90);
        assertThat(share("warning")).isGreaterThanOrEqualTo(75);
    }

    @Test
    void nothingThatHoldsRaisesAnAlarm() {
        assertThat(finding.onWhatHolds()).isEmpty();
    }

    @Test
    void atMostOneAlarmInElevenIsFalse() {
        long right = finding.alarms().stream().filter(Alarm::isTrue).count();
        long wrong = finding.alarms().stream()
                .filter(alarm -> alarm.verdict().equals("false"))
                .count();

        assertThat(wrong * 10).isLessThanOrEqualTo(right);
    }

    @Test
    void everyAlarmBeyondTheListIsJudged() {
        assertThat(finding.alarms())
                .filteredOn(alarm -> alarm.verdict().equals("unjudged"))
                .isEmpty();
    }

    @Test
    void everyMissedFaultHasAReasonAndNoFoundOneHas() {
        assertThat(finding.faults().stream()
                        .filter(fault -> !fault.found())
                        .map(Fault::id)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(reasons.keySet()));
    }

    @Test
    void everyOtherSeverityHasAReason() {
        assertThat(finding.faults().stream()
                        .filter(Fault::isOfAnotherSeverity)
                        .map(Fault::id)
                        .collect(Collectors.toSet()))
                .isEqualTo(Report.table(TruthPage.SEVERITY).stream()
                        .map(row -> row.get("id"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void thePageIsUpToDate() {
        Golden.file(PAGE).mustBe(page.text());
    }

    private static long share(String severity) {
        List<Fault> faults = finding.faults().stream()
                .filter(fault -> fault.severity().equals(severity))
                .toList();
        return faults.stream().filter(Fault::found).count() * 100 / faults.size();
    }
}
