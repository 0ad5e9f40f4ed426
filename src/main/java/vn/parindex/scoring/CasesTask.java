package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;

/** Leaf scored by the first case that applies (theo trường hợp); x is the points of its method. */
public final class CasesTask extends LeafTask {

    private final ScoringMethod.Cases method;
    private final List<LeafTask> parts;

    CasesTask(TaskFrame frame, ScoringMethod.Cases method, List<LeafTask> parts) {
        super(frame);
        this.method = method;
        this.parts = List.copyOf(parts);
    }

    @Override
    public ScoringMethod.Cases method() {
        return method;
    }

    @Override
    public List<LeafTask> parts() {
        return parts;
    }

    @Override
    Finding find(UnitFacts unit) {
        for (int i = 0; i < method.cases().size(); i++) {
            Gates.Answer answer = Gates.answer(method.cases().get(i).when(), unit);
            if (answer == Gates.Answer.HOLDS) {
                return ofPart(i, unit);
            }
            if (answer != Gates.Answer.FAILS) {
                return Finding.of(answer == Gates.Answer.MISSING ? Standing.MISSING : Standing.CONTRADICTORY);
            }
        }
        return method.otherwise().isPresent() ? ofPart(parts.size() - 1, unit) : Finding.of(Standing.NOT_APPLICABLE);
    }

    /** The number of the part that applies; none when a condition cannot be answered or nothing applies. */
    @Override
    Optional<Integer> chosen(UnitFacts unit) {
        for (int i = 0; i < method.cases().size(); i++) {
            Gates.Answer answer = Gates.answer(method.cases().get(i).when(), unit);
            if (answer != Gates.Answer.FAILS) {
                return answer == Gates.Answer.HOLDS ? Optional.of(i) : Optional.empty();
            }
        }
        return method.otherwise().map(otherwise -> parts.size() - 1);
    }

    /** Points of the case that applies. */
    public Points earned(UnitFacts unit) {
        return new Points(unit.x(this));
    }

    /** What the case that applies lost, by cause. */
    public List<Loss> lost(UnitFacts unit) {
        return unit.finding(this).losses();
    }

    private Finding ofPart(int number, UnitFacts unit) {
        LeafTask part = parts.get(number);
        Award award = unit.award(part);
        Standing standing = Parts.of(award, unit.finding(part).standing());
        return new Finding(standing, award.points().value(), Reading.NOTHING, award.lost());
    }
}
