package vn.parindex.province;

import java.time.LocalDate;

/** Figures of an invented district for the set {@code district-2023}. */
final class DistrictFigures {

    private static final LocalDate PLAN_OF_PROVINCE = LocalDate.of(2022, 12, 20);

    private final InventedSheet sheet;
    private final Dice dice;
    private final CommonFigures common;

    DistrictFigures(InventedSheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
        this.common = new CommonFigures(sheet, dice);
    }

    void draw() {
        steering();
        institutions();
        int resolved = procedures();
        apparatus();
        civilService();
        finance();
        digital(resolved);
        impact();
    }

    private void steering() {
        common.plan(PLAN_OF_PROVINCE, 22, 38);
        int communes = dice.between(9, 18);
        int inspected = dice.share(communes, 150, 550);
        sheet.put("agencies_inspected", dice.share(13, 180, 500));
        sheet.put("district_units_total", 13);
        sheet.put("communes_inspected", inspected);
        sheet.put("communes_total", communes);
        sheet.putRate("communes_inspected_rate", inspected, communes);
        common.inspectionIssues(18);
        common.propaganda(10, 24);
        common.assignedTasks(60, 180);
        common.citizens();
    }

    private void institutions() {
        int issued = dice.between(3, 12);
        sheet.put("legal_documents_issued_district", issued);
        sheet.put("legal_documents_self_checked", dice.share(issued, 750, 1080));
        handled("check", dice.between(0, 3));
        handled("review", dice.between(0, 5));
        common.lawEnforcement();
    }

    private void handled(String after, int documents) {
        int done = dice.share(documents, 700, 1100);
        sheet.put("legal_documents_post_" + after + "_to_handle", documents);
        sheet.put("legal_documents_post_" + after + "_handled", done);
        sheet.putRate("legal_documents_post_" + after + "_handled_rate", done, documents);
    }

    private int procedures() {
        int ofDistrict = dice.between(225, 262);
        int ofCommunes = dice.between(98, 124);
        sheet.put("procedures_district", ofDistrict);
        sheet.put("procedures_commune", ofCommunes);
        sheet.put("procedures_publicly_posted", dice.share(ofDistrict + ofCommunes, 880, 1020));
        common.feedback(60);
        int resolved = common.dossiers("district", 4200, 14800) + common.dossiers("commune", 9100, 39000);
        sheet.put("manages_land_dossiers", true);
        sheet.putTenths("land_dossiers_on_time_rate", dice.share(1000, 860, 998));
        sheet.put("overdue_dossiers_without_apology", dice.cases(14));
        common.oneStop();
        sheet.put("procedures_interlinked_same_level", dice.share(14, 300, 900));
        sheet.put("procedures_interlinked_multi_level", dice.share(22, 300, 900));
        return resolved;
    }

    private void apparatus() {
        sheet.putTenths("departments_reorganized_rate_district", dice.done(50, 110) ? 1000 : 833);
        common.posts("civil_service_posts", 82, 128);
        common.posts("public_service_staff", 900, 1900);
        sheet.putTenths("public_service_units_cut_rate_since_2015", dice.between(82, 262));
        sheet.putTenths("public_service_staff_cut_rate_since_2015", dice.between(64, 124));
    }

    private void civilService() {
        int divisions = dice.between(10, 12);
        int units = dice.between(38, 62);
        sheet.put("specialized_divisions_district", divisions);
        sheet.put("admin_agencies_job_position_approved", dice.share(divisions, 820, 1080));
        sheet.put("public_service_units_district", units);
        sheet.put("service_units_job_position_approved", dice.share(units, 760, 1060));
        sheet.put("recruitment_appointment_by_rules", dice.done(80, 110));
        sheet.put("leaders_appointed_by_exam", dice.share(3, -200, 800));
        sheet.put("department_district_leaders_disciplined", dice.chance(8) ? 1 : 0);
        sheet.put("division_leaders_disciplined", dice.cases(3));
        sheet.put("service_unit_staff_disciplined", dice.cases(7));
        sheet.put("serious_violations", dice.chance(6) ? 1 : 0);
        common.training(120, 420);
    }

    private void finance() {
        common.finance(98_000, 420_000);
        int fullAndInvestment = dice.between(0, 1);
        int full = dice.share(8, 100, 700);
        int partial = dice.share(14, 200, 900);
        int funded = dice.between(28, 44);
        sheet.put("autonomy_units_total", fullAndInvestment + full + partial + funded);
        sheet.put("autonomy_units_full_and_investment", fullAndInvestment);
        sheet.put("autonomy_units_full_recurrent", full);
        sheet.put("autonomy_units_partial", partial);
        sheet.put("autonomy_units_state_funded", funded);
        int total = sheet.number("audit_recommendations_total");
        sheet.putRate("audit_recommendations_done_rate", sheet.number("audit_recommendations_done"), total);
    }

    private void digital(int resolved) {
        sheet.put("online_meeting_levels", dice.done(20, 100) ? 2 : 1);
        sheet.putTenths("edocument_fully_electronic_rate", dice.share(1000, 860, 1005));
        sheet.putTenths("periodic_reports_via_national_system_rate", dice.done(40, 105) ? 1000 : 600);
        sheet.putTenths("one_stop_connection_district_rate", 1000);
        sheet.putTenths("one_stop_connection_commune_rate", dice.done(60, 110) ? 1000 : 917);
        int full = online("4", dice.between(120, 170));
        int partial = online("3", dice.between(60, 100));
        int integrated = dice.share(full + partial, 480, 1000);
        sheet.put("online_l34_provided", full + partial);
        sheet.put("online_l34_integrated_national", integrated);
        sheet.putRate("online_l34_integrated_national_rate", integrated, full + partial);
        int received = resolved + dice.between(150, 900);
        int online = dice.share(received, 380, 930);
        sheet.put("dossiers_received_total", received);
        sheet.put("dossiers_received_online", online);
        sheet.putRate("online_dossier_rate", online, received);
        int paid = dice.between(70, 120);
        int integratedPayment = dice.share(paid, 450, 1040);
        sheet.put("online_payment_required", paid);
        sheet.put("online_payment_integrated", integratedPayment);
        sheet.putRate("online_payment_rate", integratedPayment, paid);
        sheet.put("iso_9001_applied", dice.done(70, 110));
        sheet.put("dossier_results_digitized", dice.share(resolved, 220, 960));
    }

    private int online(String grade, int eligible) {
        int provided = dice.share(eligible, 650, 1050);
        sheet.put("online_l" + grade + "_eligible", eligible);
        sheet.put("online_l" + grade + "_provided", provided);
        sheet.putRate("online_l" + grade + "_eligible_rate", provided, eligible);
        sheet.put("online_l" + grade + "_with_dossiers", dice.share(provided, 300, 800));
        return provided;
    }

    private void impact() {
        common.survey("", 280, 420);
        common.survey("business_", 60, 110);
        common.survey("deputies_", 28, 35);
        common.survey("leaders_", 30, 48);
        common.revenue(210_000, 980_000);
    }
}
