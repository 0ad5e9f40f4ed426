package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.parindex.ingest.printed.LabelWords;

/**
 * How sure it is that two labels are one and the same but for slips (độ tin cậy khi so nhãn), from 0 to 100.
 *
 * <p>A slip is a letter wrong, missing or too many within a word, two words run together, or a word without weight
 * missing. Another word in the place of a word is no slip, nor is another number: "cấp xã" is never "cấp huyện" and
 * "mức độ 3" never "mức độ 4".
 */
final class LabelLikeness {

    /** Below this a label is not taken for another. */
    static final int LEAST = 85;

    /** So much better than the second best a match has to be. */
    static final int GAP = 5;

    private static final int IMPOSSIBLE = 1_000_000;
    private static final int SLIP = 60;
    private static final int RUN_TOGETHER = 40;
    private static final int NO_WEIGHT = 40;

    private static final int LONG_WORD = 7;
    private static final int SHORT_WORD = 3;
    private static final Set<String> WITHOUT_WEIGHT =
            Set.of("cac", "cua", "da", "duoc", "va", "tai", "cho", "ve", "theo", "den", "tu", "nhung", "thi");

    private LabelLikeness() {}

    static int between(LabelWords one, LabelWords other) {
        return between(one.words(), other.words());
    }

    static int between(List<String> a, List<String> b) {
        if (a.equals(b)) {
            return 100;
        }
        int longer = Math.max(a.size(), b.size());
        int leastCost = Math.abs(a.size() - b.size()) * NO_WEIGHT;
        if (longer == 0 || leastCost > longer * (100 - LEAST)) {
            return 0;
        }
        // A cost from which on the labels are below LEAST, whatever follows.
        int tooMuch = longer * (100 - LEAST + 1);
        int cost = cost(a, b, tooMuch);
        return cost >= tooMuch || !numbers(a).equals(numbers(b)) ? 0 : 100 - cost / longer;
    }

    /** The cheapest way from one to the other; given up when none can be cheaper than the bound. */
    private static int cost(List<String> a, List<String> b, int bound) {
        int[][] cost = new int[a.size() + 1][b.size() + 1];
        int cheapestBefore = 0;
        for (int i = 0; i <= a.size(); i++) {
            int cheapest = IMPOSSIBLE;
            for (int j = 0; j <= b.size(); j++) {
                int best = i == 0 && j == 0 ? 0 : IMPOSSIBLE;
                if (i > 0 && j > 0 && cost[i - 1][j - 1] < bound) {
                    best = Math.min(best, cost[i - 1][j - 1] + ofWords(a.get(i - 1), b.get(j - 1)));
                }
                if (i > 0 && cost[i - 1][j] < bound) {
                    best = Math.min(best, cost[i - 1][j] + ofExtra(a.get(i - 1)));
                }
                if (j > 0 && cost[i][j - 1] < bound) {
                    best = Math.min(best, cost[i][j - 1] + ofExtra(b.get(j - 1)));
                }
                if (i > 1
                        && j > 0
                        && cost[i - 2][j - 1] < bound
                        && isRunTogether(a.get(i - 2), a.get(i - 1), b.get(j - 1))) {
                    best = Math.min(best, cost[i - 2][j - 1] + RUN_TOGETHER);
                }
                if (i > 0
                        && j > 1
                        && cost[i - 1][j - 2] < bound
                        && isRunTogether(b.get(j - 2), b.get(j - 1), a.get(i - 1))) {
                    best = Math.min(best, cost[i - 1][j - 2] + RUN_TOGETHER);
                }
                cost[i][j] = Math.min(best, IMPOSSIBLE);
                cheapest = Math.min(cheapest, cost[i][j]);
            }
            if (cheapest >= bound && cheapestBefore >= bound) {
                return IMPOSSIBLE;
            }
            cheapestBefore = cheapest;
        }
        return cost[a.size()][b.size()];
    }

    private static boolean isRunTogether(String first, String second, String both) {
        return both.length() == first.length() + second.length() && both.startsWith(first) && both.endsWith(second);
    }

    private static int ofExtra(String word) {
        return WITHOUT_WEIGHT.contains(word) ? NO_WEIGHT : IMPOSSIBLE;
    }

    private static int ofWords(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter >= LONG_WORD ? 2 : shorter >= SHORT_WORD ? 1 : 0;
        if (Math.abs(a.length() - b.length()) > allowed || allowed == 0) {
            return IMPOSSIBLE;
        }
        int distance = allowed == 1 && isMoreThanOneSlip(a, b) ? IMPOSSIBLE : distance(a, b);
        return distance <= allowed ? SLIP * distance : IMPOSSIBLE;
    }

    /** Whether more than one slip lies between them: most words differ at once, and need not be compared to the end. */
    private static boolean isMoreThanOneSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int begin = 0;
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - begin - end > 2;
    }

    /** Letters wrong, missing or too many; two neighbours exchanged count once. */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + same, Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }

    private static List<String> numbers(List<String> words) {
        List<String> numbers = new ArrayList<>();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (Character.isDigit(word.charAt(i))) {
                    numbers.add(word);
                    break;
                }
            }
        }
        return numbers;
    }
}
