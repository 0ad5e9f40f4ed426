package vn.parindex.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.wording.Language;

/**
 * The text of a schema in one language (nội dung lược đồ): the schemas are written in Vietnamese, and a table has the English
 * of every title and description.
 */
final class SchemaText {

    private static final String ENGLISH = "/schema/english.tsv";
    private static final Pattern SAID = Pattern.compile("(?m)^(\\s*\"(?:title|description)\": \")(.*)(\",?)$");

    private SchemaText() {}

    static String of(SchemaName schema, Language language) {
        String vietnamese = read(schema.resource());
        if (language == Language.VI) {
            return vietnamese;
        }
        Map<String, String> english = read(ENGLISH)
                .lines()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return SAID.matcher(vietnamese)
                .replaceAll(said ->
                        Matcher.quoteReplacement(said.group(1) + english(said.group(2), english) + said.group(3)));
    }

    private static String english(String text, Map<String, String> english) {
        if (!english.containsKey(text)) {
            throw new IllegalStateException("no English for '%s' in %s".formatted(text, ENGLISH));
        }
        return english.get(text);
    }

    private static String read(String resource) {
        try (InputStream in = SchemaText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
