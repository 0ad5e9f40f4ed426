package vn.parindex.report.json;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.parindex.assessment.CriteriaChoice;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Observability;
import vn.parindex.explanation.MethodDescription;
import vn.parindex.problem.Problem;
import vn.parindex.wording.Coded;
import vn.parindex.wording.Wording;

/** Criteria sets as JSON (bộ tiêu chí): the list of those there are, and one with its tree. */
public final class CriteriaJson {

    private final Wording wording;

    public CriteriaJson(Wording wording) {
        this.wording = wording;
    }

    public void list(List<CriteriaChoice> choices, PrintWriter out) {
        PrettyJson.write(out, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("criteriaSets");
            for (CriteriaChoice choice : choices) {
                json.writeStartObject();
                choice.set().match((set, problems) -> usable(set, json), problems -> faulty(choice, problems, json));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    public void show(CriteriaSet set, PrintWriter out) {
        PrettyJson.write(out, json -> {
            json.writeStartObject();
            usable(set, json);
            json.writeName("legalBasis");
            basis(set.legalBasis(), json);
            new ObservabilityJson(json).write(Observability.of(set));
            json.writeArrayPropertyStart("domains");
            set.domains().forEach(domain -> domain(set, domain, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static boolean usable(CriteriaSet set, JsonGenerator json) {
        json.writeStringProperty("id", set.id());
        json.writeStringProperty("version", set.version());
        json.writeStringProperty("title", set.title());
        json.writeStringProperty("level", set.level().code());
        json.writeObjectPropertyStart("effective");
        json.writeStringProperty("from", set.effective().from().toString());
        PrettyJson.optional(json, "to", set.effective().to());
        json.writeEndObject();
        json.writeBooleanProperty("sample", set.sample());
        json.writeStringProperty("sha256", set.sha256());
        json.writeStringProperty("maxPoints", set.maxPoints().toString());
        return true;
    }

    private boolean faulty(CriteriaChoice choice, List<Problem> problems, JsonGenerator json) {
        json.writeStringProperty("id", choice.id());
        json.writeName("problems");
        new ProblemJson(json, wording).all(problems);
        return false;
    }

    private void domain(CriteriaSet set, Domain domain, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", domain.id());
        json.writeStringProperty("name", domain.name());
        json.writeStringProperty("kind", domain.kind().code());
        json.writeStringProperty("maxPoints", domain.maxPoints().toString());
        domain.cap().ifPresent(cap -> json.writeStringProperty("cap", cap.toString()));
        json.writeArrayPropertyStart("criteria");
        domain.criteria().forEach(criterion -> criterion(set, criterion, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void criterion(CriteriaSet set, Criterion criterion, JsonGenerator json) {
        if (!criterion.divided()) {
            criterion.leaves().forEach(leaf -> leaf(set, leaf, json));
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("id", criterion.id());
        json.writeStringProperty("name", criterion.name());
        json.writeArrayPropertyStart("subCriteria");
        criterion.leaves().forEach(leaf -> leaf(set, leaf, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A leaf with its conditions and the policies in force. */
    void leafInFull(CriteriaSet set, Leaf leaf, JsonGenerator json) {
        json.writeStartObject();
        content(set, leaf, json);
        PrettyJson.optional(json, "appliesWhen", leaf.appliesWhen());
        PrettyJson.optional(json, "requires", leaf.requires());
        json.writeObjectPropertyStart("policies");
        policy("missing", leaf.policies().missing(), json);
        policy("zeroOfZero", leaf.policies().zeroOfZero(), json);
        policy("contradictory", leaf.policies().contradictory(), json);
        policy("printedRate", leaf.policies().printedRate(), json);
        policy("printedRateAlone", leaf.policies().printedRateAlone(), json);
        policy("evidence", leaf.policies().evidence(), json);
        String digits = leaf.policies().leafRounding().isPresent()
                ? String.valueOf(leaf.policies().leafRounding().getAsInt())
                : "none";
        json.writeStringProperty("leafRounding", digits);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void policy(String name, Enum<?> value, JsonGenerator json) {
        json.writeStringProperty(name, Coded.codeOf(value.name()));
    }

    private void leaf(CriteriaSet set, Leaf leaf, JsonGenerator json) {
        json.writeStartObject();
        content(set, leaf, json);
        json.writeEndObject();
    }

    private void content(CriteriaSet set, Leaf leaf, JsonGenerator json) {
        json.writeStringProperty("id", leaf.id().value());
        json.writeStringProperty("name", leaf.name());
        json.writeStringProperty("maxPoints", leaf.maxPoints().toString());
        json.writeStringProperty("method", leaf.method().kind());
        json.writeStringProperty("assessedBy", leaf.assessedBy().code());
        strings("indicators", leaf.indicators().stream().map(id -> id.value()).toList(), json);
        strings("evidence", leaf.evidence(), json);
        json.writeName("legalBasis");
        basis(leaf.legalBasis(), json);
        strings("description", new MethodDescription(wording, set.indicators()).of(leaf), json);
    }

    private static void strings(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void basis(LegalBasis basis, JsonGenerator json) {
        json.writeStartObject();
        PrettyJson.given(json, "decision", basis.decision());
        PrettyJson.given(json, "article", basis.article());
        PrettyJson.given(json, "row", basis.row());
        PrettyJson.given(json, "note", basis.note());
        json.writeEndObject();
    }
}
