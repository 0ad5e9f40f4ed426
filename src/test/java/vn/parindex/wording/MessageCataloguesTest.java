package vn.parindex.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text stands in both languages with the same gaps, and is used. */
class MessageCataloguesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    /** Templates speak as the package they become classes of. */
    private static final Path TEMPLATES = Path.of("src/main/jte");

    private static final Path OF_TEMPLATES = SOURCES.resolve("vn/parindex/report/html");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)[:}]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z.-][a-zA-Z0-9.-]*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
    /** Read by the command line library under keys of its own. */
    private static final String HELP = "help";

    static List<String> catalogues() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_vi.properties"))
                    .map(name -> name.substring(0, name.length() - "_vi.properties".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyCatalogueStandsInBothLanguages() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(catalogues().stream()
                            .flatMap(name -> Stream.of(name + "_vi.properties", name + "_en.properties"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void bothLanguagesHaveTheSameKeys(String catalogue) {
        assertThat(keys(catalogue, "en")).isEqualTo(keys(catalogue, "vi"));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void noKeyStandsTwice(String catalogue) throws IOException {
        for (String language : List.of("vi", "en")) {
            assertThat(Files.readAllLines(file(catalogue, language)).stream()
                            .filter(line -> !line.startsWith("#") && line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void bothLanguagesHaveTheSameGaps(String catalogue) {
        Properties vi = texts(catalogue, "vi");
        Properties en = texts(catalogue, "en");

        assertThat(keys(catalogue, "vi").stream()
                        .filter(key -> !gaps(vi.getProperty(key)).equals(gaps(en.getProperty(key)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void noTextIsEmpty(String catalogue) {
        assertThat(Stream.of("vi", "en")
                        .flatMap(language -> texts(catalogue, language).values().stream())
                        .map(Object::toString))
                .isNotEmpty()
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyTextIsUsed(String catalogue) throws IOException {
        Map<Path, Set<String>> literals = literals();
        Set<String> everywhere = together(literals, folder -> true);
        everywhere.remove(catalogue + ".");
        Set<String> whereTheCatalogueIsSpoken =
                together(literals, folder -> literals.get(folder).contains(catalogue + "."));
        whereTheCatalogueIsSpoken.addAll(faultCodes());

        assertThat(keys(catalogue, "vi").stream()
                        .filter(key -> !catalogue.equals(HELP))
                        .filter(key ->
                                !isUsed(catalogue + "." + key, everywhere) && !isUsed(key, whereTheCatalogueIsSpoken)))
                .isEmpty();
    }

    /** Where the key stands in the call itself; a key without its catalogue is looked up in those that its folder speaks. */
    @Test
    void everyGapOfATextThatIsSaidIsGivenSomething() throws IOException {
        Map<Path, Set<String>> literals = literals();
        Map<String, Properties> texts =
                catalogues().stream().collect(Collectors.toMap(name -> name, name -> texts(name, "vi")));
        List<String> tooFew = new ArrayList<>();
        int looked = 0;
        for (Path file : sources()) {
            for (SaidText said : SaidText.in(text(file))) {
                Set<String> possible = textsOf(said.key(), texts, literals.get(file.getParent()));
                looked += possible.size();
                if (!possible.isEmpty() && possible.stream().allMatch(text -> gapsUpTo(text) > said.arguments())) {
                    tooFew.add(file + ": " + said);
                }
            }
        }

        assertThat(looked).isGreaterThan(500);
        assertThat(tooFew).isEmpty();
    }

    @Test
    void theArgumentsOfASaidTextAreCounted() {
        assertThat(SaidText.in("page.say(\"a.b\", f(x, \"(,\"), y -> { g(1, 2); }); say( \"c.d\") + say(\"e.\" + f)"))
                .containsExactly(new SaidText("a.b", 2), new SaidText("c.d", 0));
    }

    private static int gapsUpTo(String text) {
        return gaps(text).stream()
                .mapToInt(gap -> Integer.parseInt(gap) + 1)
                .max()
                .orElse(0);
    }

    /** The texts a key can stand for: of its own catalogue, else of every one that is spoken where it is said. */
    private static Set<String> textsOf(String key, Map<String, Properties> texts, Set<String> spoken) {
        Optional<String> own = texts.keySet().stream()
                .filter(catalogue -> key.startsWith(catalogue + "."))
                .flatMap(catalogue ->
                        Stream.ofNullable(texts.get(catalogue).getProperty(key.substring(catalogue.length() + 1))))
                .findFirst();
        return own.map(Set::of)
                .orElseGet(() -> texts.keySet().stream()
                        .filter(catalogue -> spoken.contains(catalogue + "."))
                        .flatMap(catalogue ->
                                Stream.ofNullable(texts.get(catalogue).getProperty(key)))
                        .collect(Collectors.toSet()));
    }

    /** As a whole, by a beginning that ends in a point or hyphen, or in two pieces. */
    private static boolean isUsed(String name, Set<String> literals) {
        return literals.contains(name)
                || literals.stream().anyMatch(prefix -> endsLikePrefix(prefix) && name.startsWith(prefix))
                || literals.stream()
                        .filter(name::startsWith)
                        .anyMatch(prefix -> literals.contains(name.substring(prefix.length())));
    }

    private static boolean endsLikePrefix(String literal) {
        return literal.endsWith(".") || literal.endsWith("-");
    }

    private static Set<String> together(Map<Path, Set<String>> literals, Predicate<Path> wanted) {
        return literals.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes of faults: each room names its own, all are worded in one catalogue. */
    private static Set<String> faultCodes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith("Fault.java"))
                    .flatMap(file -> CONSTANT.matcher(text(file)).results())
                    .map(constant -> constant.group().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.toSet());
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The words of the sources, by folder. */
    private static Map<Path, Set<String>> literals() throws IOException {
        Map<Path, Set<String>> literals = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> literals.computeIfAbsent(file.getParent(), folder -> new TreeSet<>())
                            .addAll(words(text(file))));
        }
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            files.forEach(file -> literals.get(OF_TEMPLATES).addAll(words(text(file))));
        }
        return literals;
    }

    /** Words in quotes, and codes made from the names of constants. */
    private static Set<String> words(String source) {
        Stream<String> quoted = LITERAL.matcher(source).results().map(literal -> literal.group(1));
        Stream<String> codes = CONSTANT.matcher(source)
                .results()
                .map(constant -> constant.group().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Stream.concat(quoted, codes).collect(Collectors.toSet());
    }

    private static Set<String> keys(String catalogue, String language) {
        return new TreeSet<>(texts(catalogue, language).stringPropertyNames());
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(gap -> gap.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String catalogue, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(catalogue, language))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Path file(String catalogue, String language) {
        return MESSAGES.resolve("%s_%s.properties".formatted(catalogue, language));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
