package vn.parindex.advice;

import vn.parindex.scoring.UnitScore;

/** What a unit would come to (viễn cảnh của đơn vị): its score and its place among the units of the run. */
public record Outlook(UnitScore score, Place place) {}
