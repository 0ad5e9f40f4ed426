package vn.parindex.recorded;

import vn.parindex.criteria.CriteriaSet;

/**
 * Criteria set as a result names it (bộ tiêu chí ghi trong kết quả).
 *
 * @param title empty where the result does not tell it
 * @param sha256 of the file of the set, 64 hexadecimal digits
 */
public record RecordedSet(String id, String version, String title, String sha256, boolean sample) {

    public static RecordedSet of(CriteriaSet set) {
        return new RecordedSet(set.id(), set.version(), set.title(), set.sha256(), set.sample());
    }

    /** Whether it is that set, byte for byte. */
    public boolean is(CriteriaSet set) {
        return id.equals(set.id()) && version.equals(set.version()) && sha256.equals(set.sha256());
    }
}
