package vn.parindex.located;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

class TreeReaderTest {

    private final Faults faults = new Faults();

    @Test
    void everyValueKnowsItsPlaceAndItsForm() {
        Node root = yaml("a: 1.10\nb:\n  - \"x\"\n  - y z\n  - true\nc:\n'd': |\n  text\n");

        assertThat(problems()).isEmpty();
        assertThat(scalar(root, "a")).isEqualTo(new Node.Scalar("1.10", ScalarKind.NUMBER, at(1, 4)));
        assertThat(root.mapping().orElseThrow().find("b").orElseThrow().value())
                .isEqualTo(new Node.Listing(
                        List.of(
                                new Node.Scalar("x", ScalarKind.QUOTED, at(3, 5)),
                                new Node.Scalar("y z", ScalarKind.PLAIN, at(4, 5)),
                                new Node.Scalar("true", ScalarKind.BOOLEAN, at(5, 5))),
                        at(3, 3)));
        assertThat(scalar(root, "c").kind()).isEqualTo(ScalarKind.NULL);
        assertThat(scalar(root, "d")).isEqualTo(new Node.Scalar("text\n", ScalarKind.QUOTED, at(7, 6)));
    }

    @Test
    void jsonGivesTheSameTree() {
        Node root = TreeReader.read("t.json", bytes("{\"a\": 1.10,\n \"b\": [\"x\", null, false]}"), faults)
                .orElseThrow();

        assertThat(root)
                .isEqualTo(new Node.Mapping(
                        List.of(
                                new Node.Entry(
                                        "a",
                                        ScalarKind.QUOTED,
                                        json(1, 2),
                                        new Node.Scalar("1.10", ScalarKind.NUMBER, json(1, 7))),
                                new Node.Entry(
                                        "b",
                                        ScalarKind.QUOTED,
                                        json(2, 2),
                                        new Node.Listing(
                                                List.of(
                                                        new Node.Scalar("x", ScalarKind.QUOTED, json(2, 8)),
                                                        new Node.Scalar("null", ScalarKind.NULL, json(2, 13)),
                                                        new Node.Scalar("false", ScalarKind.BOOLEAN, json(2, 19))),
                                                json(2, 7)))),
                        json(1, 1)));
    }

    @Test
    void allFaultsAreNotedInOneGo() {
        yaml("a: &x 1\nb: *x\na: 2\nc: yes\n<<: *x\nd: !!str 5\ne: { f: 1, f: 2 }\n");

        assertThat(problems())
                .containsExactly(
                        FileProblem.of(FileFault.ANCHOR, at(1, 4), "&x"),
                        FileProblem.of(FileFault.ALIAS, at(2, 4), "*x"),
                        FileProblem.of(FileFault.DUPLICATE_KEY, at(3, 1), "a", "1")
                                .alsoAt(at(1, 1)),
                        FileProblem.of(FileFault.AMBIGUOUS_WORD, at(4, 4), "yes"),
                        FileProblem.of(FileFault.MERGE_KEY, at(5, 1)),
                        FileProblem.of(FileFault.ALIAS, at(5, 5), "*x"),
                        FileProblem.of(FileFault.TAG, at(6, 4), "!!str"),
                        FileProblem.of(FileFault.DUPLICATE_KEY, at(7, 12), "f", "7")
                                .alsoAt(at(7, 6)));
    }

