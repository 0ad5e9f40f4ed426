package vn.parindex.assessment;

import java.util.Optional;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/**
 * What the user says about the unit of a raw report (khai báo đơn vị); what is not said is taken from the report itself.
 * It must not be given where fact sheets or several inputs are read.
 */
public record UnitDeclaration(
        Optional<UnitId> id, Optional<String> name, Optional<UnitLevel> level, Optional<AssessmentPeriod> period) {

    public static final UnitDeclaration NONE =
            new UnitDeclaration(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
