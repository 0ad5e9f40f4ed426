package vn.parindex.ingest.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|\\*+|^#+\\s*");
    private static final Pattern RAISED = Pattern.compile("(?i)<sup>\\s*\\(?([^<>()]*)\\)?\\s*</sup>");
    private static final Pattern FOOTNOTE = Pattern.compile("[^*<>]*\\d\\s*\\*+\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final List<String> PIECES = List.of(
            "Số",
            " ",
            "  ",
            "\t",
            "\n",
            "\u000b",
            "\u00a0",
            "\u202f",
            "\u2003",
            "#",
            "*",
            "**",
            "<b>",
            "</b>",
            "<",
            ">",
            "<sup>1</sup>",
            "12",
            "3*",
            "a",
            "(2)",
            "đ");

    @ParameterizedTest
    @CsvSource({
        "'**Tổng  số** hồ sơ','Tổng số hồ sơ'",
        "'## Phụ lục','Phụ lục'",
        "'12*','12*'",
        "'12<sup>1</sup>','12 (1)'",
        "' Số  liệu ','Số liệu'"
    })
    void marksAreTakenOffAndBlanksAreOne(String printed, String plain) {
        assertThat(PlainText.of(printed)).isEqualTo(plain);
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextThatIsNotSearchedIsTheSameAsOneThatIs(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(7), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            assertThat(PlainText.of(text).replace(" ↵ ", " ")).as("'%s'", text).isEqualTo(searched(text));
        }
    }

    private static String searched(String text) {
        String composed = RAISED.matcher(Syllable.composed(text)).replaceAll(" ($1)");
        boolean footnote = FOOTNOTE.matcher(composed).matches();
        String bare = footnote ? composed : MARKUP.matcher(composed).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }
}
