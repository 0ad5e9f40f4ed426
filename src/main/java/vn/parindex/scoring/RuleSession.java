package vn.parindex.scoring;

/** The rules at work on the tasks of one set (phiên chấm điểm): asked once a wave for each unit. */
public interface RuleSession extends AutoCloseable {

    /**
     * Lets every rule speak that applies to the unit in its present wave.
     *
     * @throws ScoringFailure when a rule throws or does not come to an end
     */
    void fire(UnitFacts unit);

    @Override
    void close();
}
