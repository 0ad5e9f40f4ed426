package vn.parindex.bench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The ratios that are asked for, out of what was measured (các tỷ lệ): each over its rounds, pair by pair. */
final class Ratios {

    private final Figures figures;
    private final List<Ratio> all = new ArrayList<>();

    private Ratios(Figures figures) {
        this.figures = figures;
    }

    static List<Ratio> of(Figures figures) {
        Ratios ratios = new Ratios(figures);
        ratios.scoring();
        ratios.written();
        ratios.flatness();
        ratios.processes();
        return List.copyOf(ratios.all);
    }

    private void scoring() {
        most(
                "plain",
                "time of scoring ÷ time of hand-written Java (a), both from fact sheets",
                "speed.plain",
                "speed.ours",
                8);
        told(
                "plain-laid-out",
                "time of scoring ÷ time of (a) whose figures were laid out in arrays before",
                "speed.plainLaidOut",
                "speed.ours",
                true);
        least(
                "kie-dmn",
                "speed of scoring ÷ speed of kie-dmn (c), both from fact sheets",
                "speed.ours",
                "speed.kie-dmnFromSheets",
                30);
        least(
                "openl",
                "speed of scoring ÷ speed of OpenL Tablets (d), both from fact sheets",
                "speed.ours",
                "speed.openlFromSheets",
                2);
        told(
                "easy-rules",
                "speed of scoring ÷ speed of Easy Rules (e), both from fact sheets",
                "speed.ours",
                "speed.easy-rulesFromSheets",
                false);
        laidOut("kie-dmn");
        laidOut("openl");
        laidOut("easy-rules");
        least("second-thread", "speed on two threads ÷ speed on one", "twoThreads.ours", "speed.ours", 1.7);
        told(
                "second-thread-plain",
                "the same of (a), the limit of the machine",
                "twoThreads.plain",
                "speed.plain",
                false);
    }

    private void laidOut(String engine) {
        told(
                engine + "-laid-out",
                "speed of scoring ÷ speed of %s whose figures were laid out before".formatted(engine),
                "speed.ours",
                "speed." + engine,
                false);
    }

    private void written() {
        most(
                "written",
                "scored, worded and written as JSON: time ÷ time of (b)",
                "speed.plainWritten",
                "speed.oursWritten",
                2);
        told(
                "written-with-regain",
                "the same with the way back to lost points, as `score` writes it",
                "speed.plainWithRegain",
                "speed.oursWithRegain",
                true);
    }

    /** How far the cost of a unit is from the middle of all sizes, at most. */
    private void flatness() {
        List<Integer> sizes = Sizes.of(figures);
        if (sizes.size() < 2) {
            return;
        }
        int rounds = sizes.stream()
                .mapToInt(size -> figures.repeats(Sizes.name(size)))
                .min()
                .orElseThrow();
        Rounds inRounds = new Rounds(IntStream.range(0, rounds)
                .mapToObj(round -> furthestOff(sizes, size -> figures.value(Sizes.name(size), round)))
                .toList());
        all.add(new Ratio(
                "flat",
                "cost of a unit, the size furthest off ÷ the middle of %d to %d units"
                        .formatted(sizes.get(0), sizes.get(sizes.size() - 1)),
                new Spread(
                        furthestOff(sizes, size -> figures.median(Sizes.name(size))),
                        inRounds.least(),
                        inRounds.most()),
                OptionalDouble.of(1.15),
                true));
    }

    /** Of the medians where one round is not asked for: the size that happened to be disturbed differs from round to round. */
    private static double furthestOff(List<Integer> sizes, IntToDoubleFunction cost) {
        Rounds costs = new Rounds(sizes.stream().map(cost::applyAsDouble).toList());
        return Math.max(costs.most() / costs.median(), costs.median() / costs.least());
    }

    private void processes() {
        most("score-empty", "`./parindex score` ÷ an empty Java program", "process.score", "process.empty", 8);
        most("score-plain", "`./parindex score` ÷ the hand-written program", "process.score", "process.plain", 1.5);
        most("help-empty", "`./parindex --help` ÷ an empty Java program", "process.help", "process.empty", 6);
    }

    private void most(String key, String words, String over, String under, double asked) {
        add(key, words, over, under, OptionalDouble.of(asked), true);
    }

    private void least(String key, String words, String over, String under, double asked) {
        add(key, words, over, under, OptionalDouble.of(asked), false);
    }

    private void told(String key, String words, String over, String under, boolean atMost) {
        add(key, words, over, under, OptionalDouble.empty(), atMost);
    }

    private void add(String key, String words, String over, String under, OptionalDouble asked, boolean atMost) {
        if (figures.has(over) && figures.has(under)) {
            all.add(new Ratio(key, words, Spread.of(figures.ratio(over, under)), asked, atMost));
        }
    }
}
