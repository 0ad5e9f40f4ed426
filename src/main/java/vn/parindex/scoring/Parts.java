package vn.parindex.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How parts or items stand together (tình trạng chung của các phần). */
final class Parts {

    private Parts() {}

    static Standing together(List<LeafTask> parts, UnitFacts unit) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        for (LeafTask part : parts) {
            standings.add(of(unit.award(part), unit.finding(part).standing()));
        }
        return together(standings);
    }

    /** Known when one is; else not applicable when all are; else the first of contradictory, missing, pending. */
    static Standing together(Set<Standing> standings) {
        if (standings.contains(Standing.KNOWN)) {
            return Standing.KNOWN;
        }
        if (standings.contains(Standing.CONTRADICTORY)) {
            return Standing.CONTRADICTORY;
        }
        if (standings.contains(Standing.MISSING)) {
            return Standing.MISSING;
        }
        return standings.contains(Standing.PENDING) ? Standing.PENDING : Standing.NOT_APPLICABLE;
    }

    /** The standing of a part by the award it got: what is scored counts as known, whatever its figures. */
    static Standing of(Award award, Standing found) {
        return switch (award.state()) {
            case SCORED -> Standing.KNOWN;
            case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
            case PENDING -> Standing.PENDING;
            default -> found == Standing.CONTRADICTORY ? Standing.CONTRADICTORY : Standing.MISSING;
        };
    }
}
