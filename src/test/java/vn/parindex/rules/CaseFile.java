package vn.parindex.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.fact.FactSheet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.problem.Checked;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/**
 * The cases beside the rules of one method, or of one set: {@code rules/<method>/cases.yaml}.
 *
 * @param method the folder below {@code rules/}
 * @param with folders whose rules take part beside those of the method, of gates and of absence
 */
public record CaseFile(String method, List<String> with, List<Case> cases) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One case: a set of one leaf, the sheet of the unit and of those ranked with it, and what must come out. */
    public record Case(
            String method,
            String name,
            String leaf,
            CriteriaSet set,
            List<FactSheet> sheets,
            String branch,
            String part,
            String state,
            Points points,
            List<String> lost,
            String band) {
        @Override
        public String toString() {
            return method + ": " + name;
        }
    }

    public static CaseFile read(Path folder) {
        String method = Path.of("rules").relativize(folder).toString().replace('\\', '/');
        try {
            JsonNode file = YAML.readTree(Files.readString(folder.resolve("cases.yaml"), StandardCharsets.UTF_8));
            List<String> with = new ArrayList<>();
            file.path("with").forEach(name -> with.add(name.asString()));
            List<Case> cases = new ArrayList<>();
            for (JsonNode one : file.get("cases")) {
                cases.add(toCase(method, file, one));
            }
            return new CaseFile(method, with, cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case toCase(String method, JsonNode file, JsonNode one) {
        String name = one.get("name").asString();
        String leafName = one.get("leaf").asString();
        CriteriaSet set = set(
                method + ": " + name,
                file,
                file.get("leaves").get(leafName),
                file.path("inSet").path(leafName));
        List<FactSheet> sheets = new ArrayList<>();
        sheets.add(sheet("unit", one.get("facts"), one.path("appraisal"), one.path("evidence"), set));
        int number = 1;
        for (JsonNode other : one.path("others")) {
            sheets.add(sheet("other-" + number++, other, NODES.missingNode(), NODES.missingNode(), set));
        }
        TreeMap<String, String> lost = new TreeMap<>();
        one.path("lost")
                .properties()
                .forEach(loss -> lost.put(loss.getKey(), points(loss.getValue()).toString()));
        return new Case(
                method,
                name,
                leafName,
                set,
                sheets,
                one.get("branch").asString(),
                one.path("part").asString(""),
                one.path("state").asString("scored"),
                points(one.get("points")),
                lost.entrySet().stream()
                        .map(loss -> loss.getKey() + " " + loss.getValue())
                        .toList(),
                one.path("band").asString(""));
    }

    private static CriteriaSet set(String title, JsonNode file, JsonNode leaf, JsonNode inSet) {
        ObjectNode set = NODES.objectNode();
        set.put("id", file.path("set").asString("case"))
                .put("version", "1")
                .put("title", title)
                .put("level", "commune")
                .put("sample", true);
        set.set("effective", NODES.objectNode().put("from", "2023-01-01").put("to", "2023-12-31"));
        set.put("legalBasis", "model");
        if (!inSet.isMissingNode()) {
            set.setAll((ObjectNode) inSet);
        }
        set.set("indicators", file.get("indicators"));
        ObjectNode withName =
                NODES.objectNode().put("id", "1.1").put("name", title).put("legalBasis", "model");
        withName.setAll((ObjectNode) leaf);
        ObjectNode domain = NODES.objectNode().put("id", "1").put("name", "Lĩnh vực");
        domain.set("criteria", array(withName));
        set.set("domains", array(domain));
        byte[] json = set.toString().getBytes(StandardCharsets.UTF_8);
        return accepted(new CriteriaSetReader().read("case.json", json, new IndicatorCatalogue(List.of())), title);
    }

    private static FactSheet sheet(String id, JsonNode facts, JsonNode appraisal, JsonNode evidence, CriteriaSet set) {
        ObjectNode sheet = NODES.objectNode();
        sheet.set(
                "unit",
                NODES.objectNode().put("id", id).put("name", "Đơn vị " + id).put("level", "commune"));
        sheet.put("period", "2023");
        sheet.set("facts", facts);
        if (!appraisal.isMissingNode()) {
            ObjectNode decided = NODES.objectNode();
            decided.set("points", appraisal);
            sheet.set("appraisal", NODES.objectNode().set("1.1", decided));
        }
        if (!evidence.isMissingNode()) {
            sheet.set("evidence", NODES.objectNode().set("1.1", evidence));
        }
        byte[] json = sheet.toString().getBytes(StandardCharsets.UTF_8);
        return accepted(new FactSheetReader().read("sheet.json", json, set.indicators()), id);
    }

    private static <T> T accepted(Checked<T> checked, String what) {
        Wording english = new Wording(Language.EN);
        return checked.match((value, problems) -> value, problems -> {
            throw new AssertionError(what + ": "
                    + problems.stream()
                            .map(problem -> problem.source() + " " + english.say(problem.message()))
                            .toList());
        });
    }

    private static Points points(JsonNode node) {
        String text = node.asString();
        if (!text.contains("/")) {
            return Points.of(text);
        }
        String[] parts = text.split("/");
        return new Points(Fraction.of(new BigDecimal(parts[0]), new BigDecimal(parts[1])));
    }

    private static ArrayNode array(JsonNode only) {
        return NODES.arrayNode().add(only);
    }
}
