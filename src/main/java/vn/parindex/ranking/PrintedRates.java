package vn.parindex.ranking;

import java.util.List;
import java.util.Optional;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.PrintedValue;
import vn.parindex.points.Fraction;
import vn.parindex.points.Percent;
import vn.parindex.points.PrintedRate;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Reading;

/**
 * Tells a printed rate that contradicts its counts from one that was rounded (tỷ lệ in mâu thuẫn với số liệu), as the check
 * of the data does.
 *
 * @param inputs the facts of the leaf
 */
record PrintedRates(List<IndicatorFact> inputs) {

    static boolean contradict(LeafScore leaf) {
        return new PrintedRates(leaf.inputs()).contradict(leaf.award());
    }

    private boolean contradict(Award award) {
        return award.reading().accept(new Contradicts(award))
                || award.parts().stream().anyMatch(this::contradict);
    }

    /** The rate beside the counts of a method, with the digits it was printed with. */
    private Optional<PrintedRate> printed(Award award) {
        return award.method().measures().stream()
                .flatMap(measure -> measure.ratio().stream())
                .flatMap(ratio -> ratio.printed().stream())
                .flatMap(id -> inputs.stream().filter(fact -> fact.indicator().equals(id)))
                .flatMap(fact -> fact.value().number().stream()
                        .map(number ->
                                new PrintedValue(number, fact.provenance().printed()).rate()))
                .findFirst();
    }

    private final class Contradicts implements Reading.Visitor<Boolean> {

        private final Award award;

        Contradicts(Award award) {
            this.award = award;
        }

        @Override
        public Boolean ratio(Reading.OfRatio ratio) {
            boolean counted = ratio.of().isPresent()
                    && ratio.to().filter(to -> to.signum() > 0).isPresent();
            return counted
                    && printed(award)
                            .filter(rate -> rate.contradicts(Percent.ofShare(Fraction.of(
                                    ratio.of().orElseThrow(), ratio.to().orElseThrow()))))
                            .isPresent();
        }

        @Override
        public Boolean nothing() {
            return false;
        }

        @Override
        public Boolean value(Reading.OfValue value) {
            return false;
        }

        @Override
        public Boolean scalar(Reading.OfScalar scalar) {
            return false;
        }

        @Override
        public Boolean items(Reading.OfItems items) {
            return false;
        }

        @Override
        public Boolean day(Reading.OfDay day) {
            return false;
        }

        @Override
        public Boolean survey(Reading.OfSurvey survey) {
            return false;
        }
    }
}
