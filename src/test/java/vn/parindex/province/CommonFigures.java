package vn.parindex.province;

import java.time.LocalDate;

/** Figures every level reports: plan, tasks, surveys, papers. */
final class CommonFigures {

    private final InventedSheet sheet;
    private final Dice dice;

    CommonFigures(InventedSheet sheet, Dice dice) {
        this.sheet = sheet;
        this.dice = dice;
    }

    void plan(LocalDate assigned, int fewestTasks, int mostTasks) {
        int late = dice.chance(30) ? dice.cases(24) : 0;
        int tasks = dice.between(fewestTasks, mostTasks);
        int completed = dice.share(tasks, 720, 1040);
        sheet.put("plan_assigned_on", assigned.toString());
        sheet.put(
                "plan_issued_on", assigned.plusDays(dice.between(6, 14) + late).toString());
        sheet.put("plan_tasks_total", tasks);
        sheet.put("plan_tasks_completed", completed);
        sheet.putRate("plan_completion_rate", completed, tasks);
        sheet.put("late_reports", dice.cases(3));
    }

    void inspectionIssues(int most) {
        int found = dice.between(0, most);
        int resolved = dice.share(found, 600, 1050);
        sheet.put("inspection_issues_found", found);
        sheet.put("inspection_issues_resolved", resolved);
        sheet.putRate("inspection_issues_resolved_rate", resolved, found);
    }

    void propaganda(int fewest, int most) {
        int planned = dice.between(fewest, most);
        sheet.put("propaganda_tasks_planned", planned);
        sheet.put("propaganda_tasks_done", dice.share(planned, 800, 1060));
        sheet.put("propaganda_online_board", dice.done(30, 95));
        sheet.put("propaganda_website", dice.done(70, 100));
        sheet.put("propaganda_traditional", dice.done(85, 100));
    }

    void assignedTasks(int fewest, int most) {
        int due = dice.between(fewest, most);
        int late = Math.min(due, dice.cases(due / 8));
        int overdue = Math.min(due - late, dice.cases(4));
        int inTerm = dice.between(0, fewest / 4);
        sheet.put("assigned_tasks_total", due + inTerm);
        sheet.put("assigned_tasks_on_time", due - late - overdue);
        sheet.put("assigned_tasks_late", late);
        sheet.put("assigned_tasks_in_progress", inTerm);
        sheet.put("assigned_tasks_overdue", overdue);
    }

    void citizens() {
        boolean surveyed = dice.done(60, 110);
        sheet.put("initiatives_recognised", dice.share(4, 0, 800));
        sheet.put("dialogue_held", dice.done(50, 110));
        sheet.put("satisfaction_survey_conducted", surveyed);
        sheet.put("satisfaction_survey_method", surveyed ? Integer.toString(dice.between(0, 2)) : "n/a");
        if (surveyed) {
            sheet.putTenths("satisfaction_rate", dice.share(1000, 800, 985));
        } else {
            sheet.put("satisfaction_rate", InventedSheet.MISSING);
        }
    }

    void lawEnforcement() {
        sheet.put("law_enforcement_plan_issued", dice.done(80, 110));
        sheet.put("law_enforcement_inspected", dice.done(40, 100));
        sheet.put("law_enforcement_reported", dice.done(60, 110));
    }

    void feedback(int most) {
        int received = dice.between(1, most);
        int resolved = dice.share(received, 850, 1060);
        sheet.put("feedback_received", received);
        sheet.put("feedback_resolved", resolved);
        sheet.putRate("feedback_resolved_rate", resolved, received);
    }

    /** Dossiers of one level: settled, on time, the rate. */
    int dossiers(String level, int fewest, int most) {
        int resolved = dice.between(fewest, most);
        int onTime = dice.share(resolved, 930, 1005);
        sheet.put("dossiers_resolved_" + level, resolved);
        sheet.put("dossiers_on_time_" + level, onTime);
        sheet.putRate("dossiers_on_time_rate_" + level, onTime, resolved);
        return resolved;
    }

