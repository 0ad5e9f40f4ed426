package vn.parindex.opinion;

/** What is known of a fact, an amount or a measure: a number, or why there is none. */
record Figure(Kind kind, Exact number) {

    enum Kind {
        KNOWN,
        NOT_APPLICABLE,
        CONTRADICTORY,
        MISSING,
        ZERO_OF_ZERO
    }

    static final Figure NOT_APPLICABLE = new Figure(Kind.NOT_APPLICABLE, Exact.ZERO);
    static final Figure CONTRADICTORY = new Figure(Kind.CONTRADICTORY, Exact.ZERO);
    static final Figure MISSING = new Figure(Kind.MISSING, Exact.ZERO);
    static final Figure ZERO_OF_ZERO = new Figure(Kind.ZERO_OF_ZERO, Exact.ZERO);

    static Figure of(Exact number) {
        return new Figure(Kind.KNOWN, number);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isKnown() {
        return kind == Kind.KNOWN;
    }
}
