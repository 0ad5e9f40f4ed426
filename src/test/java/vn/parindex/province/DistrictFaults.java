package vn.parindex.province;

import java.util.List;
import java.util.Map;
import vn.parindex.province.InventedSheet.Remark;

/** Faults of the kinds seen in real reports, put into the invented districts. */
final class DistrictFaults {

    private static final List<String> LITTLE = List.of(
            "plan_tasks_total",
            "plan_tasks_completed",
            "plan_completion_rate",
            "dialogue_held",
            "dossiers_resolved_district",
            "dossiers_on_time_district",
            "dossiers_on_time_rate_district",
            "dossiers_received_total",
            "dossiers_received_online",
            "online_dossier_rate",
            "civil_service_posts_assigned",
            "civil_service_posts_filled");

    private final Map<String, InventedSheet> sheets;

    DistrictFaults(Map<String, InventedSheet> sheets) {
        this.sheets = sheets;
    }

    List<PlantedFault> plant() {
        return List.of(
                noSurveyNorCouncil(),
                printedRateBesideAllOnTime(),
                countInRateCell(),
                noLandDossiers(),
                partOverWhole(),
                rateOfNothing(),
                equalFigures(),
                oneDossierApart(),
                littleReported(),
                twoReadings(),
                blanksWhereCasesAreCounted(),
                printedZero(),
                neverIssued());
    }

    private PlantedFault noSurveyNorCouncil() {
        InventedSheet sheet = sheets.get("thi-xa-mau-02");
        sheet.values().keySet().removeIf(indicator -> indicator.contains("survey_answers"));
        return fault(
                sheet, "8.1, 8.2; 2.1, 4.5, 8.4", "chưa có phiếu điều tra, chưa có thẩm định: các tiêu chí này chờ");
    }

    private PlantedFault printedRateBesideAllOnTime() {
        InventedSheet sheet = sheets.get("huyen-mau-03");
        sheet.put("dossiers_on_time_district", sheet.values().get("dossiers_resolved_district"));
        sheet.put("dossiers_on_time_rate_district", "99.7%");
        return fault(sheet, "dossiers_on_time_rate_district", "ghi 99,7% bên cạnh số hồ sơ đúng hạn bằng tổng số");
    }

    private PlantedFault countInRateCell() {
        InventedSheet sheet = sheets.get("huyen-mau-04");
        sheet.put("online_l4_eligible_rate", sheet.values().get("online_l4_provided") + "%");
        return fault(sheet, "online_l4_eligible_rate", "ô tỷ lệ ghi số thủ tục");
    }

    private PlantedFault noLandDossiers() {
        InventedSheet sheet = sheets.get("huyen-mau-04");
        sheet.put("manages_land_dossiers", false).put("land_dossiers_on_time_rate", InventedSheet.NOT_APPLICABLE);
        return fault(sheet, "3.3.3", "không tiếp nhận hồ sơ đất đai: không áp dụng (không phải lỗi)");
    }

    private PlantedFault partOverWhole() {
        InventedSheet sheet = sheets.get("huyen-mau-05");
        int eligible = sheet.number("online_l3_eligible");
        int provided = eligible + 6;
        int before = sheet.number("online_l3_provided");
        sheet.put("online_l3_provided", provided).putRate("online_l3_eligible_rate", provided, eligible);
        int all = sheet.number("online_l34_provided") - before + provided;
        sheet.put("online_l34_provided", all);
        sheet.putRate("online_l34_integrated_national_rate", sheet.number("online_l34_integrated_national"), all);
        return fault(
                sheet, "online_l3_provided", "số đang cung cấp lớn hơn số đủ điều kiện: mâu thuẫn, 7.4.2 treo điểm");
    }

    private PlantedFault rateOfNothing() {
        InventedSheet sheet = sheets.get("huyen-mau-06");
        sheet.put("feedback_received", 0).put("feedback_resolved", 0).put("feedback_resolved_rate", "100%");
        return fault(sheet, "feedback_resolved_rate", "0 trên 0 ghi thành 100%: 3.2 không áp dụng");
    }

    private PlantedFault equalFigures() {
        InventedSheet first = sheets.get("huyen-mau-07");
        sheets.get("huyen-mau-08").withFiguresOf(first);
        return fault(first, "mọi số liệu", "giống hệt `huyen-mau-08`: hai đơn vị đồng hạng");
    }

    private PlantedFault oneDossierApart() {
        InventedSheet first = sheets.get("huyen-mau-09");
        InventedSheet second = sheets.get("huyen-mau-10").withFiguresOf(first);
        int resolved = 40_000;
        for (InventedSheet sheet : List.of(first, second)) {
            int onTime = sheet == first ? 39_400 : 39_399;
            sheet.put("dossiers_resolved_commune", resolved).put("dossiers_on_time_commune", onTime);
            sheet.putRate("dossiers_on_time_rate_commune", onTime, resolved);
        }
        return fault(
                second,
                "dossiers_on_time_commune",
                "như `huyen-mau-09`, kém đúng một hồ sơ (39.399 và 39.400 trên 40.000): khác hạng, chỉ số in phải đủ chữ số");
    }

    private PlantedFault littleReported() {
        InventedSheet sheet = sheets.get("huyen-mau-11").keepOnly(LITTLE);
        return fault(sheet, "hầu hết các tiêu chí", "chỉ báo cáo 12 số liệu");
    }

    private PlantedFault twoReadings() {
        InventedSheet sheet = sheets.get("huyen-mau-12");
        sheet.put("public_investment_disbursed", InventedSheet.CONTRADICTORY);
        sheet.put("public_investment_disbursement_rate", InventedSheet.MISSING);
        sheet.remark(
                "public_investment_disbursed", new Remark("30,162", "Đọc được là 30.162 hoặc 30,162 triệu đồng", ""));
        return fault(sheet, "public_investment_disbursed", "một ô có hai cách đọc (30,162): 6.1 treo điểm");
    }

    private PlantedFault blanksWhereCasesAreCounted() {
        InventedSheet sheet = sheets.get("huyen-mau-12");
        sheet.put("division_leaders_disciplined", InventedSheet.MISSING);
        sheet.put("assigned_tasks_overdue", InventedSheet.MISSING);
        return fault(sheet, "1.6.2, 5.3.1", "để trống số nhiệm vụ quá hạn và số người bị kỷ luật: treo điểm");
    }

    private PlantedFault printedZero() {
        InventedSheet sheet = sheets.get("huyen-mau-13");
        sheet.put("dossiers_resolved_commune", 52_611).put("dossiers_on_time_commune", 51_300);
        sheet.put("dossiers_on_time_rate_commune", "0%");
        sheet.remark("dossiers_resolved_commune", new Remark("52.611", "Phần lời của báo cáo ghi số khác", "52600"));
        return fault(
                sheet,
                "dossiers_on_time_rate_commune",
                "ghi 0% bên cạnh 51.300 trên 52.611; phần lời ghi tổng số khác");
    }

    private PlantedFault neverIssued() {
        InventedSheet sheet = sheets.get("huyen-mau-13").put("plan_issued_on", "false");
        return fault(sheet, "plan_issued_on", "chưa ban hành kế hoạch (`false`), không phải thiếu số liệu");
    }

    private static PlantedFault fault(InventedSheet sheet, String where, String what) {
        return new PlantedFault(sheet.id(), where, what);
    }
}
