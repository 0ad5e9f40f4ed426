package vn.parindex.bench.plain;

import java.util.Optional;

/** A measure by the numbers of its indicators (đại lượng đo). */
sealed interface PlainMeasure {

    PlainReading read(PlainFacts facts);

    /** x of a reading that is known. */
    static Exact x(PlainReading reading) {
        return reading instanceof PlainReading.OfRatio ratio ? ratio.x() : ((PlainReading.OfValue) reading).x();
    }

    /** Done over planned. */
    record Ratio(int of, int to, boolean mayExceed) implements PlainMeasure {

        @Override
        public PlainReading read(PlainFacts facts) {
            PlainStanding done = facts.standingOfNumber(of);
            PlainStanding planned = facts.standingOfNumber(to);
            if (done == PlainStanding.KNOWN && planned == PlainStanding.KNOWN) {
                return known(facts.number(of), facts.number(to));
            }
            return new PlainReading.OfRatio(
                    done.compareTo(planned) <= 0 ? done : planned,
                    told(facts, of, done),
                    told(facts, to, planned),
                    Exact.ZERO);
        }

        private PlainReading known(Exact done, Exact planned) {
            Optional<Exact> of = Optional.of(done);
            Optional<Exact> to = Optional.of(planned);
            if (planned.signum() == 0) {
                return new PlainReading.OfRatio(
                        done.signum() == 0 ? PlainStanding.ZERO_OF_ZERO : PlainStanding.CONTRADICTORY,
                        of,
                        to,
                        Exact.ZERO);
            }
            return !mayExceed && done.compareTo(planned) > 0
                    ? new PlainReading.OfRatio(PlainStanding.CONTRADICTORY, of, to, Exact.ZERO)
                    : new PlainReading.OfRatio(PlainStanding.KNOWN, of, to, done.dividedBy(planned));
        }

        private static Optional<Exact> told(PlainFacts facts, int indicator, PlainStanding standing) {
            return standing == PlainStanding.KNOWN ? Optional.of(facts.number(indicator)) : Optional.empty();
        }
    }

    /** One amount as it stands. */
    record Value(int of, boolean percent, boolean mayExceed) implements PlainMeasure {

        @Override
        public PlainReading read(PlainFacts facts) {
            PlainStanding standing = facts.standingOfNumber(of);
            if (standing != PlainStanding.KNOWN) {
                return new PlainReading.OfValue(standing, percent, Exact.ZERO);
            }
            Exact x = percent ? facts.number(of).dividedBy(Exact.HUNDRED) : facts.number(of);
            boolean cannotBe = percent && !mayExceed && x.compareTo(Exact.ONE) > 0;
            return new PlainReading.OfValue(cannotBe ? PlainStanding.CONTRADICTORY : PlainStanding.KNOWN, percent, x);
        }
    }
}
