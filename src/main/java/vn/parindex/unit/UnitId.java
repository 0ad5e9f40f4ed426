package vn.parindex.unit;

/** Stable id of a unit (mã đơn vị): {@code phan-rang-thap-cham}. */
public record UnitId(String value) implements Comparable<UnitId> {

    public UnitId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a unit id is not blank");
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
