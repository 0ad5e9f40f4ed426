package vn.parindex.report.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.ranking.RankBasis;
import vn.parindex.rules.ShippedRules;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** Results that the tests of paper reports are written from. */
public final class PaperRun {

    private PaperRun() {}

    public static AssessmentResult ofDistricts() {
        return of(Path.of("fixtures/tinh-mau/districts"), UnitDeclaration.NONE);
    }

    public static AssessmentResult ofDistrictsByAppraisal() {
        return ofDistricts().rankedBy(RankBasis.APPRAISED);
    }

    public static AssessmentResult ofPhanRang() {
        return of(
                Path.of("fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt"),
                new UnitDeclaration(
                        Optional.of(new UnitId("phan-rang-thap-cham")),
                        Optional.of("UBND thành phố Phan Rang - Tháp Chàm"),
                        Optional.of(UnitLevel.DISTRICT),
                        Optional.of(new AssessmentPeriod("2023"))));
    }

    public static AssessmentResult of(Path input, UnitDeclaration unit) {
        return of(input, unit, "district-2023");
    }

    /** @param criteria the id of a set, or its file */
    public static AssessmentResult of(Path input, UnitDeclaration unit, String criteria) {
        Assessment assessment = new Assessment(Optional.empty(), ShippedRules.CACHE, "test");
        CriteriaSet set = assessment.criteria(criteria).match((read, problems) -> read, problems -> {
            throw new AssertionError(problems.toString());
        });
        return assessment.run(List.of(input), unit, set).result();
    }
}
