package vn.parindex.comparison;

import java.util.List;
import vn.parindex.recorded.RecordedLeaf;

/** How the movement of one unit is split by cause (cách tách nguyên nhân): by scoring again, or by what results tell. */
interface Splitting {

    /** A leaf as it was and as it became by one cause; both steps may be in the domain of either run. */
    record Step(
            MovementCause cause, RecordedLeaf from, RecordedLeaf to, boolean fromInSecondSet, boolean toInSecondSet) {}

    /** From the leaf of the first run to that of the second. */
    List<Step> steps(RecordedLeaf before, RecordedLeaf after);

    /** The causes behind a step that is not split. */
    List<MovementCause> possible(RecordedLeaf before, RecordedLeaf after);

    /** Every figure of the unit that differs. */
    List<FactMovement> facts();

    /** What of a leaf differs between the sets. */
    List<CriteriaChange> criteria(RecordedLeaf leaf);

    /** Whether the numbers are printed ones, each rounded by itself. */
    boolean printed();
}