    void oneStop() {
        sheet.put("one_stop_premises_meet_standard", dice.done(50, 105));
        sheet.put("one_stop_equipment_meets_standard", dice.done(40, 105));
        sheet.put("one_stop_staff_assigned", dice.done(75, 110));
    }

    void posts(String kind, int fewest, int most) {
        int assigned = dice.between(fewest, most);
        sheet.put(kind + "_assigned", assigned);
        sheet.put(
                kind + "_filled", assigned - dice.between(0, assigned / 12) + (dice.done(60, -10) ? assigned / 15 : 0));
    }

    void training(int fewest, int most) {
        int planned = dice.between(fewest, most);
        sheet.put("training_persons_planned", planned);
        sheet.put("training_persons_trained", dice.share(planned, 700, 1050));
    }

    void finance(int fewestMillions, int mostMillions) {
        int plan = dice.between(fewestMillions, mostMillions);
        int disbursed = dice.share(plan, 620, 1000);
        sheet.put("public_investment_plan", plan);
        sheet.put("public_investment_disbursed", disbursed);
        sheet.putRate("public_investment_disbursement_rate", disbursed, plan);
        int recommended = dice.between(0, 12);
        sheet.put("audit_recommendations_total", recommended);
        sheet.put("audit_recommendations_done", dice.share(recommended, 600, 1060));
        sheet.put("budget_estimate_published", dice.done(85, 110));
        sheet.put("budget_settlement_published", dice.done(70, 110));
    }

    void revenue(int fewestMillions, int mostMillions) {
        int plan = dice.between(fewestMillions, mostMillions);
        int revenue = plan * dice.between(86, 92 + dice.quality() / 4) / 100;
        sheet.put("budget_revenue_plan", plan);
        sheet.put("budget_revenue", revenue);
        sheet.putRate("budget_revenue_rate", revenue, plan);
    }

    /** Online services in full (toàn trình) and in part (một phần). */
    void onlineServices(int fewest, int most, int dossiers) {
        int eligible = dice.between(fewest, most);
        int full = dice.share(eligible, 700, 1040);
        int asked = dice.between(fewest / 2, fewest);
        int online = dice.share(asked, 350, 900);
        sheet.put("online_full_services_eligible", eligible);
        sheet.put("online_full_services", full);
        sheet.putRate("online_full_services_rate", full, eligible);
        sheet.put("services_with_dossiers", asked);
        sheet.put("services_with_online_dossiers", online);
        sheet.putRate("services_with_online_dossiers_rate", online, asked);
        onlineDossiers("full", dossiers * 3 / 5, 480, 970);
        onlineDossiers("partial", dossiers / 4, 320, 900);
    }

    private void onlineDossiers(String kind, int total, int worst, int best) {
        int online = dice.share(total, worst, best);
        sheet.put("online_" + kind + "_dossiers_total", total);
        sheet.put("online_" + kind + "_dossiers_online", online);
        sheet.putRate("online_" + kind + "_dossier_rate", online, total);
    }

    void payments(int dossiers) {
        sheet.put("payment_dossiers_total", dossiers / 3);
        sheet.put("payment_dossiers_online", dice.share(dossiers / 3, 150, 860));
    }

    /** Answers to a survey: most are content, the more so the better the unit. */
    void survey(String prefix, int fewest, int most) {
        int forms = dice.between(fewest, most);
        int best = dice.share(forms, 450, 930);
        int good = dice.share(forms - best, 650, 900);
        int middling = dice.share(forms - best - good, 600, 1000);
        sheet.put(prefix + "survey_answers_a", best);
        sheet.put(prefix + "survey_answers_b", good);
        sheet.put(prefix + "survey_answers_c", middling);
        sheet.put(prefix + "survey_answers_d", forms - best - good - middling);
    }

    void extras() {
        sheet.put("models_replicated", dice.share(2, -400, 800));
        sheet.put("par_award_received", dice.done(-20, 60));
        sheet.put("self_assessment_days_late", dice.chance(25) ? dice.cases(6) : 0);
        sheet.put("complaints_upheld", dice.chance(30) ? dice.cases(4) : 0);
    }
}
