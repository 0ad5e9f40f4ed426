package vn.parindex.unit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Units and periods met so far (đơn vị và kỳ đã gặp), numbered from 0 in a few bytes each. */
public final class SeenUnits {

    /** Of a unit that is met for the first time. */
    public static final int NEW = -1;

    private static final char BETWEEN = '\u001F';
    private static final int CHUNK_BITS = 16;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int PRIME = 31;

    /** One key behind another, in chunks that a key may run across. */
    private final List<byte[]> chunks = new ArrayList<>();

    private long[] ends = new long[16];
    private int[] table = empty(64);
    private int count;

    /** The number of the same unit and period met before, or {@link #NEW}. */
    public int add(String unit, String period) {
        byte[] key = (unit + BETWEEN + period).getBytes(StandardCharsets.UTF_8);
        int slot = slot(hash(key));
        while (table[slot] != NEW) {
            if (Arrays.equals(key, key(table[slot]))) {
                return table[slot];
            }
            slot = next(slot);
        }
        table[slot] = count;
        keep(key);
        if (count > table.length / 2) {
            grow();
        }
        return NEW;
    }

    private void keep(byte[] key) {
        long start = start(count);
        for (int i = 0; i < key.length; i++) {
            long at = start + i;
            if (at >> CHUNK_BITS == chunks.size()) {
                chunks.add(new byte[CHUNK]);
            }
            chunks.get((int) (at >> CHUNK_BITS))[(int) (at % CHUNK)] = key[i];
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count + (count >> 1));
        }
        ends[count] = start + key.length;
        count++;
    }

    private byte[] key(int number) {
        long start = start(number);
        byte[] key = new byte[(int) (ends[number] - start)];
        for (int i = 0; i < key.length; i++) {
            key[i] = chunks.get((int) (start + i >> CHUNK_BITS))[(int) ((start + i) % CHUNK)];
        }
        return key;
    }

    private long start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void grow() {
        table = empty(table.length * 2);
        for (int number = 0; number < count; number++) {
            int slot = slot(hash(key(number)));
            while (table[slot] != NEW) {
                slot = next(slot);
            }
            table[slot] = number;
        }
    }

    private static int hash(byte[] key) {
        return Arrays.hashCode(key) * PRIME;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> CHUNK_BITS) & table.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & table.length - 1;
    }

    private static int[] empty(int slots) {
        int[] table = new int[slots];
        Arrays.fill(table, NEW);
        return table;
    }
}
