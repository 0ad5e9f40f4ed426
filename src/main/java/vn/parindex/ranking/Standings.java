package vn.parindex.ranking;

import java.util.Arrays;

/** What a ranking found for each unit, by its number in the run (bảng thứ hạng): a few bytes a unit. */
final class Standings {

    /** Stands where a unit has no rank, or nobody above it. */
    static final int NONE = -1;

    final int[] rank;
    final byte[] digits;
    /** The nearest unit with a better rank. */
    final int[] nearestBetter;

    final int[][] domainRank;
    final byte[][] domainDigits;

    Standings(int units, int domains) {
        this.rank = filled(units);
        this.digits = new byte[units];
        this.nearestBetter = filled(units);
        this.domainRank = new int[domains][];
        this.domainDigits = new byte[domains][units];
        for (int domain = 0; domain < domains; domain++) {
            domainRank[domain] = filled(units);
        }
    }

    private static int[] filled(int units) {
        int[] none = new int[units];
        Arrays.fill(none, NONE);
        return none;
    }
}
