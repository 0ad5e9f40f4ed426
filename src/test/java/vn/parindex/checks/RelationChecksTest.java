package vn.parindex.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** The checks of what the catalogue binds: real faults, and correct figures on which none may speak. */
class RelationChecksTest {

    private static IndicatorCatalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = Catalogue.read();
    }

    @Test
    void partsThatMakeUpTheirTotalAreSilentTasksInTermToo() {
        assertThat(found(
                        given(1, "assigned_tasks_total", "138"),
                        given(2, "assigned_tasks_on_time", "126"),
                        given(3, "assigned_tasks_late", "0"),
                        given(4, "assigned_tasks_in_progress", "12"),
                        given(5, "assigned_tasks_overdue", "0")))
                .isEmpty();
    }

    @Test
    void partsThatDoNotMakeUpTheirTotalAreAnError() {
        List<Problem> problems = found(
                given(1, "procedures_total", "1795"),
                given(2, "procedures_province", "1383"),
                given(3, "procedures_district", "268"),
                given(4, "procedures_commune", "140"));

        assertThat(bare(problems, "parts-do-not-add-up"))
                .isEqualTo("“procedures_total” ghi 1.795, trong khi các số thành phần cộng lại là 1.791"
                        + " (“procedures_province” ghi 1.383, “procedures_district” ghi 268, “procedures_commune” ghi"
                        + " 140), lệch 4.");
    }

    @Test
    void dossiersNeitherSettledNorLeftAreAnError() {
        List<Problem> problems = found(
                given(1, "dossiers_received_district", "2600"),
                given(2, "dossiers_resolved_district", "2500"),
                given(3, "dossiers_in_progress_district", "90"));

        assertThat(bare(problems, "parts-do-not-add-up"))
                .isEqualTo("“dossiers_received_district” ghi 2.600, trong khi “dossiers_resolved_district” ghi 2.500,"
                        + " “dossiers_in_progress_district” ghi 90, cộng lại là 2.590; còn 10 hồ sơ chưa rõ.");
    }

    @Test
    void dossiersThatBalanceOrWereLeftFromBeforeAreSilent() {
        assertThat(found(
                        given(1, "dossiers_received_district", "2600"),
                        given(2, "dossiers_resolved_district", "2500"),
                        given(3, "dossiers_in_progress_district", "100")))
                .isEmpty();
        assertThat(found(
                        given(1, "dossiers_received_district", "2600"),
                        given(2, "dossiers_resolved_district", "2560"),
                        given(3, "dossiers_in_progress_district", "100")))
                .isEmpty();
    }

    @Test
    void aBlankPartMayBeTheRest() {
        assertThat(codes(
                        given(1, "autonomy_units_total", "51"),
                        SheetOf.blank(2, "autonomy_units_full_and_investment"),
                        given(3, "autonomy_units_full_recurrent", "5"),
                        given(4, "autonomy_units_partial", "0"),
                        given(5, "autonomy_units_state_funded", "40")))
                .containsExactly("value-missing info");
    }

    @Test
    void partsOverTheirTotalAreAnErrorBlanksOrNot() {
        assertThat(codes(
                        given(1, "autonomy_units_total", "51"),
                        SheetOf.blank(2, "autonomy_units_full_and_investment"),
                        given(3, "autonomy_units_full_recurrent", "5"),
                        given(4, "autonomy_units_state_funded", "47")))
                .contains("parts-do-not-add-up error");
    }

    @Test
    void aFormWithoutARowForTheRestAsksAPerson() {
        assertThat(codes(
                        given(1, "assigned_tasks_total", "42"),
                        given(2, "assigned_tasks_on_time", "1"),
                        given(3, "assigned_tasks_late", "0")))
                .containsExactly("parts-do-not-add-up warning");
        assertThat(codes(SheetOf.written("assigned_tasks_total", "42"), SheetOf.written("assigned_tasks_on_time", "1")))
                .as("a sheet written by hand lists what its set asks for")
                .isEmpty();
    }

    @Test
    void oneStatisticWithTwoValuesInTwoTablesIsAnError() {
        assertThat(codes(given(1, "public_service_units_total", "51"), given(2, "autonomy_units_total", "52")))
                .containsExactly("table-contradicts-table error");
        assertThat(found(given(1, "public_service_units_total", "51"), given(2, "autonomy_units_total", "51")))
                .isEmpty();
    }

    @Test
    void moreOnlineProceduresThanProceduresAreAnError() {
        assertThat(codes(given(1, "procedures_total", "116"), given(2, "online_l34_provided", "177")))
                .containsExactly("table-contradicts-table error");
        assertThat(found(given(1, "procedures_total", "177"), given(2, "online_l34_provided", "177")))
                .isEmpty();
    }

    @Test
    void bothLevelsOfOnlineServicesMakeUpTheirTotal() {
        assertThat(found(
                        given(1, "online_l3_provided", "111"),
                        given(2, "online_l4_provided", "66"),
                        given(3, "online_l34_provided", "177")))
                .isEmpty();
        assertThat(codes(
                        given(1, "online_l3_provided", "111"),
                        given(2, "online_l4_provided", "66"),
                        given(3, "online_l34_provided", "170")))
                .containsExactly("table-contradicts-table error");
    }

    @Test
    void formsWithoutASurveyConflict() {
        assertThat(codes(given(1, "satisfaction_survey_conducted", "0"), given(2, "satisfaction_survey_forms", "200")))
                .containsExactly("figures-conflict error");
        assertThat(found(given(1, "satisfaction_survey_conducted", "1"), given(2, "satisfaction_survey_forms", "200")))
                .isEmpty();
        assertThat(found(
                        given(1, "satisfaction_survey_conducted", "0"),
                        given(2, "satisfaction_survey_forms", "0"),
                        given(3, "satisfaction_survey_method", "0")))
                .isEmpty();
    }

    @Test
    void findingsWithoutAnInspectionConflict() {
        assertThat(codes(given(1, "agencies_inspected", "0"), given(2, "inspection_issues_found", "5")))
                .containsExactly("figures-conflict error");
        assertThat(codes(
                        given(1, "agencies_inspected", "0"),
                        given(2, "communes_inspected", "3"),
                        given(3, "inspection_issues_found", "5")))
                .isEmpty();
    }

    @Test
    void aBlankTotalOfKnownPartsIsAsked() {
        assertThat(codes(SheetOf.blank(1, "procedures_total"), given(2, "procedures_commune", "109")))
                .containsExactly("value-missing warning");
        assertThat(codes(SheetOf.blank(1, "procedures_total"), given(2, "procedures_commune", "0")))
                .containsExactly("value-missing info");
    }

    @Test
    void aBlankCountBesideItsRateIsAsked() {
        assertThat(codes(given(1, "feedback_resolved_rate", "100"), SheetOf.blank(2, "feedback_resolved")))
                .containsExactly("value-missing warning");
    }

    @Test
    void aRowTheFormDoesNotHaveIsNoBlank() {
        assertThat(found(given(1, "satisfaction_survey_conducted", "1"))).isEmpty();
        assertThat(codes(given(1, "satisfaction_survey_conducted", "1"), SheetOf.blank(2, "satisfaction_survey_forms")))
                .containsExactly("value-missing warning");
    }

    @Test
    void rowsOfAnotherLevelAreNamedOnce() {
        IndicatorFact filled = given(1, "dossiers_resolved_district", "6900");
        IndicatorFact empty = given(2, "procedures_district", "0");

        assertThat(found(filled, empty)).isEmpty();
        assertThat(check(SheetOf.ofLevel(UnitLevel.PROVINCE, filled, empty))).isEmpty();
        assertThat(check(SheetOf.ofLevel(UnitLevel.COMMUNE, filled, empty)))
                .extracting(RelationChecksTest::coded)
                .containsExactly("wrong-level warning", "wrong-level info");
    }

    @Test
    void aLabelThatNamesAnotherLevelsAuthorityIsOfThatLevel() {
        assertThat(labelled("Số VBQPPL đã kiểm tra theo thẩm quyền của cấp tỉnh", UnitLevel.DISTRICT))
                .containsExactly("wrong-level info");
        assertThat(labelled("Số VBQPPL đã kiểm tra theo thẩm quyền của cấp tỉnh", UnitLevel.PROVINCE))
                .isEmpty();
        assertThat(labelled("Tổng số nhiệm vụ do UBND cấp huyện giao", UnitLevel.COMMUNE))
                .isEmpty();
    }

    @Test
    void moneyInAUnitThatCannotBeIsAnError() {
        assertThat(codes(SheetOf.printed(1, "public_investment_plan", "196453", "196.453 Tỷ đồng")))
                .containsExactly("unit-of-measure-doubtful error");
        assertThat(codes(SheetOf.printed(1, "public_investment_plan", "196.453", "196,453 Tỷ đồng")))
                .containsExactly("unit-of-measure-doubtful warning");
        assertThat(found(SheetOf.printed(1, "public_investment_plan", "196453", "196.453 Triệu đồng")))
                .isEmpty();
        assertThat(found(given(1, "public_investment_plan", "196453"))).isEmpty();
    }

    private static List<String> labelled(String label, UnitLevel level) {
        IndicatorFact fact = given(1, "legal_documents_checked", "0");
        IndicatorFact named = new IndicatorFact(
                fact.indicator(),
                fact.value(),
                new Provenance(
                        "0",
                        Optional.of(SourceLocation.line("report", 1).inTable("Phụ lục", "1", label)),
                        "",
                        List.of(),
                        Optional.empty()));
        return check(SheetOf.ofLevel(level, named)).stream()
                .map(RelationChecksTest::coded)
                .toList();
    }

    private static IndicatorFact given(int line, String indicator, String number) {
        return SheetOf.printed(line, indicator, number, number);
    }

    private static List<Problem> found(IndicatorFact... facts) {
        return check(SheetOf.ofLevel(
                facts[0].indicator().value().startsWith("procedures") ? UnitLevel.PROVINCE : UnitLevel.DISTRICT,
                facts));
    }

    private static List<String> codes(IndicatorFact... facts) {
        return found(facts).stream().map(RelationChecksTest::coded).toList();
    }

    private static List<Problem> check(FactSheet sheet) {
        return FactChecks.all().check(sheet, catalogue);
    }

    private static String coded(Problem problem) {
        return problem.code() + " " + problem.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String bare(List<Problem> problems, String code) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        });
        return new Wording(Language.VI).say(problems.get(0).message());
    }
}
