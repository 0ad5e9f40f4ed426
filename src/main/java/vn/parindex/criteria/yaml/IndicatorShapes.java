package vn.parindex.criteria.yaml;

import java.util.List;
import vn.parindex.located.MappingShape;

/** Keys of the indicator catalogue (khóa của danh mục chỉ tiêu số liệu); the JSON Schema has the same. */
public final class IndicatorShapes {

    public static final MappingShape CATALOGUE =
            MappingShape.of("catalogue", "indicators").optionally("relations");
    public static final MappingShape INDICATOR = MappingShape.of("indicator", "id", "group", "type", "name")
            .optionally("unit", "nameEn", "numerator", "denominator", "labels", "under");
    public static final MappingShape OWN_INDICATOR =
            MappingShape.of("ownIndicator", "id", "name", "type").optionally("unit");

    public static final MappingShape RELATIONS = MappingShape.of("relations")
            .optionally("totals", "same", "needs", "conflicts", "mayExceed", "levels", "largestAmounts");
    public static final MappingShape TOTAL =
            MappingShape.of("total", "total", "parts").optionally("exhaustive", "apart");
    public static final MappingShape SAME = MappingShape.of("same", "indicators");
    public static final MappingShape NEED = MappingShape.of("need", "given", "needs");
    public static final MappingShape CONFLICT =
            MappingShape.of("conflict", "figures").optionally("unlikely");
    public static final MappingShape CONDITION = MappingShape.of("figure", "indicator", "is");
    public static final MappingShape LEVELS = MappingShape.of("formLevels", "levels", "indicators");
    public static final MappingShape LARGEST = MappingShape.of("largestAmount", "level", "millions");

    private IndicatorShapes() {}

    /** Every shape of the catalogue, for the schema. */
    public static List<MappingShape> ofCatalogue() {
        return List.of(CATALOGUE, INDICATOR, RELATIONS, TOTAL, SAME, NEED, CONFLICT, CONDITION, LEVELS, LARGEST);
    }
}
