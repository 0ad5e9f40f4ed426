package vn.parindex.scoring;

import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;
import vn.parindex.scoring.Reading.GroupBest;

/** Leaf scored as M × x ÷ the largest x among the units ranked together (so với đơn vị cao nhất); its x is that share. */
public final class RelativeTask extends LeafTask {

    private static final Step ANYTHING = Step.above(Fraction.ZERO);

    private final ScoringMethod.Relative method;
    private final MeasureTerms terms;

    RelativeTask(TaskFrame frame, ScoringMethod.Relative method, MeasureTerms terms) {
        super(frame);
        this.method = method;
        this.terms = terms;
    }

    @Override
    public ScoringMethod.Relative method() {
        return method;
    }

    @Override
    Finding find(UnitFacts unit) {
        Finding own = measure(unit);
        if (own.standing() != Standing.KNOWN) {
            return own;
        }
        Optional<GroupBest> best = unit.best(this).filter(group -> group.units() > 1);
        Reading reading = own.reading().accept(new WithBest(best, own.reading()));
        return best.map(group -> Finding.known(share(own.x(), group.largest()), reading))
                .orElseGet(() -> Finding.of(Standing.PENDING, reading));
    }

    /** The unit's own x, before it is held against the others. */
    Finding measure(UnitFacts unit) {
        return terms.find(unit);
    }

    /** Reached by any share above nothing. */
    public Step anything() {
        return ANYTHING;
    }

    /** M × the share of the best. */
    public Points share(UnitFacts unit) {
        return maxPoints().times(unit.x(this));
    }

    private static Fraction share(Fraction x, Fraction best) {
        return best.signum() == 0 ? Fraction.ZERO : x.dividedBy(best).min(Fraction.ONE);
    }

    /** The same reading with the largest x of the group beside it. */
    private record WithBest(Optional<GroupBest> best, Reading own) implements Reading.Visitor<Reading> {
        @Override
        public Reading ratio(Reading.OfRatio r) {
            return new Reading.OfRatio(r.of(), r.to(), r.printed(), r.printedUsed(), r.share(), best);
        }

        @Override
        public Reading value(Reading.OfValue v) {
            return new Reading.OfValue(v.value(), v.percent(), best);
        }

        @Override
        public Reading nothing() {
            return own;
        }

        @Override
        public Reading scalar(Reading.OfScalar scalar) {
            return own;
        }

        @Override
        public Reading items(Reading.OfItems items) {
            return own;
        }

        @Override
        public Reading day(Reading.OfDay day) {
            return own;
        }

        @Override
        public Reading survey(Reading.OfSurvey survey) {
            return own;
        }
    }
}
