package vn.parindex.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.ranking.RankedUnit;

/**
 * What the figures of the fixtures exercised of one leaf.
 *
 * @param branches all that its figures can take
 * @param bounds by the method they belong to
 */
record LeafOnData(Leaf leaf, Coverage seen, List<String> branches, Map<Mark, String> bounds) {

    static LeafOnData of(CriteriaSet set, Leaf leaf, List<RankedUnit> units) {
        Coverage seen = new Coverage();
        units.forEach(
                unit -> seen.add(unit.score(), unit.score().leaf(leaf.id()).orElseThrow()));
        Map<Mark, String> bounds = new LinkedHashMap<>();
        for (ScoringMethod.Part part : Coverage.flat(leaf.method(), leaf.maxPoints())) {
            Marks.of(part.method(), part.maxPoints(), set.indicators()).stream()
                    .filter(mark -> mark.at().isPresent())
                    .forEach(mark -> bounds.put(mark, part.method().kind()));
        }
        return new LeafOnData(leaf, seen, new LeafBranches(set.id()).of(leaf), bounds);
    }

    int branchesTaken() {
        return (int) branches.stream().filter(this::isTaken).count();
    }

    /** Every bound has a place at it, and one on each side where a figure can stand. */
    int sides() {
        return bounds.keySet().stream().mapToInt(mark -> mark.required().size()).sum();
    }

    int sidesSeen() {
        return bounds.keySet().stream()
                .mapToInt(mark -> (int) mark.required().stream()
                        .filter(position -> side(mark, position.side()) > 0)
                        .count())
                .sum();
    }

    String taken() {
        return orDash(branches.stream()
                .filter(this::isTaken)
                .map(branch -> shortened(branch) + " " + seen.branches().get(branch)));
    }

    String neverTaken() {
        return orDash(branches.stream().filter(branch -> !isTaken(branch)).map(this::shortened));
    }

    String boundsInWords() {
        return orDash(bounds.keySet().stream()
                .map(mark -> "%s: %s · %s · %s"
                        .formatted(
                                mark.name(),
                                words(mark, -1, mark.under()),
                                words(mark, 0, true),
                                words(mark, 1, mark.over()))));
    }

    /** What gates and absence decided. */
    String notScored() {
        return orDash(new TreeMap<>(seen.branches())
                .entrySet().stream()
                        .filter(branch -> branch.getKey().startsWith("absence: ")
                                || branch.getKey().startsWith("gates: "))
                        .map(branch -> branch.getKey().substring(branch.getKey().indexOf(": ") + 2) + " "
                                + branch.getValue()));
    }

    private boolean isTaken(String branch) {
        return seen.branches().containsKey(branch);
    }

    private String shortened(String branch) {
        return leaf.method().parts().isEmpty() ? branch.substring(branch.indexOf(": ") + 2) : branch;
    }

    private String words(Mark mark, int side, boolean possible) {
        return possible ? String.valueOf(side(mark, side)) : "–";
    }

    private int side(Mark mark, int side) {
        return seen.side(bounds.get(mark), mark.name(), side);
    }

    private static String orDash(Stream<String> words) {
        String all = words.collect(Collectors.joining("; "));
        return all.isEmpty() ? "–" : all;
    }
}
