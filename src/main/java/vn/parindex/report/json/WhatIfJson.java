package vn.parindex.report.json;

import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import vn.parindex.advice.FactChange;
import vn.parindex.advice.Outlook;
import vn.parindex.advice.WhatIf;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.explanation.NotScored;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.scoring.DomainScore;
import vn.parindex.scoring.LeafScore;
import vn.parindex.wording.Wording;

/** What changed figures would do, as JSON (giả định): the facts, and everything that moves, before and after. */
public final class WhatIfJson {

    private final Wording wording;

    public WhatIfJson(Wording wording) {
        this.wording = wording;
    }

    public void write(AssessmentResult result, UnitResult unit, WhatIf whatIf, PrintWriter out) {
        PrettyJson.write(out, json -> {
            OfferJson offers = new OfferJson(json);
            json.writeStartObject();
            ResultJson.head(result, json);
            UnitJson.who(unit.ranked().score(), json);
            json.writeArrayPropertyStart("changes");
            whatIf.changes().forEach(change -> change(change, json));
            json.writeEndArray();
            offers.outlook("before", whatIf.before());
            offers.outlook("after", whatIf.after());
            offers.points(whatIf.after()
                    .score()
                    .points()
                    .minus(whatIf.before().score().points()));
            json.writeArrayPropertyStart("domains");
            whatIf.domains().forEach(domain -> domain(domain, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("leaves");
            whatIf.moved().forEach(leaf -> leaf(leaf, whatIf, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("others");
            whatIf.others().forEach(other -> other(other, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void change(FactChange change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("indicator", change.indicator().value());
        json.writeStringProperty("before", text(change.before()));
        json.writeStringProperty("after", text(change.after()));
        json.writeEndObject();
    }

    private static String text(FactValue value) {
        return value.known().map(Scalar::text).orElseGet(value::state);
    }

    private static void domain(WhatIf.Moved<DomainScore> domain, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", domain.before().domain().id());
        json.writeStringProperty("name", domain.before().domain().name());
        side("before", domain.before(), json);
        side("after", domain.after(), json);
        difference(domain.before().points(), domain.after().points(), json);
        json.writeEndObject();
    }

    private void leaf(WhatIf.Moved<LeafScore> leaf, WhatIf whatIf, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", leaf.before().leaf().id().value());
        json.writeStringProperty("name", leaf.before().leaf().name());
        side("before", leaf.before(), whatIf.before(), json);
        side("after", leaf.after(), whatIf.after(), json);
        difference(leaf.before().points(), leaf.after().points(), json);
        json.writeEndObject();
    }

    private void side(String name, LeafScore leaf, Outlook outlook, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("state", leaf.state().code());
        json.writeStringProperty("points", leaf.points().toString());
        NotScored.reason(wording, outlook.score(), leaf)
                .ifPresent(reason -> json.writeStringProperty("reason", reason));
        json.writeEndObject();
    }

    private static void side(String name, DomainScore domain, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("points", domain.points().toString());
        json.writeStringProperty("applicableMax", domain.applicableMax().toString());
        json.writeEndObject();
    }

    private static void difference(Points before, Points after, JsonGenerator json) {
        new OfferJson(json).points(after.minus(before));
    }

    private static void other(WhatIf.Moved<Outlook> other, JsonGenerator json) {
        OfferJson offers = new OfferJson(json);
        json.writeStartObject();
        UnitJson.who(other.before().score(), json);
        offers.outlook("before", other.before());
        offers.outlook("after", other.after());
        json.writeEndObject();
    }
}
