package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.Policies.PrintedRateAlonePolicy;
import vn.parindex.criteria.Policies.PrintedRatePolicy;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;

/** Finds the measure of a method in the facts (đọc đại lượng đo), with what the policies say on printed rates. */
final class MeasureFinding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MeasureFinding() {}

    static Finding of(Measure measure, LeafTask leaf, UnitFacts unit) {
        return measure.match(ratio -> ofRatio(ratio, leaf.frame().leaf(), unit), value -> ofValue(value, unit));
    }

    /** Whether more was done than there was to do, though that cannot be: nothing, or a whole that may not be exceeded. */
    static boolean exceeds(BigDecimal of, BigDecimal to, boolean mayExceed) {
        return of.compareTo(to) > 0 && (to.signum() == 0 || !mayExceed);
    }

    private static Finding ofValue(Measure.OfValue measure, UnitFacts unit) {
        boolean percent = isPercent(measure, unit);
        AmountFinding amount = AmountFinding.of(measure.value(), unit);
        if (!amount.is(Standing.KNOWN)) {
            return Finding.of(amount.standing(), new Reading.OfValue(Optional.empty(), percent, Optional.empty()));
        }
        Fraction x = percent ? Fraction.of(amount.value(), HUNDRED) : Fraction.of(amount.value());
        Reading reading = new Reading.OfValue(Optional.of(x), percent, Optional.empty());
        return percent && !measure.mayExceed() && x.compareTo(Fraction.ONE) > 0
                ? Finding.of(Standing.CONTRADICTORY, reading)
                : Finding.known(x, reading);
    }

    private static Finding ofRatio(Measure.OfRatio ratio, Leaf leaf, UnitFacts unit) {
        AmountFinding of = AmountFinding.of(ratio.of(), unit);
        AmountFinding to = AmountFinding.of(ratio.to(), unit);
        FactValue printedFact = ratio.printed().map(unit::value).orElse(FactValue.MISSING);
        Optional<Percent> printed = printedFact.known().flatMap(Scalar::number).map(Percent::of);
        Seen seen = new Seen(ratio, of, to, printed, printedFact.equals(FactValue.CONTRADICTORY));
        if (of.is(Standing.NOT_APPLICABLE) || to.is(Standing.NOT_APPLICABLE)) {
            return seen.as(Standing.NOT_APPLICABLE);
        }
        boolean counted = of.is(Standing.KNOWN) && to.is(Standing.KNOWN);
        if (counted && of.value().signum() == 0 && to.value().signum() == 0) {
            return seen.as(Standing.ZERO_OF_ZERO);
        }
        if (unit.rates() == RateView.AS_PRINTED && printed.isPresent()) {
            return seen.printedRate();
        }
        if (of.is(Standing.CONTRADICTORY) || to.is(Standing.CONTRADICTORY) || counted && seen.countsCannotBe()) {
            return seen.as(Standing.CONTRADICTORY);
        }
        if (!counted) {
            return unit.rates() != RateView.AS_COUNTED
                            && leaf.policies().printedRateAlone() == PrintedRateAlonePolicy.ACCEPT
                    ? seen.printedRate()
                    : seen.as(Standing.MISSING);
        }
        return unit.rates() == RateView.AS_COUNTED
                ? seen.counts()
                : seen.byPolicy(leaf.policies().printedRate());
    }

    private static boolean isPercent(Measure.OfValue measure, UnitFacts unit) {
        return unit.type(measure.value().sum().get(0))
                .filter(type -> type == IndicatorType.PERCENT)
                .isPresent();
    }

    /** A ratio with all that is known of it. */
    private record Seen(
            Measure.OfRatio ratio,
            AmountFinding of,
            AmountFinding to,
            Optional<Percent> printed,
            boolean printedTwice) {

        boolean countsCannotBe() {
            return exceeds(of.value(), to.value(), ratio.mayExceed());
        }

        /** A printed rate that cannot be is met by every policy that looks at it. */
        Finding byPolicy(PrintedRatePolicy policy) {
            if (policy == PrintedRatePolicy.RECOMPUTED) {
                return counts();
            }
            if (printedTwice) {
                return as(Standing.CONTRADICTORY);
            }
            if (printed.isEmpty()) {
                return counts();
            }
            Finding byPrint = printedRate();
            boolean countsAreLower = byPrint.standing() == Standing.KNOWN
                    && policy == PrintedRatePolicy.LOWER
                    && countedShare().compareTo(byPrint.x()) <= 0;
            return countsAreLower ? counts() : byPrint;
        }

        Finding counts() {
            return Finding.known(countedShare(), reading(false, Optional.of(countedShare())));
        }

        /** The printed rate as x; missing where none is printed, contradictory where it cannot be. */
        Finding printedRate() {
            if (printedTwice) {
                return as(Standing.CONTRADICTORY);
            }
            if (printed.isEmpty()) {
                return as(Standing.MISSING);
            }
            Fraction share = printed.get().share();
            Reading reading = reading(true, Optional.of(share));
            boolean cannotBe = share.signum() < 0 || share.compareTo(Fraction.ONE) > 0 && !ratio.mayExceed();
            return cannotBe ? Finding.of(Standing.CONTRADICTORY, reading) : Finding.known(share, reading);
        }

        Finding as(Standing standing) {
            return Finding.of(standing, reading(false, Optional.empty()));
        }

        private Fraction countedShare() {
            return Fraction.of(of.value(), to.value());
        }

        private Reading reading(boolean printedUsed, Optional<Fraction> share) {
            return new Reading.OfRatio(of.known(), to.known(), printed, printedUsed, share, Optional.empty());
        }
    }
}
