package vn.parindex.scoring;

/** A measure of the set with its indicators by number (đại lượng đo đã đánh số chỉ tiêu). */
sealed interface MeasureTerms permits RatioTerms, ValueTerms {

    /** What the facts say about it, under the view of rates that the unit is looked at. */
    Finding find(UnitFacts unit);

    /** How its bounds are written. */
    Scale scale();
}
