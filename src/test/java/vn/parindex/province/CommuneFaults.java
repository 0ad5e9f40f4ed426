package vn.parindex.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Faults of the kinds seen in real reports, put into the invented communes. */
final class CommuneFaults {

    private static final List<String> LITTLE = List.of(
            "plan_tasks_total",
            "plan_tasks_completed",
            "plan_completion_rate",
            "procedures_commune",
            "dossiers_resolved_commune",
            "dossiers_on_time_commune",
            "dossiers_on_time_rate_commune",
            "dialogue_held");

    private final Map<String, InventedSheet> sheets;
    private final List<PlantedFault> planted = new ArrayList<>();

    CommuneFaults(Map<String, InventedSheet> sheets) {
        this.sheets = sheets;
    }

    List<PlantedFault> plant() {
        contradictions();
        absences();
        answers();
        ties();
        caps();
        return List.copyOf(planted);
    }

    private void contradictions() {
        InventedSheet lower = in(
                "xa-mau-05",
                "dossiers_on_time_rate_commune",
                "tỷ lệ in 96,1% thấp hơn số hồ sơ (tất cả đúng hạn); 3.3.1 lấy tỷ lệ thấp hơn");
        lower.put("dossiers_on_time_commune", lower.values().get("dossiers_resolved_commune"));
        lower.put("dossiers_on_time_rate_commune", "96.1%");
        InventedSheet over = in(
                "xa-mau-09",
                "online_partial_dossiers_online",
                "hồ sơ trực tuyến nhiều hơn tổng số: mâu thuẫn, 7.3.4 treo điểm");
        over.put("online_partial_dossiers_online", over.number("online_partial_dossiers_total") + 11);
        over.putRate(
                "online_partial_dossier_rate",
                over.number("online_partial_dossiers_online"),
                over.number("online_partial_dossiers_total"));
        InventedSheet count = in("xa-mau-12", "online_full_services_rate", "ô tỷ lệ ghi số dịch vụ công (146)");
        count.put("online_full_services_eligible", 150).put("online_full_services", 146);
        count.put("online_full_services_rate", "146%");
        in("xa-mau-21", "socio_economic_targets_met", "một ô có hai cách đọc: 8.2 treo điểm")
                .put("socio_economic_targets_met", InventedSheet.CONTRADICTORY);
    }

    private void absences() {
        in(
                        "xa-mau-14",
                        "inspection_issues_resolved_rate",
                        "0 trên 0 ghi thành 100%; 1.3.2 được đủ điểm theo quy định riêng")
                .put("inspection_issues_found", 0)
                .put("inspection_issues_resolved", 0)
                .put("inspection_issues_resolved_rate", "100%");
        in("xa-mau-16", "hầu hết các tiêu chí", "chỉ báo cáo 8 số liệu").keepOnly(LITTLE);
        in("xa-mau-23", "5.3.1", "để trống số cán bộ, công chức bị kỷ luật: treo điểm")
                .put("commune_officials_disciplined", InventedSheet.MISSING);
        InventedSheet rate =
                in("xa-mau-26", "3.3.1, 6.1", "chỉ có tỷ lệ in, không có số hồ sơ; không được giao vốn đầu tư công");
        rate.put("dossiers_on_time_commune", InventedSheet.MISSING);
        rate.put("public_investment_plan", 0).put("public_investment_disbursed", 0);
        rate.put("public_investment_disbursement_rate", InventedSheet.MISSING);
    }

    private void answers() {
        in("xa-mau-24", "iso_9001_applied", "câu hỏi có hoặc không ghi số 2: mâu thuẫn, 7.6 treo điểm")
                .put("iso_9001_applied", 2);
        in("xa-mau-25", "satisfaction_survey_method", "mã 5 không có trong danh mục: mâu thuẫn, 1.8.2 treo điểm")
                .put("satisfaction_survey_conducted", true)
                .put("satisfaction_survey_method", 5)
                .put("satisfaction_rate", "88%");
        in("xa-mau-27", "remote_area_unit", "vùng đặc biệt khó khăn: 5.2 xét theo ngưỡng riêng (không phải lỗi)")
                .put("remote_area_unit", true);
        in(
                        "xa-mau-28",
                        "remote_area_unit",
                        "không trả lời có thuộc vùng đặc biệt khó khăn hay không: 5.2 thiếu số liệu")
                .put("remote_area_unit", InventedSheet.MISSING);
    }

    private void ties() {
        InventedSheet first =
                in("xa-mau-18", "mọi số liệu", "giống hệt `xa-mau-19` và `xa-mau-20`: ba đơn vị đồng hạng");
        sheets.get("xa-mau-19").withFiguresOf(first);
        sheets.get("xa-mau-20").withFiguresOf(first);
    }

    private void caps() {
        in("phuong-mau-03", "9.1, 9.2", "điểm thưởng cộng lại 3,5, tính nhiều nhất 3")
                .put("models_replicated", 3)
                .put("par_award_received", true);
        in("thi-tran-mau-02", "10.1, 10.2, 10.3", "điểm trừ cộng lại 6, tính nhiều nhất 4")
                .put("self_assessment_days_late", 9)
                .put("complaints_upheld", 5)
                .put("figures_falsified", true);
    }

    private InventedSheet in(String unit, String where, String what) {
        planted.add(new PlantedFault(unit, where, what));
        return sheets.get(unit);
    }
}
