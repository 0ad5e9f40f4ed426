package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.Policies.PrintedRateAlonePolicy;
import vn.parindex.criteria.Policies.PrintedRatePolicy;
import vn.parindex.indicator.FactValue;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;

/** A ratio as a measure (tỷ lệ đo), with what the policies say on a rate printed beside its counts. */
record RatioTerms(AmountTerms of, AmountTerms to, OptionalInt printed, boolean mayExceed, Policies policies)
        implements MeasureTerms {

    static RatioTerms of(Measure.OfRatio ratio, Policies policies, FactNumbers numbers) {
        return new RatioTerms(
                new AmountTerms(ratio.of(), numbers),
                new AmountTerms(ratio.to(), numbers),
                ratio.printed().map(id -> OptionalInt.of(numbers.of(id))).orElse(OptionalInt.empty()),
                ratio.mayExceed(),
                policies);
    }

    @Override
    public Scale scale() {
        return Scale.RATE;
    }

    @Override
    public Finding find(UnitFacts unit) {
        Seen seen = new Seen(this, of.find(unit), to.find(unit), printedFact(unit));
        return seen.find(unit.rates());
    }

    /** The printed rate in percent, where it is a known number. */
    Optional<BigDecimal> printedRate(UnitFacts unit) {
        return printedFact(unit).number();
    }

    /** Whether more was done than there was to do, though that cannot be: nothing, or a whole that may not be exceeded. */
    boolean exceeds(BigDecimal done, BigDecimal whole) {
        return done.compareTo(whole) > 0 && (whole.signum() == 0 || !mayExceed);
    }

    private FactValue printedFact(UnitFacts unit) {
        return printed.isPresent() ? unit.value(printed.getAsInt()) : FactValue.MISSING;
    }

    /** A ratio with all that is known of it. */
    private record Seen(RatioTerms ratio, AmountFinding of, AmountFinding to, FactValue printedFact) {

        Finding find(RateView view) {
            if (of.is(Standing.NOT_APPLICABLE) || to.is(Standing.NOT_APPLICABLE)) {
                return as(Standing.NOT_APPLICABLE);
            }
            boolean counted = of.is(Standing.KNOWN) && to.is(Standing.KNOWN);
            if (counted && of.value().signum() == 0 && to.value().signum() == 0) {
                return as(Standing.ZERO_OF_ZERO);
            }
            if (view == RateView.AS_PRINTED && printed().isPresent()) {
                return byPrint();
            }
            if (of.is(Standing.CONTRADICTORY)
                    || to.is(Standing.CONTRADICTORY)
                    || counted && ratio.exceeds(of.value(), to.value())) {
                return as(Standing.CONTRADICTORY);
            }
            if (!counted) {
                return view != RateView.AS_COUNTED && ratio.policies.printedRateAlone() == PrintedRateAlonePolicy.ACCEPT
                        ? byPrint()
                        : as(Standing.MISSING);
            }
            return view == RateView.AS_COUNTED ? counts() : byPolicy(ratio.policies.printedRate());
        }

        /** A printed rate that cannot be is met by every policy that looks at it. */
        private Finding byPolicy(PrintedRatePolicy policy) {
            if (policy == PrintedRatePolicy.RECOMPUTED || ratio.printed.isEmpty()) {
                return counts();
            }
            if (printedTwice()) {
                return as(Standing.CONTRADICTORY);
            }
            if (printed().isEmpty()) {
                return counts();
            }
            Finding byPrint = byPrint();
            boolean countsAreLower = byPrint.standing() == Standing.KNOWN
                    && policy == PrintedRatePolicy.LOWER
                    && countedShare().compareTo(byPrint.x()) <= 0;
            return countsAreLower ? counts() : byPrint;
        }

        private Finding counts() {
            Fraction share = countedShare();
            return Finding.known(share, reading(false, Optional.of(share)));
        }

        /** The printed rate as x; missing where none is printed, contradictory where it cannot be. */
        private Finding byPrint() {
            if (printedTwice()) {
                return as(Standing.CONTRADICTORY);
            }
            Optional<Percent> printed = printed();
            if (printed.isEmpty()) {
                return as(Standing.MISSING);
            }
            Fraction share = printed.get().share();
            Reading reading = reading(true, Optional.of(share));
            boolean cannotBe = share.signum() < 0 || share.compareTo(Fraction.ONE) > 0 && !ratio.mayExceed;
            return cannotBe ? Finding.of(Standing.CONTRADICTORY, reading) : Finding.known(share, reading);
        }

        private Finding as(Standing standing) {
            return Finding.of(standing, reading(false, Optional.empty()));
        }

        private boolean printedTwice() {
            return printedFact.equals(FactValue.CONTRADICTORY);
        }

        private Optional<Percent> printed() {
            return ratio.printed.isEmpty()
                    ? Optional.empty()
                    : printedFact.number().map(Percent::of);
        }

        private Fraction countedShare() {
            return Fraction.of(of.value(), to.value());
        }

        private Reading reading(boolean printedUsed, Optional<Fraction> share) {
            return new Reading.OfRatio(of.known(), to.known(), printed(), printedUsed, share, Optional.empty());
        }
    }
}
