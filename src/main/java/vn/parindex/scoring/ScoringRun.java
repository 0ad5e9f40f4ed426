package vn.parindex.scoring;

import vn.parindex.fact.FactSheet;

/** Scoring of one set while it lasts (lượt chấm điểm): sheets come one by one and none is kept. For one thread at a time. */
public interface ScoringRun extends AutoCloseable {

    /**
     * The score of one sheet.
     *
     * @throws ScoringFailure when a rule throws, or a leaf does not get exactly one award
     */
    UnitScore score(FactSheet sheet);

    @Override
    void close();
}
