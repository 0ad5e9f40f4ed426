package vn.parindex.points;

/** Number of a leaf in its criteria set (số thứ tự tiêu chí), as printed in the decision: {@code 3.2.1}. Not a number: 1.10 is not 1.1. */
public record LeafId(String value) implements Comparable<LeafId> {

    public LeafId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a leaf id is not blank");
        }
    }

    // Written out, because what records generate is linked anew in every short run.
    @Override
    public boolean equals(Object other) {
        return other instanceof LeafId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(LeafId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