    @Test
    void anAnchorOnAMappingOrAKeyIsNotedOnce() {
        yaml("&r\na:\n  &k b: &m\n    c: 1\n");

        assertThat(problems())
                .containsExactly(
                        FileProblem.of(FileFault.ANCHOR, at(1, 1), "&r"),
                        FileProblem.of(FileFault.ANCHOR, at(3, 3), "&k"),
                        FileProblem.of(FileFault.ANCHOR, at(3, 9), "&m"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"True", "FALSE", "yes", "No", "on", "OFF", "~", "NULL"})
    void wordsThatYamlVersionsReadDifferentlyAreRefused(String word) {
        yaml("a: " + word + "\n");

        assertThat(problems()).containsExactly(FileProblem.of(FileFault.AMBIGUOUS_WORD, at(1, 4), word));
    }

    @Test
    void keysMayBeWordsLikeOn() {
        Node root = yaml("on: 2024-01-15\nno: \"yes\"\n");

        assertThat(problems()).isEmpty();
        assertThat(scalar(root, "on").text()).isEqualTo("2024-01-15");
    }

    @ParameterizedTest
    @CsvSource({
        "0x10, NUMBER", "0o17, NUMBER", "1e3, NUMBER", ".inf, NUMBER", "-.INF, NUMBER", ".nan, NUMBER",
        "1_000, NUMBER", "+5, NUMBER", "012, NUMBER", "5., NUMBER", ".5, NUMBER", "-2.50, NUMBER",
        "1.1.1, PLAIN", "2023-Q1, PLAIN", "2023-01-02, PLAIN", "95%, PLAIN", "12:30, PLAIN", "truely, PLAIN",
        "null, NULL", "false, BOOLEAN"
    })
    void unquotedValuesAreToldApart(String text, ScalarKind kind) {
        assertThat(scalar(yaml("a: " + text + "\n"), "a").kind()).isEqualTo(kind);
    }

    @Test
    void tabsAreNotedByLineAndHideNothingElse() {
        yaml("a:\t1\nb: {\tc: 1, c: 2 }\n");

        assertThat(problems())
                .containsExactly(
                        FileProblem.of(FileFault.TAB, at(1, 3)),
                        FileProblem.of(FileFault.TAB, at(2, 5)),
                        FileProblem.of(FileFault.DUPLICATE_KEY, at(2, 12), "c", "2")
                                .alsoAt(at(2, 6)));
    }

    @Test
    void aSecondDocumentIsRefused() {
        yaml("---\na: 1\n---\nb: 2\n");

        assertThat(problems()).containsExactly(FileProblem.of(FileFault.MULTIPLE_DOCUMENTS, at(4, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "# only a comment\n", "---\n", "\uFEFF", "null\n"})
    void anEmptyFileIsOneFault(String text) {
        assertThat(TreeReader.read("t.yaml", bytes(text), faults)).isEmpty();

        assertThat(problems()).containsExactly(FileProblem.of(FileFault.EMPTY_FILE, SourceLocation.document("t.yaml")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: b: c¶              | 1 | 5 | colon       | a: b: c",
                "a: 1¶ b: 2¶           | 2 | 3 | colon       | b: 2",
                "a: [1, 2¶b: 3¶        | 2 | 2 | bracket     | b: 3",
                "a: 'x¶                | 2 | 1 | quote       | ``",
                "- a¶-b¶               | 3 | 1 | no-colon    | ``",
                "a: @x¶                | 1 | 4 | sign        | a: @x",
                "{a: 1}}¶              | 1 | 7 | hint        | {a: 1}}",
            })
    void wrongSyntaxIsOneFaultWithPlaceAndHint(String text, int line, int column, String hint, String near) {
        assertThat(TreeReader.read("t.yaml", bytes(text.replace('¶', '\n')), faults))
                .isEmpty();

        assertThat(problems()).hasSize(1);
        FileProblem problem = (FileProblem) problems().get(0);
        assertThat(problem.source()).isEqualTo(at(line, column));
        Object shown = near.isEmpty() ? Message.of("files.end-of-file") : near;
        assertThat(problem.arguments()).containsExactly("YAML", shown);
        assertThat(problem.hint().key()).isEqualTo("files.syntax-error." + hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1", "{\"a\" 1}", "{a: 1}", "[1,]", "{\"a\": 01}", "{\"a\": 'x'}", "{\"a\": NaN}"})
    void wrongJsonIsOneFault(String text) {
        assertThat(TreeReader.read("t.json", bytes(text), faults)).isEmpty();

        assertThat(problems()).extracting(Problem::code).containsExactly("syntax-error");
    }

    @Test
    void bytesThatAreNoTextAreOneFault() {
        byte[] utf16 = "a: 1\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] latin = {'a', ':', ' ', 'x', '\n', 'b', ':', ' ', (byte) 0xE9, '\n'};

        TreeReader.read("t.yaml", utf16, faults);
        TreeReader.read("t.yaml", latin, faults);

        assertThat(problems())
                .containsExactly(
                        FileProblem.of(FileFault.CONTROL_CHARACTER, at(1, 2), "U+0000", 5),
                        FileProblem.of(FileFault.NOT_UTF_8, at(2, 4), "byte 0xE9"));
    }

    @Test
    void anEscapedControlCharacterIsNotedAtItsValue() {
        yaml("a: \"x\\0y\"\n");

        assertThat(problems()).containsExactly(FileProblem.of(FileFault.CONTROL_CHARACTER, at(1, 4), "U+0000", 1));
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsMoveNothing() {
        Node root = yaml("\uFEFFa: 1\r\nb: x\r\n");

        assertThat(problems()).isEmpty();
        assertThat(scalar(root, "b")).isEqualTo(new Node.Scalar("x", ScalarKind.PLAIN, at(2, 4)));
    }

    @Test
    void decomposedTextIsComposed() {
        Node root = yaml("te\u0302n: \"Đa\u0323t\"\n");

        assertThat(scalar(root, "tên").text()).isEqualTo("Đạt");
    }

    @Test
    void keysThatAreEqualOnlyWhenComposedAreDuplicates() {
        yaml("tên: 1\nte\u0302n: 2\n");

        assertThat(problems())
                .containsExactly(FileProblem.of(FileFault.DUPLICATE_KEY, at(2, 1), "tên", "1")
                        .alsoAt(at(1, 1)));
    }

    @Test
    void lettersOutsideTheBasicPlaneDoNotShiftForms() {
        Node root = yaml("a: [ 𝒳, \"b\", c ]\n");

        assertThat(root.mapping()
                        .orElseThrow()
                        .find("a")
                        .orElseThrow()
                        .value()
                        .listing()
                        .orElseThrow()
                        .items())
                .extracting(item -> item.scalar().orElseThrow().kind())
                .containsExactly(ScalarKind.PLAIN, ScalarKind.QUOTED, ScalarKind.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "{\"a\":"})
    void deepNestingIsRefusedQuickly(String opening) {
        byte[] yaml = bytes(opening.repeat(2_000_000));
        byte[] json =
                bytes(opening.replace("- ", "[").replace("{a: ", "{\"a\":").repeat(2_000_000));

        assertThat(Duration.ofNanos(timeOf(() -> {
                    TreeReader.read("t.yaml", yaml, faults);
                    TreeReader.read("t.json", json, faults);
                })))
                .isLessThan(Duration.ofSeconds(5));

        assertThat(problems()).extracting(Problem::code).containsExactly("too-deep", "too-deep");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() {
        byte[] large = new byte[50 << 20];
        Arrays.fill(large, (byte) 'a');

        Optional<Node> none = TreeReader.read("t.yaml", large, faults);

        assertThat(none).isEmpty();
        assertThat(problems()).hasSize(1);
        assertThat(new Wording(Language.VI).say(problems().get(0).message()))
                .isEqualTo("Tệp lớn 50 MB, vượt mức tối đa 16 MB.");
    }

    @Test
    void aLongLineWithinTheLimitIsReadQuickly() {
        byte[] line = bytes("a: [" + "\"x𝒳\", ".repeat(300_000) + "1]\n");

        long time = timeOf(() -> TreeReader.read("t.yaml", line, faults));

        assertThat(problems()).isEmpty();
        assertThat(Duration.ofNanos(time)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void nearestOffersTheWordsWithTheFewestLettersToChange() {
        Nearest known = new Nearest(List.of("maxPoints", "method", "measure", "name"));

        assertThat(known.to("maxPoint")).containsExactly("maxPoints");
        assertThat(known.to("mehtod")).containsExactly("method");
        assertThat(known.to("zzz")).isEmpty();
    }

    private static long timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private Node yaml(String text) {
        return TreeReader.read("t.yaml", bytes(text), faults).orElseThrow(() -> new AssertionError(problems()));
    }

    private List<Problem> problems() {
        return faults.problems();
    }

    private static Node.Scalar scalar(Node root, String key) {
        return root.mapping()
                .orElseThrow()
                .find(key)
                .orElseThrow()
                .value()
                .scalar()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SourceLocation at(int line, int column) {
        return SourceLocation.at("t.yaml", line, column);
    }

    private static SourceLocation json(int line, int column) {
        return SourceLocation.at("t.json", line, column);
    }
}
