package vn.parindex.ingest.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelLikenessTest {

    private static final List<String> WORDS = List.of(
            "so",
            "ho",
            "hoso",
            "da",
            "duoc",
            "giai",
            "giaii",
            "quyet",
            "quyt",
            "qyuet",
            "cap",
            "xa",
            "huyen",
            "hanh",
            "hanhchinh",
            "chinh",
            "3",
            "4",
            "chuongtrinh",
            "chuontrin",
            "theo",
            "o");
    private static final Set<String> WITHOUT_WEIGHT = Set.of("da", "duoc", "theo");

    @ParameterizedTest
    @CsvSource({
        "cap xa, cap huyen, 0",
        "muc do 3, muc do 4, 0",
        "so ho so da giai quyet, so ho so giai quyet, 94",
        "thu tuc hanh chinh, thu tuc hanhchinh, 90",
        "van ban quy pham phap luat, van ban qui pham phap luat, 90",
        "ho so tiep nhan trong ki, ho so tiep nhan trong ki, 100"
    })
    void slipsCostAndOtherWordsAreImpossible(String one, String other, int likeness) {
        assertThat(LabelLikeness.between(List.of(one.split(" ")), List.of(other.split(" "))))
                .isEqualTo(likeness);
    }

    /** Giving up early changes nothing: what is likely enough has the same likeness as when every way is looked at. */
    @ParameterizedTest
    @MethodSource("seeds")
    void givingUpEarlyLosesNoLikelyLabel(long seed) {
        Random random = new Random(seed);
        List<String> one = label(random);
        List<String> other = random.nextBoolean() ? label(random) : changed(one, random);

        int found = LabelLikeness.between(one, other);

        int expected = one.equals(other) ? 100 : 100 - cheapest(one, other, 0, 0) / Math.max(one.size(), other.size());
        boolean likely = expected >= LabelLikeness.LEAST && numbers(one).equals(numbers(other));
        assertThat(found).as("%s / %s", one, other).isEqualTo(likely ? expected : 0);
    }

    static IntStream seeds() {
        return IntStream.range(0, 3000);
    }

    private static List<String> label(Random random) {
        return IntStream.range(0, 1 + random.nextInt(7))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .toList();
    }

    private static List<String> changed(List<String> label, Random random) {
        List<String> changed = new ArrayList<>(label);
        int at = random.nextInt(label.size());
        switch (random.nextInt(3)) {
            case 0 -> changed.add(at, "duoc");
            case 1 -> changed.set(at, label.get(at) + "h");
            default -> changed.addAll(List.of("da", "theo"));
        }
        return changed;
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().filter(word -> word.matches(".*\\d.*")).toList();
    }

    /** Every way from here on. */
    private static int cheapest(List<String> a, List<String> b, int i, int j) {
        if (i == a.size() && j == b.size()) {
            return 0;
        }
        int best = 1_000_000;
        if (i < a.size() && WITHOUT_WEIGHT.contains(a.get(i))) {
            best = Math.min(best, 40 + cheapest(a, b, i + 1, j));
        }
        if (j < b.size() && WITHOUT_WEIGHT.contains(b.get(j))) {
            best = Math.min(best, 40 + cheapest(a, b, i, j + 1));
        }
        if (i < a.size() && j < b.size()) {
            int slips = LabelLikeness.distance(a.get(i), b.get(j));
            int shorter = Math.min(a.get(i).length(), b.get(j).length());
            int allowed = shorter >= 7 ? 2 : shorter >= 3 ? 1 : 0;
            if (slips <= allowed) {
                best = Math.min(best, 60 * slips + cheapest(a, b, i + 1, j + 1));
            }
            if (i + 1 < a.size() && (a.get(i) + a.get(i + 1)).equals(b.get(j))) {
                best = Math.min(best, 40 + cheapest(a, b, i + 2, j + 1));
            }
            if (j + 1 < b.size() && (b.get(j) + b.get(j + 1)).equals(a.get(i))) {
                best = Math.min(best, 40 + cheapest(a, b, i + 1, j + 2));
            }
        }
        return best;
    }
}
