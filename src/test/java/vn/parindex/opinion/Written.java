package vn.parindex.opinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.EffectivePeriod;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.RankingRule;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;

/** Short ways to write sets and values down in tests; the first word of an indicator id is its type: {@code rate_x}. */
final class Written {

    static final SourceLocation HERE = SourceLocation.document("test");

    private Written() {}

    static IndicatorId id(String id) {
        return new IndicatorId(id);
    }

    static IndicatorType typeOf(IndicatorId id) {
        String word = id.value().substring(0, id.value().indexOf('_')).toUpperCase(Locale.ROOT);
        return word.equals("RATE") ? IndicatorType.PERCENT : IndicatorType.valueOf(word);
    }

    /** {@code missing}, {@code not-applicable}, {@code contradictory}, or a value of the type of the indicator. */
    static FactValue value(IndicatorId id, String text) {
        return switch (text) {
            case "missing" -> FactValue.MISSING;
            case "not-applicable" -> FactValue.NOT_APPLICABLE;
            case "contradictory" -> FactValue.CONTRADICTORY;
            default -> FactValue.of(scalar(id, text));
        };
    }

    private static Scalar scalar(IndicatorId id, String text) {
        boolean yesOrNo = text.equals("true") || text.equals("false");
        return switch (typeOf(id)) {
            case COUNT, PERCENT, MONEY -> new Scalar.Decimal(new BigDecimal(text));
            case FLAG ->
                yesOrNo ? new Scalar.YesNo(Boolean.parseBoolean(text)) : new Scalar.Decimal(new BigDecimal(text));
            case CODE -> new Scalar.Code(text);
            case DATE -> yesOrNo ? new Scalar.YesNo(Boolean.parseBoolean(text)) : new Scalar.Day(LocalDate.parse(text));
            case TEXT -> new Scalar.Words(text);
        };
    }

    static Indicator indicator(IndicatorId id) {
        return new Indicator(
                id,
                typeOf(id),
                "test",
                id.value(),
                id.value(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                HERE);
    }

    static Points points(String text) {
        String[] parts = text.split("/");
        return parts.length == 1
                ? Points.of(text)
                : new Points(Fraction.of(new BigDecimal(parts[0]), new BigDecimal(parts[1])));
    }

    /** {@code 95%} or {@code 12}. */
    static Bound bound(String text) {
        boolean percent = text.endsWith("%");
        return new Bound(Fraction.parse(percent ? text.substring(0, text.length() - 1) : text), percent);
    }

    static Amount amount(String... ids) {
        return new Amount(Arrays.stream(ids).map(Written::id).toList(), List.of());
    }

    static Condition is(String fact, String value) {
        return new Condition.Is(id(fact), value(id(fact), value));
    }

    static Condition atLeast(String fact, String bound) {
        return new Condition.AtLeast(id(fact), new BigDecimal(bound));
    }

    static Domain domain(String id, DomainKind kind, Optional<Points> cap, List<Leaf> leaves) {
        List<Criterion> criteria = leaves.stream()
                .map(leaf -> new Criterion(leaf.id().value(), leaf.name(), false, List.of(leaf), HERE))
                .toList();
        return new Domain(id, "Lĩnh vực " + id, kind, cap, criteria, HERE);
    }

    static CriteriaSet set(Policies policies, List<Domain> domains) {
        List<Indicator> indicators = domains.stream()
                .flatMap(domain -> domain.leaves().stream())
                .flatMap(leaf -> leaf.indicators().stream())
                .distinct()
                .map(Written::indicator)
                .toList();
        return new CriteriaSet(
                "test",
                "1",
                "Bộ tiêu chí để thử",
                UnitLevel.COMMUNE,
                new EffectivePeriod(LocalDate.of(2023, 1, 1), Optional.of(LocalDate.of(2023, 12, 31))),
                true,
                LegalBasis.MODEL,
                policies,
                RankingRule.DEFAULT,
                List.of(),
                List.of(),
                new IndicatorCatalogue(indicators),
                domains,
                "0".repeat(64),
                HERE);
    }

    static CriteriaSet setOf(Leaf... leaves) {
        return set(Policies.DEFAULT, List.of(domain("1", DomainKind.ORDINARY, Optional.empty(), List.of(leaves))));
    }

    /** One set of several domains under the default policies. */
    static CriteriaSet setOf(Domain... domains) {
        return set(Policies.DEFAULT, Stream.of(domains).toList());
    }
}
