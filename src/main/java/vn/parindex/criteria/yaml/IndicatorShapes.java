package vn.parindex.criteria.yaml;

import java.util.List;
import vn.parindex.located.MappingShape;

/** Keys of the indicator catalogue (khóa của danh mục chỉ tiêu số liệu); the JSON Schema has the same. */
public final class IndicatorShapes {

    public static final MappingShape CATALOGUE =
            MappingShape.of("catalogue", "indicators").optionally("formsRead", "relations", "narrative");
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

    public static final MappingShape RELATIONS = MappingShape.of("relations")
            .optionally("totals", "same", "needs", "conflicts", "mayExceed", "levels", "largestAmounts", "balances");
    public static final MappingShape TOTAL =
            MappingShape.of("total", "total", "parts").optionally("exhaustive", "apart");
    public static final MappingShape SAME = MappingShape.of("same", "indicators");
    public static final MappingShape NEED = MappingShape.of("need", "given", "needs");
    public static final MappingShape CONFLICT =
            MappingShape.of("conflict", "figures").optionally("unlikely");
    public static final MappingShape CONDITION = MappingShape.of("figure", "indicator", "is");
    public static final MappingShape LEVELS = MappingShape.of("formLevels", "levels", "indicators");
    public static final MappingShape LARGEST = MappingShape.of("largestAmount", "level", "millions");
    public static final MappingShape BALANCE =
            MappingShape.of("balance", "received", "settled", "left").optionally("level");

    private IndicatorShapes() {}

    /** Every shape of the catalogue, for the schema. */
    public static List<MappingShape> ofCatalogue() {
        return List.of(
                CATALOGUE,
                INDICATOR,
                RELATIONS,
                TOTAL,
                SAME,
                NEED,
                CONFLICT,
                CONDITION,
                LEVELS,
                LARGEST,
                BALANCE,
                NARRATIVE_WORDS,
                NARRATIVE_LEVELS,
                NARRATIVE_PATTERN);
    }
}
