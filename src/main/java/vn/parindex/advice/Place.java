package vn.parindex.advice;

import java.util.Optional;
import vn.parindex.criteria.Band;

/**
 * Place of a unit among the units of a run (vị trí xếp hạng).
 *
 * @param rank none for a unit to which nothing applies
 * @param indexDigits decimals with which the index must be shown
 */
public record Place(Optional<Integer> rank, int rankedWith, Optional<Band> band, int indexDigits) {}
