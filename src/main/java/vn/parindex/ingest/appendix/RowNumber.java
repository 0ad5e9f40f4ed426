package vn.parindex.ingest.appendix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A printed row number such as 3.1.2. (số thứ tự), as its parts. */
record RowNumber(List<Integer> parts) {

    private static final Pattern FORM = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*\\.?");

    RowNumber {
        parts = List.copyOf(parts);
    }

    static Optional<RowNumber> of(String printed) {
        return FORM.matcher(printed).matches()
                ? Optional.of(new RowNumber(Arrays.stream(printed.split("\\."))
                        .map(Integer::valueOf)
                        .toList()))
                : Optional.empty();
    }

    int depth() {
        return parts.size();
    }

    boolean isBelow(RowNumber other) {
        return depth() > other.depth() && parts.subList(0, other.depth()).equals(other.parts);
    }

    boolean isFirst() {
        return parts.stream().allMatch(part -> part == 1);
    }

    /** Its first child, its next sibling, or the next sibling of a row above it. */
    boolean mayFollow(RowNumber before) {
        if (isBelow(before)) {
            return depth() == before.depth() + 1 && last() == 1;
        }
        return depth() <= before.depth()
                && parts.subList(0, depth() - 1).equals(before.parts.subList(0, depth() - 1))
                && last() == before.parts.get(depth() - 1) + 1;
    }

    private int last() {
        return parts.get(depth() - 1);
    }
}
