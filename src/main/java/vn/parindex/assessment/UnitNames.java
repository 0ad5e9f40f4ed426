package vn.parindex.assessment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of units as people write them (tên đơn vị): in full, abbreviated, with the name of the seat or without. */
final class UnitNames {

    private static final Pattern COMMITTEE =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:uỷ|ủy) ban nhân dân(?![\\p{L}\\p{M}])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\d]+");

    private UnitNames() {}

    /** Whether both can name one unit: every word of the one stands in the other. */
    static boolean canBeOne(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        return words.containsAll(others) || others.containsAll(words);
    }

    private static Set<String> words(String name) {
        String plain = COMMITTEE.matcher(name).replaceAll("ubnd").toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(plain)));
        words.remove("");
        return words;
    }
}
