package vn.parindex.comparison;

import vn.parindex.criteria.CriteriaSet;
import vn.parindex.scoring.Scorer;

/** The rules of one run (quy tắc của một lần chấm), with which any set can be scored. */
public interface Rulebook {

    Scorer scorer(CriteriaSet set);
}
