package vn.parindex.ingest.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.ingest.word.WordLists.Level;

/**
 * Counts the automatic numbers of a document (đánh số tự động): Word keeps none of them in the text, and tables are often
 * numbered so.
 */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int NOT_YET = -1;
    private static final int MOST = 1_000_000;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final WordLists lists;
    /** The numbers reached in each list; lists made of one pattern go on counting together. */
    private final Map<String, int[]> reached = new HashMap<>();

    /** Lists that have already started anew where they say so. */
    private final Map<String, Boolean> restarted = new HashMap<>();

    WordNumbering(WordLists lists) {
        this.lists = lists;
    }

    /** The number before that paragraph; empty where it has none. */
    String next(ParagraphMark mark) {
        Optional<ParagraphMark> own = lists.numbered(mark);
        if (own.isEmpty()) {
            return "";
        }
        int list = own.get().list().orElse(0);
        int level = Math.min(LEVELS - 1, own.get().level().orElse(0));
        Optional<Level> shape = lists.level(list, level);
        if (shape.isEmpty()) {
            return "";
        }
        count(list, level, shape.get());
        return text(list, shape.get());
    }

    private void count(int list, int level, Level shape) {
        int[] numbers = numbers(list);
        OptionalInt restart = lists.restart(list, level);
        boolean startsAnew = restart.isPresent() && restarted.put(list + " " + level, true) == null;
        numbers[level] = startsAnew
                ? restart.getAsInt()
                : numbers[level] == NOT_YET ? shape.start() : Math.min(numbers[level], MOST) + 1;
        for (int above = 0; above < level; above++) {
            if (numbers[above] == NOT_YET) {
                numbers[above] = lists.level(list, above).map(Level::start).orElse(1);
            }
        }
        for (int below = level + 1; below < LEVELS; below++) {
            int restartsAfter =
                    lists.level(list, below).map(Level::restartsAfter).orElse(below);
            if (level < restartsAfter) {
                numbers[below] = NOT_YET;
            }
        }
    }

    private int[] numbers(int list) {
        return reached.computeIfAbsent(lists.pattern(list), pattern -> {
            int[] numbers = new int[LEVELS];
            Arrays.fill(numbers, NOT_YET);
            return numbers;
        });
    }

    private String text(int list, Level shape) {
        if (shape.format().equals("bullet")) {
            return "-";
        }
        if (shape.format().equals("none")) {
            return "";
        }
        int[] numbers = numbers(list);
        Matcher places = PLACE.matcher(shape.text());
        return places.replaceAll(place -> {
                    int level = Integer.parseInt(place.group(1)) - 1;
                    String format = shape.allDecimal()
                            ? "decimal"
                            : lists.level(list, level).map(Level::format).orElse("decimal");
                    return Matcher.quoteReplacement(ListNumber.of(Math.max(0, numbers[level]), format));
                })
                .strip();
    }
}
