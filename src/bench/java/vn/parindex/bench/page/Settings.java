package vn.parindex.bench.page;

import java.util.List;

/**
 * How long a run takes (cài đặt lần đo); a part with 0 is left out.
 *
 * @param mode write, short (written, and marked so) or compare (nothing is written)
 * @param rounds of every throughput benchmark
 * @param seconds of one iteration: 4 of warm-up, of 2 s at least (6 with two threads: compiling takes its share) and 3 of measuring a round
 * @param processes rounds of whole processes
 * @param largest run by which the cost of a unit is measured
 */
public record Settings(String mode, int rounds, int seconds, int processes, int largest) {

    public static Settings of(List<String> arguments) {
        String mode = word(arguments, "--mode", "write");
        boolean small = mode.equals("short");
        if (!List.of("write", "short", "compare").contains(mode)) {
            throw new IllegalArgumentException("--mode %s: write, short or compare".formatted(mode));
        }
        return new Settings(
                mode,
                number(arguments, "--rounds", small ? 1 : mode.equals("compare") ? 3 : 5),
                number(arguments, "--seconds", small ? 1 : 2),
                number(arguments, "--processes", small ? 10 : 15),
                number(arguments, "--largest", small ? 1_000 : 100_000));
    }

    String inWords() {
        return "%d round(s), iterations of %d s, %d rounds of processes, up to %,d units in a run"
                .formatted(rounds, seconds, processes, largest);
    }

    boolean isShort() {
        return rounds < 3 || seconds < 2 || processes < 10 || largest < 100_000;
    }

    public boolean compares() {
        return mode.equals("compare");
    }

    private static int number(List<String> arguments, String name, int otherwise) {
        return Integer.parseInt(word(arguments, name, Integer.toString(otherwise)));
    }

    private static String word(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 ? otherwise : arguments.get(at + 1);
    }
}
