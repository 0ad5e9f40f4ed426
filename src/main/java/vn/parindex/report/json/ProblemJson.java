package vn.parindex.report.json;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Wording;

/** Problems and places as JSON objects (vấn đề, vị trí); a place has only the coordinates there are. */
final class ProblemJson {

    private final JsonGenerator json;
    private final Wording wording;

    ProblemJson(JsonGenerator json, Wording wording) {
        this.json = json;
        this.wording = wording;
    }

    /** An array of problems; a unit that the problem belongs to is told by whoever calls. */
    void all(List<Problem> problems) {
        json.writeStartArray();
        problems.forEach(problem -> one(problem, () -> {}));
        json.writeEndArray();
    }

    /** One problem, and what is to be said besides. */
    void one(Problem problem, Runnable besides) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeName("source");
        place(problem.source());
        json.writeArrayPropertyStart("places");
        problem.places().forEach(this::place);
        json.writeEndArray();
        json.writeArrayPropertyStart("indicators");
        problem.indicators().forEach(id -> json.writeString(id.value()));
        json.writeEndArray();
        json.writeStringProperty("message", wording.say(problem.message()));
        json.writeStringProperty("hint", wording.say(problem.hint()));
        besides.run();
        json.writeEndObject();
    }

    void place(SourceLocation place) {
        json.writeStartObject();
        json.writeStringProperty("document", place.document());
        given("page", place.page());
        PrettyJson.given(json, "sheet", place.sheet());
        PrettyJson.given(json, "cell", place.cell());
        given("line", place.line());
        given("column", place.column());
        PrettyJson.given(json, "table", place.table());
        PrettyJson.given(json, "row", place.row());
        PrettyJson.given(json, "label", place.label());
        json.writeEndObject();
    }

    private void given(String name, int coordinate) {
        if (coordinate > 0) {
            json.writeNumberProperty(name, coordinate);
        }
    }
}
