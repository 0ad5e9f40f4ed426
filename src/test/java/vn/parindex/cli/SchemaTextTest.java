package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.wording.Language;

class SchemaTextTest {

    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ\\u1EA0-\\u1EF9àáèéìíòóùúýãõĩũÀÁ]");
    private static final Path TABLE = Path.of("src/main/resources/schema/english.tsv");

    @ParameterizedTest
    @EnumSource
    void nothingVietnameseIsLeftInEnglish(SchemaName schema) {
        assertThat(VIETNAMESE
                        .matcher(SchemaText.of(schema, Language.EN))
                        .results()
                        .map(found -> found.group()))
                .isEmpty();
        assertThat(SchemaText.of(schema, Language.VI)).containsPattern(VIETNAMESE);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheWordsDiffer(SchemaName schema) {
        JsonNode english = JsonMapper.shared().readTree(SchemaText.of(schema, Language.EN));
        JsonNode vietnamese = JsonMapper.shared().readTree(SchemaText.of(schema, Language.VI));

        assertThat(english).isNotEqualTo(vietnamese);
        assertThat(bare(english)).isEqualTo(bare(vietnamese));
    }

    /** Every line of the table is said by some schema: what is no longer said is deleted with it. */
    @Test
    void theTableHasNoMoreThanIsSaid() throws IOException {
        Set<String> said = Stream.of(SchemaName.values())
                .map(schema -> SchemaText.of(schema, Language.VI))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.startsWith("\"title\": \"") || line.startsWith("\"description\": \""))
                .map(line -> line.replaceFirst("^\"[a-z]+\": \"", "").replaceFirst("\",?$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Files.readAllLines(TABLE).stream().map(line -> line.split("\t")[0]))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void theCommandSpeaksTheLanguageAskedFor() {
        assertThat(CalledProgram.with("criteria", "schema", "fact-sheet", "--lang", "en")
                        .out())
                .contains("\"title\": \"Fact sheet of administrative reform\"");
        assertThat(CalledProgram.with("criteria", "schema", "fact-sheet").out())
                .contains("\"title\": \"Phiếu số liệu cải cách hành chính\"");
    }

    private static JsonNode bare(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Stream.of("title", "description")
                    .filter(key -> object.has(key) && object.get(key).isString())
                    .forEach(object::remove);
        }
        node.forEach(SchemaTextTest::bare);
        return node;
    }
}
