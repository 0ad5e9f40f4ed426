package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.Scalar;

/** How many rows of reports never seen before reach the right indicator; a wrong one is not allowed. */
class UnseenReportTest {

    private static final int REPORTS = 120;

    /** What was measured, less a little; the figures stand in decision 0014. */
    private static final long CLEAN_PER_MILLE = 935;

    private static final long SPOILT_PER_MILLE = 915;

    private int rows;
    private int right;
    private int unmatched;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void otherWordingsInOtherLayoutsAreReadOrSaidButNeverTakenForAnother() {
        measure(false);
        assertThat(right * 1000L / rows).isGreaterThanOrEqualTo(CLEAN_PER_MILLE);
    }

    @Test
    void slipsAndTypingHabitsCostRowsButMakeNoneWrong() {
        measure(true);
        assertThat(right * 1000L / rows).isGreaterThanOrEqualTo(SPOILT_PER_MILLE);
    }

    private void measure(boolean spoilt) {
        for (int seed = 0; seed < REPORTS; seed++) {
            count(seed, UnseenReport.of(seed, spoilt));
        }
        System.out.printf(
                "unseen reports, %s: %d rows, %d right (%d per mille), %d wrong, %d unmatched%n",
                spoilt ? "with slips" : "clean", rows, right, right * 1000L / rows, wrong.size(), unmatched);
        assertThat(wrong).isEmpty();
    }

    private void count(int seed, UnseenReport report) {
        Submission read = Reports.accepted("bao-cao.txt", report.text().getBytes(StandardCharsets.UTF_8));
        Map<Integer, IndicatorFact> byLine = new TreeMap<>();
        read.facts()
                .values()
                .forEach(fact ->
                        byLine.put(fact.provenance().source().orElseThrow().line(), fact));
        rows += report.planned().size();
        report.planned().forEach((line, planned) -> {
            Optional<IndicatorFact> fact = Optional.ofNullable(byLine.remove(line));
            if (fact.filter(f -> isRight(f, planned)).isPresent()) {
                right++;
            } else if (fact.filter(f -> f.value().known().isPresent()).isPresent()) {
                wrong.add(seed + ":" + line + " " + planned + " -> " + fact.get());
            } else {
                unmatched++;
            }
        });
        byLine.forEach((line, fact) -> wrong.add(seed + ":" + line + " a row of no statistic -> " + fact));
    }

    private static boolean isRight(IndicatorFact fact, UnseenReport.Planned planned) {
        return fact.indicator().value().equals(planned.indicator())
                && fact.value()
                        .known()
                        .flatMap(Scalar::number)
                        .filter(number -> number.compareTo(new BigDecimal(planned.value())) == 0)
                        .isPresent();
    }
}
