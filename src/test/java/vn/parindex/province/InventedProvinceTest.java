package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.assessment.UnitResult;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.problem.Problem;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.LeafScore;

/** The planted faults of the invented province do what its README says, and nothing else is wrong with its figures. */
class InventedProvinceTest {

    private static AssessmentResult districts;
    private static AssessmentResult communes;
    private static AssessmentResult twoTiers;
    private static AssessmentResult departments;

    @BeforeAll
    static void assess() {
        Assessment assessment = new Assessment(Optional.empty(), ShippedRules.CACHE, "test");
        districts = run(assessment, "districts", "district-2023");
        communes = run(assessment, "communes", "commune-2024");
        twoTiers = run(assessment, "communes-2025", "commune-2025");
        departments = run(assessment, "departments", "department-2023");
    }

    @Test
    void everyUnitIsRanked() {
        assertThat(districts.units()).hasSize(13);
        assertThat(communes.units()).hasSize(40);
        assertThat(twoTiers.units()).hasSize(40);
        assertThat(departments.units()).hasSize(10);
        assertThat(List.of(districts, communes, twoTiers, departments))
                .allSatisfy(result -> assertThat(result.refused()).isEmpty())
                .flatExtracting(AssessmentResult::units)
                .allSatisfy(unit -> assertThat(unit.ranked().rank()).isPresent());
    }

    @Test
    void theDataHaveThePlantedProblemsAndNoOthers() {
        assertThat(problems(districts))
                .containsExactlyInAnyOrder(
                        "huyen-mau-03 rate-contradicts-counts",
                        "huyen-mau-04 count-in-rate-cell",
                        "huyen-mau-05 part-exceeds-whole",
                        "huyen-mau-06 zero-denominator",
                        "huyen-mau-13 rate-contradicts-counts");
        assertThat(problems(communes))
                .containsExactlyInAnyOrder(
                        "xa-mau-05 rate-contradicts-counts",
                        "xa-mau-09 part-exceeds-whole",
                        "xa-mau-12 count-in-rate-cell",
                        "xa-mau-14 zero-denominator",
                        "xa-mau-24 figures-conflict");
        assertThat(problems(departments)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "thi-xa-mau-02, 8.1.1, pending",
        "thi-xa-mau-02, 4.5, pending",
        "huyen-mau-04, 3.3.3, not-applicable",
        "huyen-mau-05, 7.4.2, withheld",
        "huyen-mau-06, 3.2, not-applicable",
        "huyen-mau-11, 1.6.2, withheld",
        "huyen-mau-11, 6.1, no-data",
        "huyen-mau-12, 1.6.2, withheld",
        "huyen-mau-12, 5.3.1, withheld",
        "huyen-mau-12, 6.1, withheld",
        "huyen-mau-13, 1.1.1, scored"
    })
    void aPlantedFaultOfADistrictEndsAsTheReadmeSays(String unit, String leaf, String state) {
        assertThat(leaf(districts, unit, leaf).state().code()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "xa-mau-09, 7.3.4, withheld",
        "xa-mau-14, 1.3.2, scored",
        "xa-mau-16, 6.2, no-data",
        "xa-mau-18, 2.1, pending",
        "xa-mau-21, 8.2, withheld",
        "xa-mau-23, 5.3.1, withheld",
        "xa-mau-24, 7.6, withheld",
        "xa-mau-25, 1.8.2, withheld",
        "xa-mau-26, 3.3.1, scored",
        "xa-mau-26, 6.1, not-applicable",
        "xa-mau-28, 5.2, no-data"
    })
    void aPlantedFaultOfACommuneEndsAsTheReadmeSays(String unit, String leaf, String state) {
        assertThat(leaf(communes, unit, leaf).state().code()).isEqualTo(state);
    }

    @Test
    void aRateAloneIsNotTakenInTwoTiers() {
        assertThat(leaf(twoTiers, "xa-mau-26", "3.3.1").state().code()).isEqualTo("no-data");
    }

