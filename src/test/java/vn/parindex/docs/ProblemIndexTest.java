package vn.parindex.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.problem.Severity;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;

/** {@code docs/problems.md} lists every kind of problem that the program can name, with its severity and its texts. */
class ProblemIndexTest {

    private static final Path INDEX = Path.of("docs/problems.md");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final String HINT = ".hint";
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)[:}]");
    private static final String HEAD = """
            # Problems

            Everything the program can find in an input, by where it is found. The code is what results and scripts rely on;
            severity depends on the effect: an *error* is a figure that contradicts another or cannot be, and that a score can
            rest on, or a file that cannot be used; a *warning* is for a person to decide or to fill in; an *info* is noted.
            "…" stands for what was found. Where a code stands on several lines, each line is one way to say it.

            This file is made from the message catalogues and the program by `ProblemIndexTest` (`mvn test -Dgolden=update`).
            """;
    private static final String TABLE_HEAD = """
            | code | severity | tiếng Việt | English |
            |---|---|---|---|
            """;

    /** A catalogue of problems and the title of its part of the index. */
    private enum Part {
        INGEST("Reading a report"),
        CHECKS("Checking the figures"),
        FILES("Fact sheets, criteria sets and other files"),
        LINT("Looking over a criteria set"),
        ASSESSMENT("Before scoring");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String catalogue() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean exists() {
            return Files.exists(file(catalogue(), Language.VI));
        }
    }

    @Test
    void theIndexOfProblemsIsUpToDate() throws IOException {
        boolean isAsked = "update".equals(System.getProperty("golden")) || "true".equals(System.getenv("CI"));
        assumeTrue(isAsked || Files.exists(INDEX), "there is no docs/problems.md yet");

        Golden.file(INDEX).mustBe(index());
    }

    @Test
    void theIndexHasEveryTextThatHasAHint() throws IOException {
        String index = index();

        for (Part part : Part.values()) {
            if (part.exists()) {
                assertThat(index).contains("## " + part.title);
                assertThat(problemKeys(part))
                        .isNotEmpty()
                        .allSatisfy(key -> assertThat(index).contains("| `" + code(key) + "` |"));
            }
        }
    }

    @Test
    void theSeverityIsThatOfTheProgram() throws IOException {
        assertThat(index())
                .contains("| `rate-contradicts-counts` | error |")
                .contains("| `rate-rounded` | info |")
                .contains("| `zero-denominator` | error, info |")
                .contains("| `unknown-leaf` | error |")
                .contains("| `unknown-key` | error |");
    }

    /** Each kind of problem is made in all its variants: a text with more gaps than it fills would end the program. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyGapOfAProblemIsFilled(Language language) throws IOException {
        Collection<Message> said = ProblemKinds.ofTheProgram().said();
        List<String> tooFew = new ArrayList<>();
        int looked = 0;
        for (Message message : said) {
            if (Files.exists(file(message.catalogue(), language))) {
                String key = message.key().substring(message.catalogue().length() + 1);
                String text = texts(message.catalogue(), language).getProperty(key, "");
                looked += text.isEmpty() ? 0 : 1;
                boolean filled = GAP.matcher(text)
                        .results()
                        .allMatch(gap -> Integer.parseInt(gap.group(1))
                                < message.arguments().size());
                if (!filled) {
                    tooFew.add("%s with %d arguments: %s"
                            .formatted(message.key(), message.arguments().size(), text));
                }
            }
        }

        assertThat(looked).isGreaterThan(200);
        assertThat(tooFew).isEmpty();
    }

    private static String index() throws IOException {
        ProblemKinds kinds = ProblemKinds.ofTheProgram();
        StringBuilder index = new StringBuilder(HEAD);
        for (Part part : Part.values()) {
            if (part.exists()) {
                index.append("\n## ").append(part.title).append("\n\n").append(TABLE_HEAD);
                index.append(rows(part, kinds));
            }
        }
        return index.toString();
    }

    private static String rows(Part part, ProblemKinds kinds) throws IOException {
        Properties vi = texts(part, Language.VI);
        Properties en = texts(part, Language.EN);
        return problemKeys(part).stream()
                .map(key -> "| `%s` | %s | %s | %s |\n"
                        .formatted(
                                code(key),
                                words(kinds.severities(part.catalogue() + "." + key)),
                                cell(vi, key, "Gợi ý"),
                                cell(en, key, "Hint")))
                .collect(Collectors.joining());
    }

    /** Keys of sentences that have a hint, in the order of the alphabet. */
    private static List<String> problemKeys(Part part) throws IOException {
        Set<String> keys = texts(part, Language.VI).stringPropertyNames();
        List<String> problems = new ArrayList<>(
                keys.stream().filter(key -> keys.contains(key + HINT)).toList());
        problems.sort(null);
        return problems;
    }

    /** A variant of a text says so behind a dot: {@code unknown-row.several}. */
    private static String code(String key) {
        return key.split("\\.")[0];
    }

    private static String words(Set<Severity> severities) {
        return severities.isEmpty()
                ? "–"
                : severities.stream()
                        .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    private static String cell(Properties texts, String key, String hintWord) {
        return "%s<br>*%s:* %s".formatted(shown(texts, key), hintWord, shown(texts, key + HINT));
    }

    private static String shown(Properties texts, String key) {
        return texts.getProperty(key, "")
                .replaceAll("\\{\\d+}", "…")
                .replace("<", "&lt;")
                .replace("|", "\\|");
    }

    private static Properties texts(Part part, Language language) throws IOException {
        return texts(part.catalogue(), language);
    }

    private static Properties texts(String catalogue, Language language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(catalogue, language))) {
            texts.load(reader);
        }
        return texts;
    }

    private static Path file(String catalogue, Language language) {
        return MESSAGES.resolve("%s_%s.properties".formatted(catalogue, language.code()));
    }
}
