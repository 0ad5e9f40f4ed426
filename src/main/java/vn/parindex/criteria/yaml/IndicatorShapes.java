package vn.parindex.criteria.yaml;

import vn.parindex.located.MappingShape;

/** Keys of the indicator catalogue (khóa của danh mục chỉ tiêu số liệu); the JSON Schema has the same. */
public final class IndicatorShapes {

    public static final MappingShape CATALOGUE =
            MappingShape.of("catalogue", "indicators").optionally("formsRead", "narrative");
    public static final MappingShape INDICATOR = MappingShape.of("indicator", "id", "group", "type", "name")
            .optionally(
                    "unit",
                    "nameEn",
                    "numerator",
                    "denominator",
                    "labels",
                    "under",
                    "forms",
                    "lessIsBetter",
                    "narrative");
    public static final MappingShape OWN_INDICATOR =
            MappingShape.of("ownIndicator", "id", "name", "type").optionally("unit", "lessIsBetter");

    public static final MappingShape NARRATIVE_WORDS = MappingShape.of(
            "narrativeWords",
            "sections",
            "plans",
            "never",
            "ordinals",
            "linking",
            "estimates",
            "about",
            "breaks",
            "levels",
            "units");
    public static final MappingShape NARRATIVE_LEVELS =
            MappingShape.of("narrativeLevels", "province", "department", "district", "commune");
    public static final MappingShape NARRATIVE_PATTERN = MappingShape.of("narrativePattern")
            .optionally(
                    "take",
                    "level",
                    "unit",
                    "before",
                    "after",
                    "with",
                    "without",
                    "not",
                    "nothing",
                    "follows",
                    "part",
                    "unsaid",
                    "anyPeriod");

    private IndicatorShapes() {}
}
