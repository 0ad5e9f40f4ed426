package vn.parindex.scoring;

import java.util.List;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;

/** Turns facts and a criteria set into scores (bộ chấm điểm). */
public interface Scorer {

    /**
     * Scores the units of one run together, because some methods compare units.
     *
     * @return one score a sheet, in the order of the sheets
     * @throws ScoringFailure when a rule throws, or a leaf does not get exactly one award
     */
    List<UnitScore> score(CriteriaSet criteria, List<FactSheet> sheets);

    /**
     * Begins a run over sheets that need not stand in memory together.
     *
     * @param bests of the same set; has met every sheet of the run where {@link GroupBests#compareUnits()}
     */
    ScoringRun open(CriteriaSet criteria, GroupBests bests);
}
