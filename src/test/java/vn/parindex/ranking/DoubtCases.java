package vn.parindex.ranking;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.RankingRule;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.rules.ShippedRules;
import vn.parindex.scoring.OneLeaf;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.UnitScore;

/** Units scored by the rules as shipped under a set of flags in which every kind of doubt can stand. */
final class DoubtCases {

    static final FactValue YES = FactValue.of(new Scalar.YesNo(true));
    static final FactValue NO = FactValue.of(new Scalar.YesNo(false));
    static final List<String> FACTS = List.of("f1", "f2", "f3", "item_a", "item_b", "s1", "s2", "b1", "p1");

    private static final Scorer SCORER = ShippedRules.scorer();

    private DoubtCases() {}

    static CriteriaSet set(String file) {
        return new Assessment(Optional.empty(), ShippedRules.CACHE, "test")
                .criteria(Path.of("src/test/resources/ranking", file).toString())
                .match((value, problems) -> value, problems -> {
                    throw new AssertionError(problems);
                });
    }

    static CriteriaSet with(CriteriaSet set, RankingRule rule) {
        return with(set, rule, set.classification());
    }

    static CriteriaSet with(CriteriaSet set, List<Band> bands) {
        return with(set, set.ranking(), bands);
    }

    private static CriteriaSet with(CriteriaSet set, RankingRule rule, List<Band> bands) {
        return new CriteriaSet(
                set.id(),
                set.version(),
                set.title(),
                set.level(),
                set.effective(),
                set.sample(),
                set.legalBasis(),
                set.policies(),
                rule,
                bands,
                set.ownIndicators(),
                set.indicators(),
                set.domains(),
                set.sha256(),
                set.at());
    }

    static List<UnitScore> score(CriteriaSet set, List<FactSheet> sheets) {
        return SCORER.score(set, sheets);
    }

    /** {@code "f1=yes f2=no s1=missing"}; also {@code n/a} and {@code contradictory}, or a number. */
    static FactSheet sheet(String unit, String facts) {
        Map<IndicatorId, FactValue> values = new LinkedHashMap<>();
        for (String fact : facts.split(" ")) {
            String[] pair = fact.split("=");
            values.put(new IndicatorId(pair[0]), value(pair[1]));
        }
        return OneLeaf.sheet(unit, values);
    }

    private static FactValue value(String word) {
        return switch (word) {
            case "yes" -> YES;
            case "no" -> NO;
            case "missing" -> FactValue.MISSING;
            case "n/a" -> FactValue.NOT_APPLICABLE;
            case "contradictory" -> FactValue.CONTRADICTORY;
            default -> FactValue.of(new Scalar.Decimal(new BigDecimal(word)));
        };
    }

    static RankedGroup group(CriteriaSet set, List<UnitScore> scores) {
        return new RankedGroups(set, RankBasis.COMPUTED)
                .of(new Ranker(set).rank(scores))
                .get(0);
    }

    /** {@code "a 50.00–75.00 1–2"}, by unit. */
    static List<String> doubts(RankedGroup group, boolean withPending) {
        List<String> lines = new ArrayList<>();
        for (RankedPlace place : group.places()) {
            Doubt doubt = withPending ? place.doubtWithPending() : place.doubt();
            lines.add(String.join(
                    " ",
                    place.unit().score().sheet().unit().id().value(),
                    doubt.indexLow()
                                    .map(index -> index.value().rounded(2).toPlainString())
                                    .orElse("-") + "–"
                            + doubt.indexHigh()
                                    .map(index -> index.value().rounded(2).toPlainString())
                                    .orElse("-"),
                    doubt.rankBest().map(String::valueOf).orElse("-") + "–"
                            + doubt.rankWorst().map(String::valueOf).orElse("-")));
        }
        return lines;
    }
}
