package vn.parindex.checks;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorId;

/**
 * A count that is part of another by definition (số thành phần và tổng số), where no rate says so already.
 *
 * <p>Only what is counted in the same table of the form. Left out on purpose: posts filled may be more than posts
 * assigned; feedback and documents handled may be left from an earlier period; the services of one level stand in
 * another row group than those of both levels.
 */
record PartOfTotal(IndicatorId part, IndicatorId total) {

    static final List<PartOfTotal> ALL = Stream.of(
                    parts(
                            "assigned_tasks_total",
                            "assigned_tasks_on_time",
                            "assigned_tasks_late",
                            "assigned_tasks_in_progress",
                            "assigned_tasks_overdue"),
                    parts(
                            "legal_documents_issued_total",
                            "legal_documents_issued_province",
                            "legal_documents_issued_district",
                            "legal_documents_issued_commune"),
                    parts("procedures_total", "procedures_province", "procedures_district", "procedures_commune"),
                    parts(
                            "public_service_units_total",
                            "public_service_units_province",
                            "public_service_units_departments",
                            "public_service_units_district"),
                    parts(
                            "officials_disciplined_total",
                            "province_leaders_disciplined",
                            "department_district_leaders_disciplined",
                            "division_leaders_disciplined",
                            "commune_leaders_disciplined",
                            "service_unit_staff_disciplined"),
                    parts(
                            "autonomy_units_total",
                            "autonomy_units_full_and_investment",
                            "autonomy_units_full_recurrent",
                            "autonomy_units_partial",
                            "autonomy_units_state_funded"),
                    parts(
                            "autonomy_units_partial",
                            "autonomy_units_partial_70_100",
                            "autonomy_units_partial_30_70",
                            "autonomy_units_partial_10_30"),
                    parts("documents_exchanged_total", "documents_outgoing"),
                    parts("online_l3_provided", "online_l3_with_dossiers"),
                    parts("online_l4_provided", "online_l4_with_dossiers"))
            .flatMap(pairs -> pairs)
            .toList();

    private static Stream<PartOfTotal> parts(String total, String... parts) {
        return Stream.of(parts).map(part -> new PartOfTotal(new IndicatorId(part), new IndicatorId(total)));
    }
}
