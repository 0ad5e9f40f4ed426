package vn.parindex.bench.plain;

/** A leaf whose points follow one measure (theo đại lượng đo). */
sealed interface PlainMeasured extends PlainLeaf permits PlainTiers, PlainProportional, PlainLinear {

    PlainMeasure measure();

    /** The award for a measure that is known, as what bounds are held against. */
    PlainAward award(PlainReading reading, Exact x);

    @Override
    default PlainAward award(PlainFacts facts) {
        PlainReading reading = measure().read(facts);
        return reading.standing() == PlainStanding.KNOWN
                ? award(reading, PlainMeasure.x(reading))
                : PlainAward.absent(this, reading);
    }
}
