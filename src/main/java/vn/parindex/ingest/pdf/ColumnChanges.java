package vn.parindex.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts tables that stand edge to edge: where the columns below are others than those above, another table begins. */
final class ColumnChanges {

    private final List<Rule> rules;
    private final List<Rule> plumb;

    private ColumnChanges(List<Rule> rules) {
        this.rules = rules;
        this.plumb = rules.stream().filter(rule -> !rule.level()).toList();
    }

    /** The rules of each table among rules that touch. */
    static List<List<Rule>> parted(List<Rule> touching) {
        return new ColumnChanges(touching).parted();
    }

    private List<List<Rule>> parted() {
        List<Integer> down = new ArrayList<>();
        rules.stream().filter(Rule::level).mapToInt(Rule::at).sorted().forEach(at -> {
            if (down.isEmpty() || at - down.get(down.size() - 1) >= RuledTable.LOWEST) {
                down.add(at);
            }
        });
        List<Integer> cuts = new ArrayList<>();
        List<Integer> columns = List.of();
        for (int row = 0; row + 1 < down.size(); row++) {
            List<Integer> here = columnsAt((down.get(row) + down.get(row + 1)) / 2);
            if (within(here, columns)) {
                continue;
            }
            if (!within(columns, here)) {
                cuts.add(down.get(row));
            }
            columns = here;
        }
        return cuts.isEmpty() ? List.of(rules) : between(cuts);
    }

    private List<List<Rule>> between(List<Integer> cuts) {
        List<List<Rule>> tables = new ArrayList<>();
        int top = Integer.MIN_VALUE / 2;
        for (int i = 0; i <= cuts.size(); i++) {
            int bottom = i < cuts.size() ? cuts.get(i) : Integer.MAX_VALUE / 2;
            tables.add(within(top, bottom));
            top = bottom;
        }
        return tables;
    }

    /** A rule that crosses the border belongs to both sides with its part of each. */
    private List<Rule> within(int top, int bottom) {
        List<Rule> inside = new ArrayList<>();
        for (Rule rule : rules) {
            int from = Math.max(rule.from(), top);
            int to = Math.min(rule.to(), bottom);
            if (rule.level() && rule.at() > top - RuledTable.LOWEST && rule.at() < bottom + RuledTable.LOWEST) {
                inside.add(rule);
            } else if (!rule.level() && to - from >= RuledTable.LOWEST) {
                inside.add(new Rule(false, rule.at(), from, to));
            }
        }
        return inside;
    }

    private List<Integer> columnsAt(int y) {
        return plumb.stream().filter(rule -> rule.covers(y, 0)).map(Rule::at).toList();
    }

    private static boolean within(List<Integer> some, List<Integer> all) {
        return some.stream()
                .allMatch(at -> all.stream().anyMatch(other -> Math.abs(other - at) < RuledTable.NARROWEST));
    }
}
