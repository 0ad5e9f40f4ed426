package vn.parindex.province;

import java.time.LocalDate;

/** Figures of an invented department for the set {@code department-2023}. */
final class DepartmentFigures {

    private static final LocalDate PLAN_OF_PROVINCE = LocalDate.of(2022, 12, 20);

    private final InventedSheet sheet;
    private final Dice dice;
    private final CommonFigures common;

    DepartmentFigures(InventedSheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
        this.common = new CommonFigures(sheet, dice);
    }

    /** @param handles whether it has procedures for citizens and firms */
    void draw(boolean handles) {
        steering();
        institutions();
        sheet.put("department_handles_procedures", handles);
        if (handles) {
            procedures();
        }
        common.feedback(20);
        apparatus();
        common.finance(4_000, 88_000);
        sheet.put("internal_spending_rules_issued", dice.done(85, 110));
        sheet.put("budget_allocated", 18_400);
        sheet.put("budget_spent", dice.share(18_400, 880, 1000));
        sheet.putTenths("edocument_fully_electronic_rate", dice.share(1000, 880, 1005));
        sheet.put("sector_database_in_use", dice.done(60, 110));
        sheet.put("sector_database_shared", dice.done(10, 80));
        sheet.put("iso_9001_applied", dice.done(70, 110));
        common.survey("", 100, 180);
        common.survey("business_", 40, 90);
        common.survey("leaders_", 24, 40);
        common.extras();
        common.posts("public_service_staff", 45, 190);
    }

    private void steering() {
        int units = dice.between(8, 16);
        common.plan(PLAN_OF_PROVINCE, 18, 40);
        sheet.put(
                "annual_report_submitted_on",
                LocalDate.of(2023, 12, 8).plusDays(dice.cases(14)).toString());
        sheet.put("department_units_total", units);
        sheet.put("agencies_inspected", dice.share(units, 180, 600));
        common.inspectionIssues(10);
        common.propaganda(8, 18);
        common.assignedTasks(90, 240);
        common.citizens();
    }

    private void institutions() {
        int drafts = dice.between(1, 7);
        int handle = dice.between(0, 6);
        int handled = dice.share(handle, 700, 1100);
        sheet.put("drafts_assigned", drafts);
        sheet.put("drafts_submitted_on_time", dice.share(drafts, 550, 1080));
        sheet.put("administrative_documents_recalled", dice.chance(15) ? 1 : 0);
        sheet.put("legal_documents_post_check_review_to_handle", handle);
        sheet.put("legal_documents_post_check_review_handled", handled);
        sheet.putRate("legal_documents_post_check_review_handled_rate", handled, handle);
        common.lawEnforcement();
    }

    private void procedures() {
        int announce = dice.between(4, 30);
        int review = dice.between(3, 12);
        sheet.put("procedures_to_announce", announce);
        sheet.put("procedures_announced_on_time", dice.share(announce, 720, 1060));
        sheet.put("procedures_to_review", review);
        sheet.put("procedures_reviewed", dice.share(review, 760, 1080));
        sheet.put("procedures_simplification_approved", dice.share(4, 0, 900));
        int resolved = common.dossiers("department", 900, 16_000);
        sheet.put("overdue_dossiers_without_apology", dice.cases(10));
        sheet.put("dossier_results_digitized", dice.share(resolved, 380, 980));
        sheet.putTenths("internal_process_approved_rate", dice.share(1000, 860, 1030));
        sheet.putTenths("internal_process_digitized_rate", dice.share(1000, 760, 1020));
        common.onlineServices(40, 110, resolved);
        common.payments(resolved);
    }

    private void apparatus() {
        int divisions = dice.between(6, 9);
        int units = dice.between(2, 9);
        int funded = dice.share(units, 700, 300);
        sheet.put("divisions_total", divisions);
        sheet.put("divisions_meeting_minimum", dice.share(divisions, 780, 1080));
        sheet.put("deputy_leaders_over_limit", dice.chance(20) ? 1 : 0);
        common.posts("civil_service_posts", 42, 96);
        sheet.putTenths("public_service_units_cut_rate_since_2015", dice.between(70, 280));
        sheet.put("admin_agencies_job_position_approved", 1);
        sheet.put("department_service_units_total", units);
        sheet.put("service_units_job_position_approved", dice.share(units, 780, 1080));
        sheet.put("recruitment_appointment_by_rules", dice.done(80, 110));
        sheet.put("department_district_leaders_disciplined", 0);
        sheet.put("division_leaders_disciplined", dice.cases(2));
        sheet.put("service_unit_staff_disciplined", dice.cases(4));
        sheet.put("serious_violations", 0);
        sheet.put("autonomy_units_total", units);
        sheet.put("autonomy_units_state_funded", funded);
        common.training(30, 160);
    }
}
