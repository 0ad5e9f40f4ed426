package vn.parindex.scoring;

import java.util.List;

/** The rules at work on the tasks of one wave (phiên chấm điểm), for some units at a time. */
public interface RuleSession extends AutoCloseable {

    /**
     * Lets every rule speak that applies to one of the units.
     *
     * @throws ScoringFailure when a rule throws or does not come to an end
     */
    void fire(List<UnitFacts> units);

    @Override
    void close();
}
