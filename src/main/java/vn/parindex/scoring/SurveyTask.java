package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.Amount;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Leaf scored M × weighted mean of the answers (điều tra xã hội học); x is the mean. */
public final class SurveyTask extends LeafTask {

    /** Option of the survey (phương án trả lời), its count by number and its weight, 1 for full. */
    private record Answer(String option, AmountTerms count, Fraction weight) {}

    private final ScoringMethod.Survey method;

    /** Its options, their counts by number. */
    private final List<Answer> answers;

    SurveyTask(TaskFrame frame, ScoringMethod.Survey method, FactNumbers numbers) {
        super(frame);
        this.method = method;
        this.answers = method.options().entrySet().stream()
                .map(option -> new Answer(
                        option.getKey(),
                        new AmountTerms(Amount.of(option.getValue().count()), numbers),
                        option.getValue().weight().onScaleOfShares()))
                .toList();
    }

    @Override
    public ScoringMethod.Survey method() {
        return method;
    }

    @Override
    Finding find(UnitFacts unit) {
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        BigDecimal total = BigDecimal.ZERO;
        Fraction weighted = Fraction.ZERO;
        boolean missing = false;
        boolean contradictory = false;
        for (Answer answer : answers) {
            AmountFinding count = answer.count().find(unit);
            missing |= count.is(Standing.MISSING);
            contradictory |= count.is(Standing.CONTRADICTORY);
            if (count.is(Standing.KNOWN)) {
                given.put(answer.option(), count.value());
                total = total.add(count.value());
                weighted = weighted.plus(Fraction.of(count.value()).times(answer.weight()));
            }
        }
        if (contradictory || missing) {
            return Finding.of(contradictory ? Standing.CONTRADICTORY : Standing.PENDING);
        }
        if (given.isEmpty()) {
            return Finding.of(Standing.NOT_APPLICABLE);
        }
        if (total.signum() == 0) {
            return Finding.of(Standing.ZERO_OF_ZERO, new Reading.OfSurvey(given, total, Fraction.ZERO));
        }
        Fraction mean = weighted.dividedBy(Fraction.of(total));
        return Finding.known(mean, new Reading.OfSurvey(given, total, mean));
    }

    /** M × the weighted mean. */
    public Points earned(UnitFacts unit) {
        return maxPoints().times(unit.x(this));
    }
}
