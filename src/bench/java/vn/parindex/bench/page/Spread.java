package vn.parindex.bench.page;

/** A figure over all rounds (độ phân tán): the middle of them, and the rounds furthest apart. */
record Spread(double middle, double least, double most) {

    static Spread of(Rounds rounds) {
        return new Spread(rounds.median(), rounds.least(), rounds.most());
    }

    /** {@code 2.88 (2.80 to 3.01)}. */
    String inWords() {
        return "%s (%s to %s)".formatted(Ratio.number(middle), Ratio.number(least), Ratio.number(most));
    }
}
