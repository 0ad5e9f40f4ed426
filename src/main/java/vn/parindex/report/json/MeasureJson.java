package vn.parindex.report.json;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.scoring.Reading;
import vn.parindex.scoring.Reading.GroupBest;

/** The measure of a leaf as JSON (đại lượng đo): the operands of its arithmetic, by kind; null when nothing was read. */
final class MeasureJson implements Reading.Visitor<JsonGenerator> {

    private static final int PERCENT_DIGITS = 4;

    private final JsonGenerator json;

    MeasureJson(JsonGenerator json) {
        this.json = json;
    }

    /** A percentage with at most four decimals. */
    static String percent(Fraction percent) {
        return percent.rounded(PERCENT_DIGITS).toPlainString();
    }

    @Override
    public JsonGenerator nothing() {
        json.writeNullProperty("measure");
        return json;
    }

    @Override
    public JsonGenerator ratio(Reading.OfRatio ratio) {
        start("ratio");
        number("of", ratio.of());
        number("to", ratio.to());
        PrettyJson.optional(json, "percent", ratio.share().map(MeasureJson::ofShare));
        ratio.printed().ifPresent(rate -> {
            json.writeStringProperty("printed", percent(rate.value()));
            json.writeStringProperty("used", ratio.printedUsed() ? "printed" : "counts");
        });
        ratio.bestOfGroup().ifPresent(best -> best(best, true));
        json.writeEndObject();
        return json;
    }

    @Override
    public JsonGenerator value(Reading.OfValue value) {
        start("value");
        if (value.percent()) {
            PrettyJson.optional(json, "percent", value.value().map(MeasureJson::ofShare));
        } else {
            PrettyJson.optional(json, "value", value.value());
        }
        value.bestOfGroup().ifPresent(best -> best(best, value.percent()));
        json.writeEndObject();
        return json;
    }

    @Override
    public JsonGenerator scalar(Reading.OfScalar scalar) {
        start("fact");
        json.writeStringProperty("fact", scalar.fact().value());
        json.writeStringProperty("value", scalar.value().text());
        json.writeEndObject();
        return json;
    }

    @Override
    public JsonGenerator items(Reading.OfItems items) {
        start("items");
        json.writeArrayPropertyStart("items");
        for (Reading.Item item : items.items()) {
            json.writeStartObject();
            PrettyJson.given(json, "name", item.name());
            json.writeArrayPropertyStart("indicators");
            item.amount().indicators().forEach(id -> json.writeString(id.value()));
            json.writeEndArray();
            json.writeStringProperty("state", item.value().state());
            PrettyJson.optional(json, "value", item.value().known().map(Scalar::text));
            json.writeStringProperty("points", item.points().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        return json;
    }

    @Override
    public JsonGenerator day(Reading.OfDay day) {
        start("date");
        PrettyJson.optional(json, "done", day.done());
        json.writeStringProperty("due", day.due().toString());
        json.writeNumberProperty("daysLate", day.daysLate());
        json.writeEndObject();
        return json;
    }

    @Override
    public JsonGenerator survey(Reading.OfSurvey survey) {
        start("survey");
        json.writeObjectPropertyStart("answers");
        survey.answers().forEach((option, number) -> json.writeStringProperty(option, plain(number)));
        json.writeEndObject();
        json.writeStringProperty("total", plain(survey.total()));
        json.writeStringProperty("percent", ofShare(survey.mean()));
        json.writeEndObject();
        return json;
    }

    private void start(String kind) {
        json.writeObjectPropertyStart("measure");
        json.writeStringProperty("kind", kind);
    }

    private void number(String name, Optional<BigDecimal> number) {
        PrettyJson.optional(json, name, number.map(MeasureJson::plain));
    }

    private void best(GroupBest best, boolean percent) {
        json.writeObjectPropertyStart("best");
        if (percent) {
            json.writeStringProperty("percent", ofShare(best.largest()));
        } else {
            json.writeStringProperty("value", best.largest().toString());
        }
        json.writeNumberProperty("units", best.units());
        json.writeEndObject();
    }

    private static String ofShare(Fraction share) {
        return percent(Percent.ofShare(share).value());
    }

    private static String plain(BigDecimal number) {
        return Fraction.of(number).toString();
    }
}
