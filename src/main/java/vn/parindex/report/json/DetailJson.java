package vn.parindex.report.json;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import vn.parindex.assessment.UnitDetails;
import vn.parindex.assessment.UnitResult;
import vn.parindex.scoring.LeafScore;
import vn.parindex.wording.Wording;

/** Leaves and problems of a unit as JSON (chi tiết của đơn vị): written into a result at once, or laid aside for it. */
public final class DetailJson implements UnitDetails {

    private static final String LEAVES = "leaves";
    private static final String PROBLEMS = "problems";
    private static final char BETWEEN = '\u0000';

    private final Wording wording;
    private final Predicate<LeafScore> wanted;

    public DetailJson(Wording wording) {
        this(wording, leaf -> true);
    }

    DetailJson(Wording wording, Predicate<LeafScore> wanted) {
        this.wording = wording;
        this.wanted = wanted;
    }

    void write(UnitResult unit, JsonGenerator json) {
        json.writeName(LEAVES);
        leaves(unit, json);
        json.writeName(PROBLEMS);
        problems(unit, json);
    }

    private void leaves(UnitResult unit, JsonGenerator json) {
        json.writeStartArray();
        LeafJson leaves = new LeafJson(json, wording, unit);
        unit.ranked()
                .score()
                .domains()
                .forEach(domain -> domain.leaves().stream()
                        .filter(wanted)
                        .forEach(leaf -> leaves.write(leaf, domain.domain().id())));
        json.writeEndArray();
    }

    private void problems(UnitResult unit, JsonGenerator json) {
        new ProblemJson(json, wording).all(unit.problems());
    }

    /** Both values, each as it stands in a unit of a result. */
    @Override
    public byte[] of(UnitResult unit) {
        StringWriter text = new StringWriter();
        StringBuilder values = new StringBuilder();
        PrettyJson.write(new PrintWriter(text), json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("units");
            json.writeStartObject();
            json.writeName(LEAVES);
            json.flush();
            int from = text.getBuffer().length();
            leaves(unit, json);
            json.flush();
            values.append(value(text, from)).append(BETWEEN);
            json.writeName(PROBLEMS);
            json.flush();
            int next = text.getBuffer().length();
            problems(unit, json);
            json.flush();
            values.append(value(text, next));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
        return values.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The generator writes the colon with the value. */
    private static String value(StringWriter text, int from) {
        return text.getBuffer().substring(text.getBuffer().indexOf("[", from));
    }

    static void copy(byte[] details, JsonGenerator json) {
        String text = new String(details, StandardCharsets.UTF_8);
        int between = text.indexOf(BETWEEN);
        json.writeName(LEAVES);
        json.writeRawValue(text.substring(0, between));
        json.writeName(PROBLEMS);
        json.writeRawValue(text.substring(between + 1));
    }
}
