package vn.parindex.bench.plain;

import java.util.Map;
import vn.parindex.indicator.Scalar;
import vn.parindex.scoring.LossCause;

/** Points of the reported code (theo mã lựa chọn). */
record PlainChoice(PlainFrame frame, int fact, Map<String, Exact> byText, Map<Exact, Exact> byNumber)
        implements PlainLeaf {

    @Override
    public PlainAward award(PlainFacts facts) {
        PlainStanding standing = facts.standing(fact);
        if (standing != PlainStanding.KNOWN) {
            return PlainAward.absent(this, new PlainReading.None(standing));
        }
        Scalar code = facts.value(fact);
        Exact points = byText.get(code.text());
        if (points == null) {
            points = byNumber.get(facts.number(fact));
        }
        if (points == null) {
            return PlainAward.absent(this, new PlainReading.OfScalar(PlainStanding.CONTRADICTORY, code));
        }
        return PlainAward.scored(
                this,
                points.compareTo(frame.maximum()) >= 0 ? PlainRule.CHOICE_FULL : PlainRule.CHOICE_LESS,
                points,
                LossCause.NOT_DONE,
                new PlainReading.OfScalar(standing, code));
    }
}
