package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.advice.Obstacle;
import vn.parindex.appraisal.DifferenceCause;
import vn.parindex.appraisal.RoundNote;
import vn.parindex.appraisal.RoundStep;
import vn.parindex.assessment.SavedUse;
import vn.parindex.comparison.CriteriaChange;
import vn.parindex.comparison.MovementCause;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.problem.Severity;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.UnrankedUnit;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Coded;

/** What the commands write as JSON, held against the schemas that {@code criteria schema} prints. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultSchemasTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String RELATIVE = "payment_dossiers_online=500";
    private static final String REAL = "fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt";
    private static final String OTHER_LEVEL = "fixtures/kim-phuong-2024q1/submissions/bao-cao.txt";
    private static final String OFFICE = "fixtures/quang-ngai-vp-2023q3/submissions/bao-cao.txt";
    private static final String ONE_UNIT = "fixtures/don-vi-mau";
    private static final String PROVINCE = "fixtures/tinh-mau/";
    private static final Path WRITERS = Path.of("src/main/java/vn/parindex/report/json");

    /** Writers of other JSON: criteria sets, their curves and their review. */
    private static final Set<String> OF_CRITERIA =
            Set.of("CriteriaJson.java", "LeafCurveJson.java", "ObservabilityJson.java", "ReviewJson.java");

    /** What no fixture brings about, and its writer names all the same. */
    private static final Set<String> UNSEEN = Set.of(
            "best.value",
            "legalBasis.article",
            "offer.reason",
            "part.chosen",
            "part.parts",
            "valueMeasure.best",
            "statement.on",
            "leafMovement.sameNameAs",
            "group.certainOrderCount",
            "group.certainOrderWithPendingCount",
            "result.refusedCounts");

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:Property|PropertyStart|writeName|json|given|number|rank|gap|threshold|pairs|side|strings"
                    + "|outlook|standing|only|fact|property)\\(\\s*(?:json,\\s*)?\"([A-Za-z]\\w*)\"");

    @TempDir
    private static Path folder;

    private final Map<Kind, List<JsonNode>> outputs = new EnumMap<>(Kind.class);

    /** A kind of result with its schema. */
    enum Kind implements Coded {
        RESULT,
        PROBLEMS,
        ROUNDS,
        COMPARISON,
        REGAIN,
        WHAT_IF;

        @Override
        public String toString() {
            return code();
        }

        JsonNode text() {
            return JSON.readTree(CommandRun.of("criteria", "schema", toString()).out());
        }

        Schema compiled() {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text());
        }
    }

    @BeforeAll
    void runEveryFixture() throws IOException {
        run(Kind.RESULT, "score", REAL, OTHER_LEVEL, "--criteria", "district-2023");
        run(Kind.RESULT, "score", ONE_UNIT, "--criteria", "district-2023");
        run(Kind.RESULT, "score", OTHER_LEVEL, "--criteria", "commune-2024", "--period", "2024");
        run(Kind.RESULT, "rank", PROVINCE + "districts", "--criteria", "district-2023");
        run(Kind.RESULT, "rank", PROVINCE + "districts", "--criteria", "district-2023", "--by", "appraised");
        run(Kind.RESULT, "rank", PROVINCE + "departments", "--criteria", "department-2023");
        run(Kind.RESULT, "rank", PROVINCE + "communes", "--criteria", "commune-2024");
        run(Kind.RESULT, "explain", ONE_UNIT, "--criteria", "district-2023", "--leaf", "1.2");
        for (String input : List.of(REAL, OTHER_LEVEL, OFFICE, ONE_UNIT, "fixtures/loi-phieu", "fixtures/tinh-mau")) {
            run(Kind.PROBLEMS, "check", input);
        }
        run(Kind.ROUNDS, "rounds", PROVINCE + "districts", "--criteria", "district-2023");
        run(Kind.ROUNDS, "rounds", ONE_UNIT, "--criteria", "district-2023");
        String few = some("communes");
        String later = some("communes-2025");
        run(Kind.COMPARISON, "compare", few, later, "--criteria", "commune-2024", "--criteria-after", "commune-2025");
        String before = CommandRun.of("rank", few, "--criteria", "commune-2024", "--format", "json")
                .out();
        String after = CommandRun.of("rank", later, "--criteria", "commune-2025", "--format", "json")
                .out();
        run(Kind.COMPARISON, "compare", saved("before.json", foreign(before)), saved("after.json", after));
        run(Kind.REGAIN, "regain", REAL, "--criteria", "district-2023");
        run(Kind.REGAIN, "regain", ONE_UNIT, "--criteria", "district-2023");
        run(
                Kind.WHAT_IF,
                "what-if",
                PROVINCE + "departments",
                "--criteria",
                "department-2023",
                "--unit",
                "so-mau-07",
                "--set",
                RELATIVE);
        run(
                Kind.WHAT_IF,
                "what-if",
                "fixtures/don-vi-mau/submissions/phieu-so-lieu.yaml",
                "--criteria",
                "district-2023",
                "--set",
                "plan_tasks_completed=contradictory");
    }

    /** A few units of a year; one of them only in this one. */
    private static String some(String year) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(PROVINCE, year, "submissions", "so-lieu-gia-dinh.csv"));
        String own = year.equals("communes") ? "xa-mau-07," : "xa-mau-08,";
        List<String> kept = lines.stream()
                .filter(line -> line.equals(lines.get(0))
                        || Stream.of("xa-mau-05,", "xa-mau-06,", own).anyMatch(line::startsWith))
                .toList();
        return Files.write(folder.resolve(year + ".csv"), kept).toString();
    }

    /** Of a set that is not at hand: nothing can be scored again. */
    private static String foreign(String result) {
        return result.replaceFirst("\"sha256\": \"\\w+\"", "\"sha256\": \"%s\"".formatted("0".repeat(64)));
    }

    private static String saved(String name, String result) throws IOException {
        return Files.writeString(folder.resolve(name), result).toString();
    }

    private void run(Kind kind, String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--format", "json"));
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        if (!run.out().isEmpty()) {
            outputs.computeIfAbsent(kind, any -> new ArrayList<>()).add(JSON.readTree(run.out()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOutputIsAsTheSchemaSays(Kind kind) {
        Schema schema = kind.compiled();

        assertThat(outputs.get(kind)).isNotEmpty();
        for (JsonNode output : outputs.get(kind)) {
            assertThat(schema.validate(output)).isEmpty();
        }
    }

    /** No dead key stands in a schema: each was seen in an output, of this kind or another. */
    @Test
    void everyKeyOfTheSchemasIsWritten() {
        Set<String> seen = new TreeSet<>(UNSEEN);
        Set<String> known = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            JsonNode schema = kind.text();
            outputs.get(kind).forEach(output -> new SeenKeys(schema.get("$defs"), seen).walk(schema, output, "root"));
            schema.get("$defs")
                    .properties()
                    .forEach(definition -> definition
                            .getValue()
                            .path("properties")
                            .propertyNames()
                            .forEach(key -> known.add(definition.getKey() + "." + key)));
        }

        assertThat(known).containsExactlyInAnyOrderElementsOf(seen);
    }

    /** And the other way round, also for keys that no fixture brings about: what the writers name is in a schema. */
    @Test
    void everyKeyThatAWriterNamesIsInASchema() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            kind.text()
                    .get("$defs")
                    .forEach(definition ->
                            definition.path("properties").propertyNames().forEach(known::add));
        }

        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.list(WRITERS)) {
            for (Path file : files.filter(
                            one -> !OF_CRITERIA.contains(one.getFileName().toString()))
                    .toList()) {
                written.addAll(WRITTEN.matcher(Files.readString(file))
                        .results()
                        .map(result -> result.group(1))
                        .toList());
            }
        }

        assertThat(written).hasSizeGreaterThan(100);
        assertThat(known).containsAll(written);
    }

    /** Every object of every schema, with one key more, one key less, and one value of another kind. */
    @ParameterizedTest
    @EnumSource
    void aSpoiledOutputFails(Kind kind) {
        Schema schema = kind.compiled();
        JsonNode output = outputs.get(kind).get(0);
        List<String> passed = new ArrayList<>();
        Map<String, String> places = Places.of(output);

        places.values().forEach(pointer -> {
            JsonNode more = output.deepCopy();
            ((ObjectNode) more.at(pointer)).put("unheardOf", "1");
            JsonNode other = output.deepCopy();
            ObjectNode object = (ObjectNode) other.at(pointer);
            object.set(
                    object.propertyNames().iterator().next(),
                    JSON.createArrayNode().add(1));
            if (schema.validate(more).isEmpty()) {
                passed.add(pointer + " with a key more");
            }
            if (schema.validate(other).isEmpty()) {
                passed.add(pointer + " with a value of another kind");
            }
        });

        assertThat(passed).isEmpty();
        assertThat(places).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/units/0/points, 1.50",
        "/units/0/points, '1,5'",
        "/units/0/leaves/0/state, done",
        "/units/0/leaves/0/lost/0/cause, unknown",
        "/units/0/unit/level, village",
        "/units/0/period, 2023-Q5",
        "/criteriaSet/sha256, 0"
    })
    void aWrongValueFails(String pointer, String value) {
        JsonNode spoiled = outputs.get(Kind.RESULT).get(0).deepCopy();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) spoiled.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), value);

        assertThat(Kind.RESULT.compiled().validate(spoiled)).isNotEmpty();
    }

    static Stream<List<Object>> words() {
        return Stream.of(
                words("leafState", LeafState.values()),
                words("lossCause", LossCause.values()),
                words("level", UnitLevel.values()),
                words("domainKind", DomainKind.values()),
                words("severity", Severity.values()),
                words("differenceCause", DifferenceCause.values()),
                words("roundStep", RoundStep.values()),
                words("movementCause", MovementCause.values()),
                words("obstacle/properties/reason", Obstacle.Kind.values()),
                words("unranked/properties/reason", UnrankedUnit.Reason.values()),
                words("ranking/properties/by", RankBasis.values()),
                words("appraisal/properties/reason", AppraisalReason.values()),
                words("leafRounds/properties/notes/items", RoundNote.values()),
                words("side/properties/points", SavedUse.values()),
                words("leafMovement/properties/criteriaChanges/items", CriteriaChange.values()));
    }

    private static List<Object> words(String place, Enum<?>[] values) {
        return List.of(
                place,
                Stream.of(values).map(value -> Coded.codeOf(value.name())).toList());
    }

    @ParameterizedTest
    @MethodSource("words")
    void theWordsOfASchemaAreThoseOfTheProgram(List<Object> expected) {
        List<List<String>> found = Stream.of(Kind.values())
                .map(kind -> kind.text().at("/$defs/" + expected.get(0) + "/enum"))
                .filter(JsonNode::isArray)
                .map(list -> list.valueStream().map(JsonNode::asString).toList())
                .toList();

        assertThat(found).isNotEmpty().allMatch(list -> list.equals(expected.get(1)));
    }

    /** The schemas stand alone; what several of them define is the same in all, and everything is described. */
    @Test
    void sharedDefinitionsAreTheSameInAllSchemas() {
        Map<String, Set<JsonNode>> definitions = Stream.of(Kind.values())
                .flatMap(kind -> kind.text().get("$defs").properties().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));

        assertThat(definitions).allSatisfy((name, forms) -> {
            assertThat(forms).as(name).hasSize(1);
            JsonNode form = forms.iterator().next();
            assertThat(form.has("title")).as(name).isTrue();
            form.path("properties")
                    .forEach(property -> assertThat(property.has("description"))
                            .as("%s %s", name, property)
                            .isTrue());
            if (form.path("type").asString("").equals("object") && form.has("properties")) {
                assertThat(form.get("additionalProperties").asBoolean(true))
                        .as(name)
                        .isFalse();
            }
        });
    }

    /** Which keys of which definition an output has. */
    private record SeenKeys(JsonNode definitions, Set<String> seen) {

        void walk(JsonNode schema, JsonNode value, String name) {
            if (schema.has("$ref")) {
                String target = schema.get("$ref").asString();
                String definition = target.substring(target.lastIndexOf('/') + 1);
                walk(definitions.get(definition), value, definition);
            }
            schema.path("anyOf").forEach(choice -> {
                if (fits(choice, value)) {
                    walk(choice, value, name);
                }
            });
            if (value instanceof ArrayNode list && schema.has("items")) {
                list.forEach(item -> walk(schema.get("items"), item, name));
            }
            if (value.isObject() && schema.has("properties")) {
                value.properties().forEach(entry -> {
                    seen.add(name + "." + entry.getKey());
                    walk(schema.get("properties").get(entry.getKey()), entry.getValue(), name);
                });
            }
        }

        private boolean fits(JsonNode choice, JsonNode value) {
            String target = choice.path("$ref").asString("");
            JsonNode form = target.isEmpty() ? choice : definitions.get(target.substring(target.lastIndexOf('/') + 1));
            String kind = form.path("properties").path("kind").path("const").asString("");
            return !value.isNull()
                    && !form.path("type").asString("").equals("null")
                    && (kind.isEmpty() || kind.equals(value.path("kind").asString("")));
        }
    }

    /** One object for each place of an output: the leaves of a list are alike. */
    private record Places(Map<String, String> pointers) {

        static Map<String, String> of(JsonNode output) {
            Places places = new Places(new TreeMap<>());
            places.collect(output, "", "");
            return places.pointers;
        }

        private void collect(JsonNode node, String pointer, String place) {
            boolean free = place.endsWith("/change") || place.endsWith("/answers");
            if (node.isObject() && !free && !node.isEmpty()) {
                pointers.putIfAbsent(place, pointer);
                node.properties()
                        .forEach(entry -> collect(
                                entry.getValue(), pointer + "/" + entry.getKey(), place + "/" + entry.getKey()));
            }
            for (int i = 0; i < node.size() && node.isArray(); i++) {
                collect(node.get(i), pointer + "/" + i, place + "/#");
            }
        }
    }
}
