package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.ScoringMethod.SurveyOption;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored as M × weighted mean of the answers (điều tra xã hội học); x is the mean. */
public record SurveyTask(TaskFrame frame, ScoringMethod.Survey method) implements LeafTask {

    @Override
    public Finding find(UnitFacts unit) {
        Map<String, BigDecimal> answers = new LinkedHashMap<>();
        BigDecimal total = BigDecimal.ZERO;
        Fraction weighted = Fraction.ZERO;
        boolean missing = false;
        boolean contradictory = false;
        for (Map.Entry<String, SurveyOption> option : method.options().entrySet()) {
            AmountFinding count = AmountFinding.of(Amount.of(option.getValue().count()), unit);
            missing |= count.is(Standing.MISSING);
            contradictory |= count.is(Standing.CONTRADICTORY);
            if (count.is(Standing.KNOWN)) {
                answers.put(option.getKey(), count.value());
                total = total.add(count.value());
                Fraction weight = option.getValue().weight().onScaleOfShares();
                weighted = weighted.plus(Fraction.of(count.value()).times(weight));
            }
        }
        if (contradictory || missing) {
            return Finding.of(contradictory ? Standing.CONTRADICTORY : Standing.PENDING);
        }
        if (answers.isEmpty()) {
            return Finding.of(Standing.NOT_APPLICABLE);
        }
        if (total.signum() == 0) {
            return Finding.of(Standing.ZERO_OF_ZERO, new Reading.OfSurvey(answers, total, Fraction.ZERO));
        }
        Fraction mean = weighted.dividedBy(Fraction.of(total));
        return Finding.known(mean, new Reading.OfSurvey(answers, total, mean));
    }

    /** M × the weighted mean. */
    public Points earned(UnitFacts unit) {
        return maxPoints().times(unit.x(this));
    }
}
