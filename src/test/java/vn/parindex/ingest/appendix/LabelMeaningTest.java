package vn.parindex.ingest.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.ingest.printed.LabelWords;

class LabelMeaningTest {

    @Test
    void noRuleIsMissedForWantOfASignInTheTextsOfReportsAndCatalogue() throws IOException {
        Set<String> lines = new LinkedHashSet<>(Files.readAllLines(Path.of("criteria/indicators.yaml")));
        try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("bao-cao.txt")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        for (String line : lines) {
            everyRuleThatAppliesIsLookedFor(LabelWords.wordsOf(line));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    /** Words of the rules themselves, put together at random. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noRuleIsMissedForWantOfASignInWordsAtRandom(long seed) {
        Random random = new Random(seed);
        List<String> parts = new ArrayList<>(List.of("cap", "2015", "%", "3", "khong phu thuoc"));
        for (LabelMeaning.Rule rule : LabelMeaning.RULES) {
            parts.addAll(List.of(rule.pattern()
                    .pattern()
                    .replaceAll("\\(\\?<?[:!=]", "(")
                    .replaceAll("\\\\[SwW]", "")
                    .replaceAll("[^\\p{Alnum}%| ()]", "")
                    .split("[|()]+")));
        }
        for (int i = 0; i < 2_000; i++) {
            List<String> words = random.ints(1 + random.nextInt(5), 0, parts.size())
                    .mapToObj(parts::get)
                    .flatMap(part -> Stream.of(part.strip().split(" +")))
                    .filter(word -> !word.isEmpty())
                    .toList();
            everyRuleThatAppliesIsLookedFor(words);
        }
    }

    @Test
    void whatIsWrittenDifferentlyAndMeantAlikeIsTheSame() {
        assertThat(meaning("Số HS giải quyết trước và đúng hạn"))
                .isEqualTo(meaning("Số hồ sơ TTHC đã giải quyết đúng hạn"));
    }

    private static List<String> meaning(String label) {
        return LabelMeaning.of(LabelWords.wordsOf(label));
    }

    private static void everyRuleThatAppliesIsLookedFor(List<String> words) {
        String label = String.join(" ", words);
        for (LabelMeaning.Rule rule : LabelMeaning.RULES) {
            if (rule.pattern().matcher(label).find()) {
                assertThat(rule.mayBeIn(label))
                        .as("%s in '%s'", rule.pattern(), label)
                        .isTrue();
            }
            label = rule.applied(label);
        }
    }
}
