package vn.parindex.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.docs.Golden;
import vn.parindex.ranking.RankedUnit;

/** Every branch, bound and policy has a case, and {@code docs/coverage.md} says what cases and fixtures exercise. */
class CoverageTest {

    private static CaseCoverage cases;
    private static Map<CriteriaSet, List<RankedUnit>> fixtures;

    @BeforeAll
    static void run(@TempDir Path cache) {
        cases = new CaseCoverage();
        fixtures = FixtureRuns.all(cache);
    }

    @Test
    void everyBranchBoundAndPolicyHasACase() {
        assertThat(cases.missing()).as("not exercised by any case").isEmpty();
    }

    @Test
    void theDocumentIsUpToDate() {
        Golden.file(Path.of("docs/coverage.md")).mustBe(new CoverageDocument(cases, fixtures).write());
    }
}
