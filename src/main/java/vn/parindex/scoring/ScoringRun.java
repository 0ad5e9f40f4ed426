package vn.parindex.scoring;

import java.util.List;
import vn.parindex.fact.FactSheet;

/**
 * Scoring of one set while it lasts (lượt chấm điểm): sheets come one by one and none is kept. For one thread at a time; after
 * a failure it cannot be used again.
 */
public interface ScoringRun extends AutoCloseable {

    /**
     * The score of one sheet.
     *
     * @throws ScoringFailure when a rule throws, or a leaf does not get exactly one award
     */
    UnitScore score(FactSheet sheet);

    /** The scores of some sheets in their order, or the failure of the first that has one. */
    default List<UnitScore> score(List<FactSheet> sheets) {
        return sheets.stream().map(this::score).toList();
    }

    @Override
    void close();
}
