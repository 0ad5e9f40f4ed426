package vn.parindex.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.explanation.Situation;
import vn.parindex.explanation.Situations;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

/** The JSON of a result has the shape of the contract: keys, order, strings. */
class ResultJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void keysAndTheirOrderAreThoseOfTheContract() {
        JsonNode result = json("tiersPrintedDiffers");
        JsonNode unit = result.path("units").path(0);
        JsonNode leaf = unit.path("leaves").path(0);

        assertThat(result.propertyNames()).containsExactly("criteriaSet", "rules", "engine", "ranking", "units");
        assertThat(result.path("criteriaSet").propertyNames()).containsExactly("id", "version", "sha256", "sample");
        assertThat(unit.propertyNames())
                .containsExactly(
                        "unit",
                        "period",
                        "points",
                        "bonus",
                        "penalty",
                        "maxPoints",
                        "applicableMax",
                        "index",
                        "rank",
                        "rankedWith",
                        "classification",
                        "provisional",
                        "indexRange",
                        "claimed",
                        "appraised",
                        "pointsAtRisk",
                        "computable",
                        "rankedIndex",
                        "toNextRank",
                        "toNextClass",
                        "doubt",
                        "domains",
                        "leaves",
                        "problems");
        assertThat(unit.path("domains").path(0).propertyNames())
                .containsExactly("id", "name", "kind", "points", "applicableMax", "index", "rank");
        assertThat(leaf.propertyNames())
                .containsExactly(
                        "id",
                        "domain",
                        "name",
                        "state",
                        "points",
                        "maxPoints",
                        "lost",
                        "pointsAsPrinted",
                        "pointsAsCounted",
                        "claimed",
                        "appraised",
                        "method",
                        "branch",
                        "rule",
                        "measure",
                        "inputs",
                        "threshold",
                        "refused",
                        "legalBasis",
                        "problems",
                        "explanation");
        assertThat(leaf.path("rule").propertyNames()).containsExactly("name", "file", "line");
        assertThat(leaf.path("inputs").path(0).propertyNames())
                .containsExactly("indicator", "state", "value", "printed", "source");
    }

    @Test
    void theValuesAreThoseOfTheScore() {
        JsonNode leaf =
                json("tiersPrintedDiffers").path("units").path(0).path("leaves").path(0);

        assertThat(leaf.path("measure")).isEqualTo(MAPPER.readTree("""
                {"kind":"ratio","of":"14","to":"33","percent":"42.4242","printed":"100","used":"counts"}"""));
        assertThat(leaf.path("threshold")).isEqualTo(MAPPER.readTree("""
                {"met":null,"next":{"from":"80%","points":"1"}}"""));
        assertThat(leaf.path("refused")).isEqualTo(MAPPER.readTree("""
                [{"branch":"from 100%","needs":"100%","had":"42.4242%"},
                 {"branch":"from 80%","needs":"80%","had":"42.4242%"}]"""));
        assertThat(leaf.path("lost")).isEqualTo(MAPPER.readTree("""
                [{"cause":"below-threshold","points":"2"}]"""));
        assertThat(leaf.path("pointsAsPrinted").asString()).isEqualTo("2");
        assertThat(leaf.path("branch").asString()).isEqualTo("otherwise");
        assertThat(leaf.path("inputs").path(0)).isEqualTo(MAPPER.readTree("""
                {"indicator":"tasks_done","state":"known","value":"14","printed":"14",
                 "source":{"document":"report","line":11,"table":"Phụ lục 3"}}"""));
    }

    @Test
    void aCompositeLeafHasItsParts() {
        JsonNode leaf = json("sum").path("units").path(0).path("leaves").path(0);

        assertThat(leaf.path("parts").size()).isEqualTo(2);
        assertThat(leaf.path("parts").path(1).path("points").asString()).isEqualTo("1.96");
        assertThat(json("flagYes").path("units").path(0).path("leaves").path(0).has("parts"))
                .isFalse();
    }

    @Test
    void theIndexHasAFixedNumberOfDigits() {
        JsonNode unit = json("tiersBetween").path("units").path(0);

        assertThat(unit.path("index").asString()).isEqualTo("50.00");
        assertThat(unit.path("indexRange").path(0).asString()).isEqualTo("50.00");
        assertThat(unit.path("indexRange").path(1).asString()).isEqualTo("50.00");
        assertThat(unit.path("rank").asInt()).isEqualTo(1);
    }

    @Test
    void withoutAnApplicableLeafThereIsNoIndex() {
        JsonNode unit = json("zeroOfZero").path("units").path(0);

        assertThat(unit.path("index").isNull()).isTrue();
        assertThat(unit.path("indexRange").isNull()).isTrue();
        assertThat(unit.path("rank").isNull()).isTrue();
        assertThat(unit.path("applicableMax").asString()).isEqualTo("0");
    }

    static List<Map.Entry<String, Situation>> situations() {
        return List.copyOf(Situations.all().entrySet());
    }

    @ParameterizedTest
    @MethodSource("situations")
    void printedPointsAndLostPointsAddUpToThePrintedMaximum(Map.Entry<String, Situation> situation) {
        JsonNode leaf =
                json(situation.getKey()).path("units").path(0).path("leaves").path(0);

        BigDecimal lost = StreamSupport.stream(leaf.path("lost").spliterator(), false)
                .map(loss -> new BigDecimal(loss.path("points").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = lost.add(new BigDecimal(leaf.path("points").asString()));

        boolean penalty = situation.getKey().startsWith("penalty");
        assertThat(sum)
                .isEqualByComparingTo(
                        penalty
                                ? leaf.path("points").asString()
                                : leaf.path("maxPoints").asString());
    }

    @Test
    void problemsStandWithPlaceAndWords() {
        String text = text("flagYes", List.of(new Slip()));

        JsonNode unit = MAPPER.readTree(text).path("units").path(0);
        assertThat(unit.path("problems").path(0).propertyNames())
                .containsExactly("code", "severity", "source", "places", "indicators", "message", "hint");
        assertThat(unit.path("problems").path(0).path("source")).isEqualTo(MAPPER.readTree("""
                {"document":"report","line":11}"""));
        assertThat(unit.path("leaves").path(0).path("problems").path(0).asString())
                .isEqualTo("figures-conflict");
    }

    @Test
    void theTextEndsInOneLineFeedAndHasNoOtherLineEnds() {
        String text = text("flagYes", List.of());

        assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotEndWith("\n\n");
        assertThat(text).isEqualTo(text("flagYes", List.of()));
    }

    private static JsonNode json(String situation) {
        return MAPPER.readTree(text(situation, List.of()));
    }

    private static String text(String situation, List<Problem> problems) {
        StringWriter text = new StringWriter();
        new ResultJson(new Wording(Language.VI))
                .write(Situations.all().get(situation).result(problems), new PrintWriter(text));
        return text.toString();
    }

    /** A problem of the fact of the flag. */
    private record Slip() implements Problem {
        @Override
        public String code() {
            return "figures-conflict";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public SourceLocation source() {
            return SourceLocation.line("report", 11);
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(Situation.HELD);
        }

        @Override
        public Message message() {
            return Message.of("explanation.value.contradictory");
        }

        @Override
        public Message hint() {
            return Message.of("explanation.value.missing");
        }
    }
}
