package vn.parindex.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Sorts the straight lines of a page into tables: pieces of one line joined, lines that touch taken together. */
final class Ruling {

    /** Lines of a double border are one. */
    private static final int SAME = 220;

    private static final int GAP = 300;
    /** A drawing or a map has more; no page has tables of so many lines. */
    private static final int MOST = 4_000;

    private Ruling() {}

    static List<RuledTable> tables(List<Rule> pieces) {
        List<Rule> rules = new ArrayList<>(joined(pieces, true));
        rules.addAll(joined(pieces, false));
        if (rules.size() > MOST) {
            return List.of();
        }
        int[] group = IntStream.range(0, rules.size()).toArray();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                if (rules.get(i).touches(rules.get(j), GAP)) {
                    int one = first(group, i);
                    int other = first(group, j);
                    group[Math.max(one, other)] = Math.min(one, other);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new TreeMap<>();
        for (int i = 0; i < rules.size(); i++) {
            groups.computeIfAbsent(first(group, i), first -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values().stream()
                .flatMap(touching -> ColumnChanges.parted(touching).stream())
                .flatMap(ofOne -> RuledTable.of(ofOne).stream())
                .sorted(Comparator.comparingInt(RuledTable::top).thenComparingInt(RuledTable::left))
                .toList();
    }

    private static int first(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    /** Rules of that direction, pieces of one line made one. */
    private static List<Rule> joined(List<Rule> pieces, boolean level) {
        List<Rule> sorted = pieces.stream()
                .filter(rule -> rule.level() == level)
                .sorted(Comparator.comparingInt(Rule::at).thenComparingInt(Rule::from))
                .toList();
        List<Rule> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME) {
                joined.addAll(along(sorted.subList(start, i)));
                start = i;
            }
        }
        return joined;
    }

    private static List<Rule> along(List<Rule> oneLine) {
        List<Rule> sorted =
                oneLine.stream().sorted(Comparator.comparingInt(Rule::from)).toList();
        int at = oneLine.get(oneLine.size() / 2).at();
        List<Rule> whole = new ArrayList<>();
        for (Rule piece : sorted) {
            int last = whole.size() - 1;
            if (last >= 0 && piece.from() <= whole.get(last).to() + GAP) {
                whole.set(
                        last,
                        new Rule(
                                piece.level(),
                                at,
                                whole.get(last).from(),
                                Math.max(whole.get(last).to(), piece.to())));
            } else {
                whole.add(new Rule(piece.level(), at, piece.from(), piece.to()));
            }
        }
        return whole;
    }
}