    /** 96.1% of 5.5 points, though the counts say all were in time. */
    @Test
    void theLowerOfTwoRatesIsTaken() {
        LeafScore leaf = leaf(communes, "xa-mau-05", "3.3.1");

        assertThat(leaf.points()).isEqualTo(Points.of("5.2855"));
        assertThat(leaf.pointsAsCounted()).contains(Points.of("5.5"));
        assertThat(leaf(twoTiers, "xa-mau-05", "3.3.1").points()).isEqualTo(Points.of("5.5"));
    }

    @Test
    void aPlanThatWasNeverIssuedEarnsNothing() {
        assertThat(leaf(districts, "huyen-mau-13", "1.1.1").points()).isEqualTo(Points.ZERO);
    }

    @Test
    void equalFiguresShareARankAndOneDossierDecidesAnother() {
        assertThat(unit(districts, "huyen-mau-07").ranked().rank())
                .isEqualTo(unit(districts, "huyen-mau-08").ranked().rank());
        assertThat(unit(districts, "huyen-mau-09").ranked().rank())
                .isNotEqualTo(unit(districts, "huyen-mau-10").ranked().rank());
        assertThat(unit(communes, "xa-mau-18").ranked().rank())
                .isEqualTo(unit(communes, "xa-mau-19").ranked().rank())
                .isEqualTo(unit(communes, "xa-mau-20").ranked().rank());
    }

    /** 2 + 1.5 of bonus are capped at 3, 1 + 2 + 3 of penalty at 4. */
    @Test
    void bonusAndPenaltyStopAtTheirCaps() {
        assertThat(unit(communes, "phuong-mau-03").ranked().score().bonus()).isEqualTo(Points.of("3"));
        assertThat(unit(communes, "thi-tran-mau-02").ranked().score().penalty()).isEqualTo(Points.of("4"));
    }

    @Test
    void aDepartmentWithoutProceduresIsNotAskedForThem() {
        assertThat(leaf(departments, "so-mau-09", "3.5.1").state().code()).isEqualTo("not-applicable");
        assertThat(leaf(departments, "so-mau-07", "1.5").state().code()).isEqualTo("scored");
        assertThat(leaf(departments, "so-mau-01", "1.5").state().code()).isEqualTo("no-evidence");
    }

    @ParameterizedTest
    @CsvSource({
        "so-mau-02, no category is over its allotment, 1.5",
        "so-mau-01, public employees alone are over their allotment, 0",
        "so-mau-03, civil servants alone are over their allotment, 0",
        "so-mau-06, public employees alone are over their allotment, 0"
    })
    void theOwnRuleOfTheDepartmentsHoldsEachCategoryAgainstItsAllotment(String unit, String branch, String points) {
        LeafScore leaf = leaf(departments, unit, "4.3");

        assertThat(leaf.award().branch()).isEqualTo(branch);
        assertThat(leaf.points()).isEqualTo(Points.of(points));
    }

    private static AssessmentResult run(Assessment assessment, String folder, String set) {
        return assessment.assess(
                List.of(Path.of("fixtures/tinh-mau", folder)),
                new UnitDeclaration(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                assessment.criteria(set).match((value, problems) -> value, problems -> {
                    throw new AssertionError(problems);
                }));
    }

    private static List<String> problems(AssessmentResult result) {
        return result.units().stream()
                .flatMap(unit -> unit.problems().stream().map(Problem::code).map(code -> id(unit) + " " + code))
                .toList();
    }

    private static LeafScore leaf(AssessmentResult result, String unit, String leaf) {
        return unit(result, unit).ranked().score().leaf(new LeafId(leaf)).orElseThrow();
    }

    private static UnitResult unit(AssessmentResult result, String id) {
        return result.units().stream()
                .filter(unit -> id(unit).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String id(UnitResult unit) {
        return unit.ranked().score().sheet().unit().id().value();
    }
}
