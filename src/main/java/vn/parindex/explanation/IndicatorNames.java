package vn.parindex.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Condition;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** Names statistics and says their values by their type (tên chỉ tiêu và giá trị). */
public final class IndicatorNames {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Wording wording;
    private final IndicatorCatalogue catalogue;

    public IndicatorNames(Wording wording, IndicatorCatalogue catalogue) {
        this.wording = wording;
        this.catalogue = catalogue;
    }

    /** The name in quotes; the id where there is no name in the language. */
    public String name(IndicatorId id) {
        return wording.say("explanation.name", bareName(id));
    }

    /** The names added and taken away: {@code “A” + “B” − “C”}. */
    public String name(Amount amount) {
        String sum = name(amount.sum().get(0));
        for (IndicatorId more : amount.sum().subList(1, amount.sum().size())) {
            sum = wording.say("explanation.figure.plus", sum, name(more));
        }
        for (IndicatorId less : amount.minus()) {
            sum = wording.say("explanation.figure.less", sum, name(less));
        }
        return sum;
    }

    public String names(List<IndicatorId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining("; "));
    }

    public String value(IndicatorId id, FactValue value) {
        return value.match(
                known -> value(id, known),
                () -> wording.say("explanation.value.missing"),
                () -> wording.say("explanation.value.not-applicable"),
                () -> wording.say("explanation.value.contradictory"));
    }

    public String value(IndicatorId id, Scalar value) {
        IndicatorType type = catalogue.find(id).map(Indicator::type).orElse(IndicatorType.TEXT);
        return switch (type) {
            case COUNT, MONEY -> value.number().map(wording::number).orElse(value.text());
            case PERCENT ->
                value.number().map(number -> wording.number(number) + "%").orElse(value.text());
            case FLAG -> flag(value);
            case CODE -> code(id, value.text());
            case DATE -> day(value);
            case TEXT -> value.text();
        };
    }

    /** What the code stands for, as the forms have it; none where nobody wrote it down. */
    Optional<String> meaning(IndicatorId id, String code) {
        return catalogue.find(id).map(Indicator::codes).map(codes -> codes.get(code));
    }

    /** {@code mã 2 “Kết hợp”}; that nobody knows what it stands for is said too. */
    private String code(IndicatorId id, String code) {
        return meaning(id, code)
                .map(meaning -> wording.say("explanation.value.code", code, meaning))
                .orElseGet(() -> wording.say("explanation.value.code-unexplained", code));
    }

    /** {@code “Tổ chức đối thoại” là có}. */
    public String condition(Condition condition) {
        return condition.match(
                (id, wanted) -> wording.say("explanation.condition.is", name(id), value(id, wanted)),
                (id, bound) ->
                        wording.say("explanation.condition.at-least", name(id), value(id, new Scalar.Decimal(bound))));
    }

    private String bareName(IndicatorId id) {
        return catalogue
                .find(id)
                .flatMap(indicator ->
                        preferred(indicator).filter(name -> !name.isEmpty()).findFirst())
                .orElse(id.value());
    }

    private Stream<String> preferred(Indicator indicator) {
        return wording.language() == Language.VI
                ? Stream.of(indicator.nameVi(), indicator.nameEn())
                : Stream.of(indicator.nameEn(), indicator.nameVi());
    }

    private String flag(Scalar value) {
        return value.number()
                .map(number -> switch (number.stripTrailingZeros().toPlainString()) {
                    case "1" -> wording.say("explanation.value.yes");
                    case "0" -> wording.say("explanation.value.no");
                    default -> wording.number(number);
                })
                .orElse(value.text());
    }

    private String day(Scalar value) {
        if (DAY.matcher(value.text()).matches()) {
            return wording.date(LocalDate.parse(value.text()));
        }
        return value.text().equals("false") ? wording.say("explanation.value.never") : value.text();
    }
}
