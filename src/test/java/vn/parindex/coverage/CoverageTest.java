package vn.parindex.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.docs.Golden;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.rules.CaseRuns;

/** Every branch, bound and policy has a case, and {@code docs/coverage.md} says what cases and fixtures exercise. */
class CoverageTest {

    private static final CaseRuns RUNS = new CaseRuns();

    private static CaseCoverage cases;
    private static Map<CriteriaSet, List<RankedUnit>> fixtures;

    @BeforeAll
    static void run(@TempDir Path cache) {
        cases = new CaseCoverage(RUNS, one -> true);
        fixtures = FixtureRuns.all(cache);
    }

    @Test
    void everyBranchBoundAndPolicyHasACase() {
        assertThat(cases.missing()).as("not exercised by any case").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngay trên 80% | bound “from 80% of a ratio” of tiers: no figure just over it",
                "Chậm vừa đúng 20 ngày: vẫn bậc thứ hai | bound “late by up to 20 days” of deadline: no figure exactly at it",
                "Không ban hành: không có điểm | branch “never done” of rules/deadline",
                "Cả hai loại đều vượt: không có điểm"
                        + " | branch “both categories are over their allotments” of rules/special/department-2023",
                "Bộ tiêu chí lấy tỷ lệ in | policy “printedRate: printed” as the set says it",
                "Xếp loại, 89,99%: chưa trên 90% | bound “above 90%” of classification: no figure just under it"
            })
    void whatLosesItsOnlyCaseIsNamed(String dropped, String missing) {
        CaseCoverage without = new CaseCoverage(RUNS, one -> !one.name().equals(dropped));

        assertThat(without.missing()).contains(missing);
    }

    @Test
    void theDocumentIsUpToDate() {
        Golden.file(Path.of("docs/coverage.md")).mustBe(new CoverageDocument(cases, fixtures).write());
    }
}
