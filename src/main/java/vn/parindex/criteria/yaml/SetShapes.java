package vn.parindex.criteria.yaml;

import java.util.List;
import vn.parindex.located.MappingShape;

/** Keys of every mapping of a criteria set (khóa của bộ tiêu chí); the JSON Schema has the same. */
public final class SetShapes {

    public static final MappingShape SET = MappingShape.of(
                    "set", "id", "version", "title", "level", "effective", "domains")
            .optionally("sample", "legalBasis", "maxPoints", "policies", "ranking", "classification", "indicators");
    public static final MappingShape EFFECTIVE =
            MappingShape.of("effective", "from").optionally("to");
    public static final MappingShape LEGAL_BASIS =
            MappingShape.of("legalBasis").optionally("decision", "article", "row", "note");
    public static final MappingShape POLICIES = MappingShape.of("policies")
            .optionally(
                    "missing",
                    "zeroOfZero",
                    "contradictory",
                    "printedRate",
                    "printedRateAlone",
                    "evidence",
                    "rounding");
    public static final MappingShape ROUNDING = MappingShape.of("rounding").optionally("leaf", "index");
    public static final MappingShape RANKING = MappingShape.of("ranking").optionally("ties", "tieBreak");
    public static final MappingShape BAND = MappingShape.of("band", "name").optionally("from", "above");
    public static final MappingShape DOMAIN =
            MappingShape.of("domain", "id", "name", "criteria").optionally("kind", "cap", "maxPoints");
    public static final MappingShape HEADING =
            MappingShape.of("heading", "id", "name", "subCriteria").optionally("maxPoints");
    public static final MappingShape LEAF = MappingShape.of("leaf", "id", "name", "maxPoints", "method")
            .optionally("assessedBy", "appliesWhen", "requires", "evidence", "policies", "legalBasis", "examples");
    public static final MappingShape EXAMPLE =
            MappingShape.of("example", "facts", "points").optionally("verdict", "note");
    public static final MappingShape CONDITION =
            MappingShape.of("condition", "fact").optionally("is", "atLeast");
    public static final MappingShape AMOUNT =
            MappingShape.of("amountSum", "sum").optionally("minus");
    public static final MappingShape MEASURE = MappingShape.of("measure").optionally("ratio", "value", "mayExceed");
    public static final MappingShape RATIO =
            MappingShape.of("ratio", "of", "to").optionally("printed", "mayExceed");

    public static final MappingShape TIERS = method("tiers", "measure", "tiers").optionally("otherwise");
    public static final MappingShape TIER = MappingShape.of("tier").optionally("from", "above", "points", "share");
    public static final MappingShape PROPORTIONAL =
            method("proportional", "measure").optionally("base", "floor", "full");
    public static final MappingShape LINEAR = method("linear", "measure", "from", "to");
    public static final MappingShape LINEAR_END = MappingShape.of("anchor", "at", "points");
    public static final MappingShape FLAG = method("flag", "fact");
    public static final MappingShape CHOICE = method("choice", "fact", "points");
    public static final MappingShape CHECKLIST = method("checklist", "items");
    public static final MappingShape CHECKLIST_ITEM =
            MappingShape.of("checklistItem", "fact", "points").optionally("name");
    public static final MappingShape COUNT = method("count", "amount", "each");
    public static final MappingShape DEDUCTION = method("deduction", "items");
    public static final MappingShape DEDUCTION_ITEM =
            MappingShape.of("deductionItem", "amount").optionally("each", "share", "all");
    public static final MappingShape DEADLINE =
            method("deadline", "date", "due").optionally("late", "otherwise");
    public static final MappingShape DUE = MappingShape.of("due", "after", "days");
    public static final MappingShape LATE_STEP = MappingShape.of("lateStep", "days", "points");
    public static final MappingShape RELATIVE = method("relative", "measure", "to");
    public static final MappingShape SURVEY = method("survey", "options");
    public static final MappingShape SURVEY_OPTION = MappingShape.of("surveyOption", "count", "weight");
    public static final MappingShape COUNCIL = method("council");
    public static final MappingShape SUM = method("sum", "parts");
    public static final MappingShape PART = MappingShape.of("part", "maxPoints", "method");
    public static final MappingShape BEST = method("best", "of");
    public static final MappingShape CASES = method("cases", "cases").optionally("otherwise");
    public static final MappingShape CASE = MappingShape.of("case", "when", "method");
    public static final MappingShape SPECIAL = method("special", "rule").optionally("facts", "given");

    private SetShapes() {}

    /** Every mapping with fixed keys that a set may have. */
    public static List<MappingShape> all() {
        return List.of(
                SET,
                EFFECTIVE,
                LEGAL_BASIS,
                POLICIES,
                ROUNDING,
                RANKING,
                BAND,
                DOMAIN,
                HEADING,
                LEAF,
                EXAMPLE,
                CONDITION,
                AMOUNT,
                MEASURE,
                RATIO,
                TIERS,
                TIER,
                PROPORTIONAL,
                LINEAR,
                LINEAR_END,
                FLAG,
                CHOICE,
                CHECKLIST,
                CHECKLIST_ITEM,
                COUNT,
                DEDUCTION,
                DEDUCTION_ITEM,
                DEADLINE,
                DUE,
                LATE_STEP,
                RELATIVE,
                SURVEY,
                SURVEY_OPTION,
                COUNCIL,
                SUM,
                PART,
                BEST,
                CASES,
                CASE,
                SPECIAL,
                IndicatorShapes.OWN_INDICATOR);
    }

    private static MappingShape method(String kind, String... required) {
        String[] keys = new String[required.length + 1];
        keys[0] = "kind";
        System.arraycopy(required, 0, keys, 1, required.length);
        return MappingShape.of(kind, keys);
    }
}
