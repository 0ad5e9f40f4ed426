package vn.parindex.ranking;

import vn.parindex.points.Fraction;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.Reading;

/** Tells a printed rate that contradicts its counts from one that was rounded (tỷ lệ in mâu thuẫn với số liệu). */
final class PrintedRates {

    /** 0,3 points of a percentage, as in the check of the data: less than that is rounding. */
    private static final Fraction APART = Fraction.parse("0.003");

    private PrintedRates() {}

    static boolean contradict(Award award) {
        return award.reading().accept(new Contradicts())
                || award.parts().stream().anyMatch(PrintedRates::contradict);
    }

    private static final class Contradicts implements Reading.Visitor<Boolean> {
        @Override
        public Boolean ratio(Reading.OfRatio ratio) {
            boolean counted = ratio.of().isPresent()
                    && ratio.to().filter(to -> to.signum() > 0).isPresent();
            return counted
                    && ratio.printed()
                            .map(printed -> printed.share()
                                    .minus(Fraction.of(
                                            ratio.of().orElseThrow(), ratio.to().orElseThrow())))
                            .map(apart -> apart.max(Fraction.ZERO.minus(apart)).compareTo(APART) >= 0)
                            .orElse(false);
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
