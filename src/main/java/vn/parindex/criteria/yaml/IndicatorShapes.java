package vn.parindex.criteria.yaml;

import vn.parindex.located.MappingShape;

/** Keys of the indicator catalogue (khóa của danh mục chỉ tiêu số liệu); the JSON Schema has the same. */
public final class IndicatorShapes {

    public static final MappingShape CATALOGUE =
            MappingShape.of("catalogue", "indicators").optionally("formsRead");
    public static final MappingShape INDICATOR = MappingShape.of("indicator", "id", "group", "type", "name")
            .optionally("unit", "nameEn", "numerator", "denominator", "labels", "under", "forms", "lessIsBetter");
    public static final MappingShape OWN_INDICATOR =
            MappingShape.of("ownIndicator", "id", "name", "type").optionally("unit", "lessIsBetter");

    private IndicatorShapes() {}
}
