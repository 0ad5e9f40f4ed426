package vn.parindex.opinion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded chance. */
record Dice(Random random) {

    static Dice of(long seed) {
        return new Dice(new Random(seed * 7919 + 17));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <T> List<T> shuffled(List<T> some) {
        List<T> all = new ArrayList<>(some);
        Collections.shuffle(all, random);
        return all;
    }
}
