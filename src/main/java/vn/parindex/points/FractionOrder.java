package vn.parindex.points;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The order of many exact numbers (thứ tự các số chính xác) as whole numbers: equal numbers have equal ones. The numbers
 * themselves are not kept, so that millions can be put in order.
 */
public final class FractionOrder {

    /** Stands where there is no number. */
    public static final int NONE = -1;

    private static final BigInteger SCALE = BigInteger.TEN.pow(15);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE >> 1);
    private static final int MANY = 10_000;
    private static final long ABSENT = Long.MIN_VALUE;

    private final IntFunction<Optional<Fraction>> numbers;
    private final long[] keys;
    private final long[] distinct;
    /** By the distinct key: whoever has it first, and the numbers that share it though they differ. */
    private final int[] first;

    private final Map<Integer, TreeSet<Fraction>> apart = new HashMap<>();

    private FractionOrder(int count, IntFunction<Optional<Fraction>> numbers) {
        this.numbers = numbers;
        this.keys = new long[count];
        IntStream all = IntStream.range(0, count);
        (count < MANY ? all : all.parallel())
                .forEach(i -> keys[i] = numbers.apply(i).map(FractionOrder::key).orElse(ABSENT));
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        this.distinct = withoutRepeats(sorted);
        this.first = new int[distinct.length];
        Arrays.fill(first, NONE);
    }

    /**
     * From 0 upwards, the smallest number first; {@link #NONE} where there is no number.
     *
     * @param numbers asked more than once, with the same answer, and by several threads
     */
    public static int[] of(int count, IntFunction<Optional<Fraction>> numbers) {
        FractionOrder order = new FractionOrder(count, numbers);
        order.tellApart();
        return order.inOrder();
    }

    private void tellApart() {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != ABSENT && !isWhole(keys[i])) {
                int at = Arrays.binarySearch(distinct, keys[i]);
                if (first[at] == NONE) {
                    first[at] = i;
                } else if (!number(first[at]).equals(number(i))) {
                    TreeSet<Fraction> known = apart.computeIfAbsent(at, key -> new TreeSet<>());
                    known.addAll(List.of(number(first[at]), number(i)));
                }
            }
        }
    }

    private int[] inOrder() {
        int[] before = new int[distinct.length];
        int next = 0;
        for (int at = 0; at < distinct.length; at++) {
            before[at] = next;
            if (distinct[at] != ABSENT) {
                next += apart.containsKey(at) ? apart.get(at).size() : 1;
            }
        }
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int at = Arrays.binarySearch(distinct, keys[i]);
            order[i] = keys[i] == ABSENT
                    ? NONE
                    : before[at]
                            + (apart.containsKey(at)
                                    ? apart.get(at).headSet(number(i)).size()
                                    : 0);
        }
        return order;
    }

    private Fraction number(int i) {
        return numbers.apply(i).orElseThrow();
    }

    /** As the numbers are ordered: their first digits, doubled; odd when these are not all. */
    private static long key(Fraction number) {
        BigInteger[] parts = number.top().multiply(SCALE).divideAndRemainder(number.bottom());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        if (floor.abs().compareTo(MOST) >= 0) {
            return floor.signum() < 0 ? ABSENT + 1 : Long.MAX_VALUE;
        }
        return floor.longValueExact() * 2 + (parts[1].signum() == 0 ? 0 : 1);
    }

    private static boolean isWhole(long key) {
        return (key & 1) == 0;
    }

    private static long[] withoutRepeats(long[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** The order of pairs of numbers that are not negative: by the first, and where that is the same by the second. */
    public static int[] ofPairs(int[] firsts, int[] seconds) {
        long[] pairs = new long[firsts.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) firsts[i] << Integer.SIZE | seconds[i];
        }
        long[] sorted = pairs.clone();
        Arrays.sort(sorted);
        long[] distinct = withoutRepeats(sorted);
        int[] order = new int[pairs.length];
        Arrays.setAll(order, i -> Arrays.binarySearch(distinct, pairs[i]));
        return order;
    }
}
