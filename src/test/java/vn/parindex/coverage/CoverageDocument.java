package vn.parindex.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.rules.CaseRuns;

/** {@code docs/coverage.md}: what cases and fixtures exercise, and what was never tried on data. */
final class CoverageDocument {

    private static final String HEAD = """
            # Coverage

            Which branches (nhánh quy tắc), bounds (ngưỡng) and policies (quy tắc xử lý) real runs exercise. *Cases* are those
            of `rules/*/cases.yaml`, worked out by hand, a branch counted for the folder it belongs to; *fixtures* are all
            figures under `fixtures/`, each scored with every shipped set of its level and period. Counted is which rules
            fired and which figures were read, not what stands in a file.

            A branch, bound or policy without a case fails the build. *Just under* and *just over* mean as near as one step
            of the figure allows: one more of what is counted, 0.01 of a percentage, one day, one item, one answer. “–” is a
            place where no figure can stand: under nothing, over the whole, or beside a named alternative.

            This file is made from the runs by `CoverageTest` (`mvn test -Dgolden=update`).
            """;
    private static final String EXCLUSIONS = """

            ## What is left out, and why

            - `sum` and the rules of a set under `rules/special` have no bound of their own: parts keep theirs, and such a rule
              compares facts with facts. Their branches are counted, and their cases stand on both sides of each comparison.
            - Over 100% of a ratio or percentage that may not exceed the whole, and under 0: contradictory, so no method is asked;
              the cases of `absence` show both.
            - `rounding.index` decides how many digits are printed, never points or rank: tests of the printed results
              (`ResultJsonTest`, `DomainDigitsTest`, `RankerTest`) show it, not cases of rules.
            - Of leaves of the shipped sets, branches that the numbers of the leaf rule out are not counted: no floor, no step of
              lateness, one single item, a case that takes the whole maximum at once.
            - The shipped sets are not asked for 100%: what no invented or real figure ever came to is named below, so that a
              department sees it before it publishes a set.
            """;

    private final CaseCoverage cases;
    private final Map<CriteriaSet, List<RankedUnit>> fixtures;
    private final Coverage ofFixtures = new Coverage();
    private final StringBuilder text = new StringBuilder(HEAD);

    CoverageDocument(CaseCoverage cases, Map<CriteriaSet, List<RankedUnit>> fixtures) {
        this.cases = cases;
        this.fixtures = fixtures;
        fixtures.values().forEach(units -> units.forEach(unit -> ofFixtures.add(unit.score())));
    }

    String write() {
        branches();
        bounds();
        policies();
        text.append(EXCLUSIONS);
        sets();
        return text.toString();
    }

    private void branches() {
        head("Branches", "folder | branch | cases | fixtures", "---|---|---:|---:");
        cases.folders()
                .forEach(folder -> CaseRuns.rulesOf(folder)
                        .forEach(rule -> row(
                                folder,
                                rule.condition(),
                                cases.ofBranch(folder, rule),
                                ofFixtures.ofRule(rule.name()))));
    }

    private void bounds() {
        head("Bounds, by the cases", "method | bound | just under | at | just over", "---|---|---:|---:|---:");
        cases.marks()
                .forEach((method, marks) -> marks.forEach(mark -> row(
                        method,
                        mark.name(),
                        count(method, mark, Position.JUST_UNDER),
                        count(method, mark, Position.AT),
                        count(method, mark, Position.JUST_OVER))));
    }

    private String count(String method, Mark mark, Position position) {
        return mark.required().contains(position)
                ? String.valueOf(cases.together().count(method, new Touch(mark.name(), position)))
                : "–";
    }

    private void policies() {
        head(
                "Policies",
                "value that decided | cases, of the set | cases, of the leaf | fixtures, of the set | fixtures, of the leaf",
                "---|---:|---:|---:|---:");
        PolicyUse.values()
                .forEach(value -> row(
                        value,
                        cases.together().ofPolicy(PolicyUse.use(value, PolicyUse.OF_SET)),
                        cases.together().ofPolicy(PolicyUse.use(value, PolicyUse.OF_LEAF)),
                        ofFixtures.ofPolicy(PolicyUse.use(value, PolicyUse.OF_SET)),
                        ofFixtures.ofPolicy(PolicyUse.use(value, PolicyUse.OF_LEAF))));
    }

    private void sets() {
        List<List<Object>> summary = new ArrayList<>();
        Map<CriteriaSet, List<LeafOnData>> bySet = new LinkedHashMap<>();
        fixtures.forEach((set, units) -> {
            List<LeafOnData> leaves = set.leaves().stream()
                    .map(leaf -> LeafOnData.of(set, leaf, units))
                    .toList();
            bySet.put(set, leaves);
            summary.add(List.of(
                    set.id(),
                    units.size(),
                    leaves.size(),
                    share(
                            leaves.stream().mapToInt(LeafOnData::branchesTaken).sum(),
                            leaves.stream()
                                    .mapToInt(leaf -> leaf.branches().size())
                                    .sum()),
                    share(
                            leaves.stream().mapToInt(LeafOnData::sidesSeen).sum(),
                            leaves.stream().mapToInt(LeafOnData::sides).sum())));
        });
        head(
                "The shipped sets on the fixtures",
                "set | units | leaves | branches taken | sides of bounds seen",
                "---|---:|---:|---:|---:");
        summary.forEach(row -> row(row.toArray()));
        bySet.forEach(this::set);
    }

    private static String share(int of, int to) {
        return "%d of %d".formatted(of, to);
    }

    private void set(CriteriaSet set, List<LeafOnData> leaves) {
        text.append("\n### ").append(set.id()).append("\n\n");
        List<RankedUnit> units = fixtures.get(set);
        text.append("Classes reached: ")
                .append(
                        set.classification().isEmpty()
                                ? "the set has none"
                                : set.classification().stream()
                                        .map(Band::name)
                                        .map(name -> name + " "
                                                + units.stream()
                                                        .filter(unit -> unit.band()
                                                                .filter(band -> band.name()
                                                                        .equals(name))
                                                                .isPresent())
                                                        .count())
                                        .collect(Collectors.joining(", ")))
                .append(".\n\n");
        text.append("| leaf | branches taken | never taken | bounds: under · at · over | not scored |\n");
        text.append("|---|---|---|---|---|\n");
        leaves.forEach(leaf -> row(
                leaf.leaf().id() + " " + leaf.leaf().name(),
                leaf.taken(),
                leaf.neverTaken(),
                leaf.boundsInWords(),
                leaf.notScored()));
    }

    private void head(String title, String columns, String line) {
        text.append("\n## %s\n\n| %s |\n|%s|\n".formatted(title, columns, line));
    }

    private void row(Object... cells) {
        text.append(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
