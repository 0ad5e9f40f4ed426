package vn.parindex.scoring;

import java.util.Collection;

/** How parts or items stand together (tình trạng chung của các phần). */
final class Parts {

    private Parts() {}

    /** Known when one is; else not applicable when all are; else the first of contradictory, missing, pending. */
    static Standing together(Collection<Standing> standings) {
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
