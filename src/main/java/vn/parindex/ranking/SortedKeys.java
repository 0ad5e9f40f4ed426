package vn.parindex.ranking;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Pairs of whole numbers in order, to be counted (dãy khóa đã sắp): by the first, then by the second. */
record SortedKeys(long[] keys) {

    static long key(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    static int first(long key) {
        return (int) (key >> Integer.SIZE);
    }

    static int second(long key) {
        return (int) key;
    }

    static SortedKeys of(int count, IntPredicate wanted, IntToLongFunction key) {
        long[] keys = IntStream.range(0, count).filter(wanted).mapToLong(key).toArray();
        Arrays.sort(keys);
        return new SortedKeys(keys);
    }

    SortedKeys distinct() {
        return new SortedKeys(Arrays.stream(keys).distinct().toArray());
    }

    int count() {
        return keys.length;
    }

    /** How many have a larger first number. */
    int above(int first) {
        return keys.length - below(key(first + 1, 0));
    }

    /** How many have that first number. */
    int at(int first) {
        return below(key(first + 1, 0)) - below(key(first, 0));
    }

    /** How many have that first number and a smaller second one. */
    int before(int first, int second) {
        return below(key(first, second)) - below(key(first, 0));
    }

    private int below(long key) {
        int from = 0;
        int to = keys.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (keys[middle] < key) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
