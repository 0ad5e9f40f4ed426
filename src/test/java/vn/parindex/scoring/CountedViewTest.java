package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.Measure;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.rules.ShippedRules;

class CountedViewTest {

    private static final IndicatorId DONE = new IndicatorId("done");
    private static final IndicatorId ELSEWHERE = new IndicatorId("done_elsewhere");
    private static final IndicatorId PLANNED = new IndicatorId("planned");
    private static final IndicatorId RATE = new IndicatorId("rate");

    /** 9 of 10 is 0.9 of 1 point; the printed 80% would be 0.8. */
    @Test
    void aCountThatDoesNotApplyIsLeftOutOfTheCountsToo() {
        LeafScore leaf = score(FactValue.NOT_APPLICABLE);

        assertThat(leaf.points()).isEqualTo(Points.of("0.9"));
        assertThat(leaf.pointsAsCounted()).contains(Points.of("0.9"));
        assertThat(leaf.pointsAsPrinted()).contains(Points.of("0.8"));
    }

    @Test
    void countsThatCannotBeHaveNoView() {
        LeafScore leaf = score(number("2"));

        assertThat(leaf.state()).isEqualTo(LeafState.WITHHELD);
        assertThat(leaf.pointsAsCounted()).isEmpty();
        assertThat(leaf.pointsAsPrinted()).contains(Points.of("0.8"));
    }

    private static LeafScore score(FactValue elsewhere) {
        Measure ratio = new Measure.OfRatio(
                new Amount(List.of(DONE, ELSEWHERE), List.of()), Amount.of(PLANNED), Optional.of(RATE), false);
        ScoringMethod method = new ScoringMethod.Proportional(ratio, Bound.WHOLE, Optional.empty(), Optional.empty());
        Map<IndicatorId, FactValue> facts =
                Map.of(DONE, number("9"), ELSEWHERE, elsewhere, PLANNED, number("10"), RATE, number("80"));
        return ShippedRules.scorer()
                .score(OneLeaf.of(method, "1"), List.of(OneLeaf.sheet("a", facts)))
                .get(0)
                .leaves()
                .get(0);
    }

    private static FactValue number(String number) {
        return FactValue.of(new Scalar.Decimal(new BigDecimal(number)));
    }
}
