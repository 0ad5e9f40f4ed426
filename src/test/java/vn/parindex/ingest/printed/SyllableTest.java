package vn.parindex.ingest.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The letters looked up are taken apart as Unicode takes them apart, and so is every other letter. */
class SyllableTest {

    private static final List<String> LETTERS = IntStream.range(1, 0xd800)
            .filter(Character::isDefined)
            .mapToObj(Character::toString)
            .map(letter -> letter.toLowerCase(Locale.ROOT))
            .toList();

    @Test
    void everyLetterLosesItsAccentsAsUnicodeSays() {
        assertThat(LETTERS).allSatisfy(letter -> {
            String word = "h" + letter + "a";
            String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}+", "")
                    .replace('đ', 'd');
            assertThat(Syllable.withoutAccents(word)).isEqualTo(plain);
        });
    }

    @Test
    void everyLetterHasItsAccentsBehindItAsUnicodeSays() {
        assertThat(LETTERS).allSatisfy(letter -> {
            String word = "đ" + letter + "ộn";
            StringBuilder letters = new StringBuilder();
            StringBuilder marks = new StringBuilder();
            Normalizer.normalize(word, Normalizer.Form.NFD)
                    .codePoints()
                    .forEach(c ->
                            (Character.getType(c) == Character.NON_SPACING_MARK ? marks : letters).appendCodePoint(c));
            char[] sorted = marks.toString().toCharArray();
            Arrays.sort(sorted);
            assertThat(Syllable.withSortedAccents(word))
                    .isEqualTo(letters.append(sorted).toString());
        });
    }

    @Test
    void everyLetterIsComposedAsUnicodeSays() {
        assertThat(LETTERS).allSatisfy(letter -> {
            String word = "a" + letter + "\u0301";
            assertThat(Syllable.composed(letter)).isEqualTo(Normalizer.normalize(letter, Normalizer.Form.NFC));
            assertThat(Syllable.composed(word)).isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC));
        });
    }

    @Test
    void aWordOfALabelIsMadeOfLettersMarksNumbersAndPercentSigns() {
        assertThat(LETTERS).allSatisfy(letter -> {
            String label = "x" + letter + "x";
            List<String> words = Arrays.stream(
                            Normalizer.normalize(label, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}\\p{N}%]+"))
                    .toList();
            assertThat(LabelWords.of(label).words()).hasSameSizeAs(words);
        });
    }
}
