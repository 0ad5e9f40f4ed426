package vn.parindex.advice;

import java.util.List;
import vn.parindex.scoring.UnitScore;

/** Finds the places of units (bộ xếp vị trí); the ranking is done in another room. */
public interface Placing {

    /** The place of each unit among all of them, in the order given. */
    List<Place> places(List<UnitScore> units);
}
