package vn.parindex.province;

import java.time.LocalDate;

/** Figures of an invented commune for the sets {@code commune-2024} and {@code commune-2025}. */
final class CommuneFigures {

    private static final LocalDate PLAN_OF_DISTRICT = LocalDate.of(2024, 1, 5);

    private final InventedSheet sheet;
    private final Dice dice;
    private final CommonFigures common;

    CommuneFigures(InventedSheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
        this.common = new CommonFigures(sheet, dice);
    }

    void draw() {
        steering();
        institutions();
        int resolved = procedures();
        apparatus();
        common.finance(1_200, 9_800);
        common.revenue(2_400, 18_500);
        digital(resolved);
        common.survey("", 90, 160);
        common.survey("deputies_", 18, 30);
        int targets = dice.between(14, 24);
        sheet.put("socio_economic_targets_total", targets);
        sheet.put("socio_economic_targets_met", dice.share(targets, 680, 1030));
        common.extras();
        sheet.put("figures_falsified", false);
    }

    private void steering() {
        common.plan(PLAN_OF_DISTRICT, 14, 26);
        sheet.put("inspection_plan_issued", dice.done(65, 110));
        common.inspectionIssues(8);
        common.propaganda(6, 14);
        common.assignedTasks(30, 90);
        common.citizens();
    }

    private void institutions() {
        int issued = dice.between(0, 4);
        int handle = dice.between(0, 3);
        int handled = dice.share(handle, 700, 1100);
        sheet.put("legal_documents_issued_commune", issued);
        sheet.put("legal_documents_self_checked", dice.share(issued, 700, 1100));
        sheet.put("legal_documents_post_review_to_handle", handle);
        sheet.put("legal_documents_post_review_handled", handled);
        sheet.putRate("legal_documents_post_review_handled_rate", handled, handle);
        common.lawEnforcement();
    }

    private int procedures() {
        int procedures = dice.between(98, 124);
        sheet.put("procedures_commune", procedures);
        sheet.put("procedures_publicly_posted", dice.share(procedures, 870, 1030));
        sheet.put("procedures_nonterritorial", dice.share(procedures, 120, 800));
        common.feedback(12);
        int resolved = common.dossiers("commune", 640, 4200);
        boolean land = dice.chance(70);
        sheet.put("manages_land_dossiers", land);
        if (land) {
            sheet.putTenths("land_dossiers_on_time_rate", dice.share(1000, 860, 1000));
        } else {
            sheet.put("land_dossiers_on_time_rate", InventedSheet.NOT_APPLICABLE);
        }
        sheet.put("overdue_dossiers_without_apology", dice.cases(8));
        common.oneStop();
        sheet.put("procedures_interlinked_same_level", dice.share(6, 200, 900));
        sheet.put("procedures_interlinked_multi_level", dice.share(12, 200, 900));
        sheet.put("dossier_results_digitized", dice.share(resolved, 250, 960));
        sheet.put("dossiers_reusing_components", dice.share(resolved, 80, 700));
        sheet.putTenths("internal_process_digitized_rate", dice.share(1000, 760, 1020));
        sheet.put("satisfaction_target_met", dice.done(10, 90));
        return resolved;
    }

    private void apparatus() {
        common.posts("civil_service_posts", 18, 23);
        int posts = sheet.number("civil_service_posts_filled");
        common.posts("part_time_posts", 10, 14);
        int delegated = dice.between(6, 16);
        sheet.put("delegated_tasks_total", delegated);
        sheet.put("delegated_tasks_done", dice.share(delegated, 760, 1060));
        sheet.put("working_regulation_updated", dice.done(70, 110));
        sheet.put("officials_at_job_position", dice.share(posts, 820, 1060));
        sheet.put("officials_meeting_standard", dice.share(posts, 760, 1050));
        sheet.put("officials_with_digital_signature", dice.share(posts, 350, 1000));
        sheet.put("remote_area_unit", false);
        sheet.put("commune_leaders_disciplined", dice.chance(4) ? 1 : 0);
        sheet.put("commune_officials_disciplined", dice.cases(3));
        sheet.put("serious_violations", dice.chance(3) ? 1 : 0);
        common.training(12, 48);
    }

    private void digital(int resolved) {
        sheet.putTenths("edocument_fully_electronic_rate", dice.share(1000, 860, 1010));
        sheet.putTenths("periodic_reports_via_national_system_rate", dice.done(40, 105) ? 1000 : 600);
        common.onlineServices(48, 80, resolved);
        common.payments(resolved);
        sheet.put("community_digital_team_active", dice.done(50, 110));
        sheet.put("iso_9001_applied", dice.done(60, 110));
        sheet.putTenths("digital_certificate_coverage_rate", dice.share(1000, 800, 1030));
    }
}
