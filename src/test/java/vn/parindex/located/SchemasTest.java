package vn.parindex.located;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.criteria.yaml.IndicatorShapes;
import vn.parindex.criteria.yaml.SetShapes;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.ingest.sheet.SheetShapes;
import vn.parindex.problem.Problem;

/** The schemas are for editors, the readers decide: here the two are held together. */
class SchemasTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final IndicatorCatalogue CATALOGUE = SheetFiles.catalogue();

    /** What only the reader can know: it needs the catalogue, a sum, an order, or another part of the file. */
    private static final Set<String> BEYOND_SHAPE = Set.of(
            "unknown-indicator",
            "wrong-indicator-type",
            "repeated-indicator",
            "points-over-maximum",
            "parts-not-maximum",
            "maximum-not-sum",
            "bounds-not-descending",
            "duplicate-bound",
            "bounds-mixed",
            "base-required",
            "floor-over-full",
            "anchors-equal",
            "late-steps-not-ascending",
            "period-reversed",
            "band-without-bound",
            "contradictory-condition",
            "duplicate-id",
            "unknown-document",
            "second-appraisal-alone");

    /** Values whose type the indicator decides: the schema lets every scalar pass. */
    private static final Pattern BY_INDICATOR =
            Pattern.compile(".*/facts|.*/facts/[^/]+(/value|/also/\\d+/value)?|.*/(is|atLeast|fact)");

    private static final List<String> REPLACEMENTS = List.of(
            "\"x\"",
            "\"\"",
            "\"50%\"",
            "\"-5%\"",
            "1",
            "0",
            "-1",
            "1.5",
            "true",
            "false",
            "null",
            "[]",
            "{}",
            "[\"x\"]",
            "{\"x\":1}");
    private static final List<String> KEYS = List.of(
            "unknownKey",
            "from",
            "above",
            "share",
            "all",
            "cap",
            "minus",
            "mayExceed",
            "is",
            "atLeast",
            "otherwise",
            "cell",
            "row",
            "numerator",
            "kind",
            "note",
            "value",
            "maxPoints");

    private enum Format {
        SHEET("fact-sheet", "whole-sheet.json", SheetShapes.all(), SchemasTest::faultsOfSheet),
        SET(
                "criteria-set",
                "whole-set.yaml",
                SetShapes.all(),
                text -> new CriteriaSetReader().read("f.json", text, CATALOGUE).problems()),
        INDICATORS(
                "indicators",
                "indicators.yaml",
                IndicatorShapes.ofCatalogue(),
                text -> new IndicatorCatalogueReader().read("f.json", text).problems());

        private final String schema;
        private final String document;
        private final List<MappingShape> shapes;
        private final Function<byte[], List<Problem>> reader;

        Format(String schema, String document, List<MappingShape> shapes, Function<byte[], List<Problem>> reader) {
            this.schema = schema;
            this.document = document;
            this.shapes = shapes;
            this.reader = reader;
        }

        List<String> faults(JsonNode document) {
            byte[] text = document.toString().getBytes(StandardCharsets.UTF_8);
            return reader.apply(text).stream().map(Format::kindOf).toList();
        }

        /** That an id is malformed is a matter of shape, that it is unknown is not; the reader has one code for both. */
        private static String kindOf(Problem problem) {
            boolean malformed = problem.code().equals("unknown-indicator")
                    && problem instanceof FileProblem fault
                    && !IndicatorId.isValid(fault.arguments().get(0).toString());
            return malformed ? "malformed-indicator" : problem.code();
        }

        JsonNode schemaText() {
            try (InputStream in = SchemasTest.class.getResourceAsStream("/schema/" + schema + ".schema.json")) {
                return JSON.readTree(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Schema compiled() {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schemaText());
        }

        JsonNode base() {
            byte[] bytes = SheetFiles.bytes(document);
            return document.endsWith(".json") ? JSON.readTree(bytes) : new YAMLMapper().readTree(bytes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaKnowsExactlyTheKeysOfTheReader(Format format) {
        JsonNode definitions = format.schemaText().get("$defs");

        Set<String> mappings = new HashSet<>();
        for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
            if (definition.getValue().has("additionalProperties")) {
                mappings.add(definition.getKey());
            }
        }
        assertThat(mappings)
                .containsExactlyInAnyOrderElementsOf(
                        format.shapes.stream().map(MappingShape::name).toList());
        for (MappingShape shape : format.shapes) {
            JsonNode definition = definitions.get(shape.name());
            assertThat(definition.get("properties").propertyNames())
                    .as(shape.name())
                    .containsExactlyInAnyOrderElementsOf(shape.keys());
            assertThat(definition
                            .path("required")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList())
                    .as(shape.name())
                    .containsExactlyInAnyOrderElementsOf(shape.required());
            assertThat(definition.get("additionalProperties").asBoolean()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDefinitionIsDescribed(Format format) {
        JsonNode schema = format.schemaText();

        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        for (JsonNode definition : schema.get("$defs")) {
            assertThat(definition.has("title")).as("%s", definition).isTrue();
            for (JsonNode property : definition.path("properties")) {
                assertThat(property.has("description") || property.has("$ref"))
                        .as("%s", property)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWholeDocumentPleasesBoth(Format format) {
        assertThat(format.faults(format.base())).isEmpty();
        assertThat(format.compiled().validate(format.base())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderAgreeOnEverySingleMutation(Format format) {
        Schema schema = format.compiled();
        List<String> disagreements = new ArrayList<>();
        int[] tried = {0};

        mutations(format.base()).forEach(mutation -> {
            tried[0]++;
            boolean valid = schema.validate(mutation.document()).isEmpty();
            List<String> faults = format.faults(mutation.document());
            boolean shapely = BEYOND_SHAPE.containsAll(faults);
            boolean agree = BY_INDICATOR.matcher(mutation.pointer()).matches()
                    ? faults.isEmpty() ? valid : true
                    : valid == shapely;
            boolean caught = valid || !faults.isEmpty();
            if (!agree || !caught) {
                disagreements.add("%s %s: schema %s, reader %s"
                        .formatted(mutation.pointer(), mutation.change(), valid ? "accepts" : "refuses", faults));
            }
        });

        assertThat(disagreements).isEmpty();
        assertThat(tried[0]).isGreaterThan(150);
    }

    /** What a sheet carries is told again, but is no fault of the sheet. */
    private static List<Problem> faultsOfSheet(byte[] text) {
        return new FactSheetReader()
                .read("f.json", text, CATALOGUE)
                .match((sheet, carried) -> List.of(), faults -> faults);
    }

    private record Mutation(String pointer, String change, JsonNode document) {}

    private static Stream<Mutation> mutations(JsonNode base) {
        Map<String, String> pointers = new LinkedHashMap<>();
        collect(base, "", "", pointers);
        return pointers.values().stream()
                .flatMap(pointer -> Stream.concat(replaced(base, pointer), changedKeys(base, pointer)));
    }

    /** One pointer for each place of the format: leaves and items of one kind are alike. */
    private static void collect(JsonNode node, String pointer, String place, Map<String, String> pointers) {
        pointers.putIfAbsent(place, pointer);
        node.properties().forEach(entry -> {
            String kind = entry.getValue().path("kind").asString("");
            String below = kind.isEmpty() ? place + "/" + entry.getKey() : kind;
            collect(entry.getValue(), pointer + "/" + entry.getKey(), below, pointers);
        });
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(node.get(i), pointer + "/" + i, place + "/#", pointers);
        }
    }

    private static Stream<Mutation> replaced(JsonNode base, String pointer) {
        return REPLACEMENTS.stream().filter(text -> !pointer.isEmpty()).map(text -> {
            JsonNode copy = base.deepCopy();
            int slash = pointer.lastIndexOf('/');
            JsonNode parent = copy.at(pointer.substring(0, slash));
            String key = pointer.substring(slash + 1);
            if (parent instanceof ArrayNode list) {
                list.set(Integer.parseInt(key), JSON.readTree(text));
            } else {
                ((ObjectNode) parent).set(key, JSON.readTree(text));
            }
            return new Mutation(pointer, "= " + text, copy);
        });
    }

    private static Stream<Mutation> changedKeys(JsonNode base, String pointer) {
        JsonNode node = base.at(pointer);
        if (!node.isObject()) {
            return Stream.of();
        }
        Stream<Mutation> dropped = node.propertyNames().stream().map(key -> {
            JsonNode copy = base.deepCopy();
            ((ObjectNode) copy.at(pointer)).remove(key);
            return new Mutation(pointer, "without " + key, copy);
        });
        Stream<Mutation> added = KEYS.stream().filter(key -> !node.has(key)).map(key -> {
            JsonNode copy = base.deepCopy();
            ((ObjectNode) copy.at(pointer)).put(key, 1);
            return new Mutation(pointer, "with " + key, copy);
        });
        return Stream.concat(dropped, added);
    }
}
