package vn.parindex.located;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the known words that are nearest to a misspelt one (từ gần đúng), by the letters to change. */
public final class Nearest {

    private static final int OFFERED = 3;
    private static final int LONGEST = 200;

    private final Collection<String> known;

    public Nearest(Collection<String> known) {
        this.known = List.copyOf(known);
    }

    /** At most three, the nearest first; none when nothing is near. */
    public List<String> to(String word) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        record Candidate(String word, int distance) {}
        int limit = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
                .map(candidate -> new Candidate(candidate, distance(word, candidate)))
                .filter(candidate -> candidate.distance() <= limit
                        && candidate.distance() < candidate.word().length())
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .limit(OFFERED)
                .map(Candidate::word)
                .toList();
    }

    /** Letters to insert, drop, replace or swap with their neighbour, to get from one word to the other. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                cost[i][j] =
                        Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
