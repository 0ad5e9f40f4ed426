package vn.parindex.province;

import java.util.Random;

/** Seeded draws for one invented unit; the same seed always gives the same figures. */
final class Dice {

    private static final int SWING = 18;

    private final Random random;
    private final int quality;

    /** @param quality 0 for the weakest unit of the province, 100 for the best */
    Dice(long seed, int quality) {
        this.random = new Random(seed);
        this.quality = quality;
    }

    int quality() {
        return quality;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Yes as often as a unit of this quality does what is asked. */
    boolean done(int percentOfWeakest, int percentOfBest) {
        return chance(onTheWay(percentOfWeakest, percentOfBest));
    }

    /** That many permille of a total, between what the weakest and what the best units reach; never more than all. */
    int share(int total, int permilleOfWeakest, int permilleOfBest) {
        int permille = Math.max(0, Math.min(1000, onTheWay(permilleOfWeakest, permilleOfBest)));
        return (total * permille + 500) / 1000;
    }

    /** Cases of what should not happen: many in weak units, none in good ones. */
    int cases(int mostOfWeakest) {
        return Math.max(0, onTheWay(mostOfWeakest, 0));
    }

    private int onTheWay(int weakest, int best) {
        int place = quality + between(-SWING, SWING);
        return weakest + (best - weakest) * place / 100;
    }
}
