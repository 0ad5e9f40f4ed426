package vn.parindex.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.report.html.UnitSection.DomainBlock;

/** What all units of a page share, said once (quy định chung của từng tiêu chí, mã chỉ tiêu). */
record SharedRules(List<UnitSection> sections, List<Rule> rules, Map<String, String> codes) {

    /** Of one leaf: how points are given and which papers are asked for. */
    record Rule(String id, String title, List<LeafRow.Line> lines) {}

    /** A page of one unit says it where it is needed. */
    static SharedRules of(List<UnitSection> sections, PageText text) {
        if (sections.size() < 2) {
            return new SharedRules(sections, List.of(), Map.of());
        }
        List<Rule> rules = new ArrayList<>();
        leaves(sections.get(0)).forEach(leaf -> {
            if (!leaf.linesOfTheSet().isEmpty()) {
                rules.add(new Rule(
                        place(rules.size() + 1), text.say("domain", leaf.number(), leaf.name()), leaf.linesOfTheSet()));
            }
        });
        Map<String, String> codes = new TreeMap<>();
        sections.stream()
                .flatMap(section -> section.figures().stream())
                .forEach(figure -> codes.put(figure.code(), figure.name()));
        return new SharedRules(sections.stream().map(SharedRules::linked).toList(), List.copyOf(rules), codes);
    }

    private static UnitSection linked(UnitSection section) {
        int[] told = {0};
        List<DomainBlock> blocks = new ArrayList<>();
        for (DomainBlock block : section.domains()) {
            List<LeafRow> rows = new ArrayList<>();
            for (LeafRow leaf : block.leaves()) {
                rows.add(leaf.linesOfTheSet().isEmpty() ? leaf : leaf.withRulesAt(place(++told[0])));
            }
            blocks.add(new DomainBlock(block.id(), block.key(), block.name(), block.points(), List.copyOf(rows)));
        }
        return section.with(
                List.copyOf(blocks),
                section.figures().stream().map(UnitSection.Figure::withoutCode).toList());
    }

    private static List<LeafRow> leaves(UnitSection section) {
        return section.domains().stream()
                .flatMap(block -> block.leaves().stream())
                .toList();
    }

    private static String place(int number) {
        return "qd" + number;
    }
}
