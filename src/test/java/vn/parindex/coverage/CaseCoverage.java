package vn.parindex.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.points.Points;
import vn.parindex.ranking.Ranker;
import vn.parindex.rules.CaseFile;
import vn.parindex.rules.CaseFile.Case;
import vn.parindex.rules.CaseRuns;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.UnitScore;

/** What the cases beside the rules exercise, folder by folder, and what of it they would have to. */
final class CaseCoverage {

    static final String CLASSIFICATION = "classification";
    private static final String GATES = "gates";

    private final Map<String, Coverage> byFolder = new LinkedHashMap<>();
    private final Map<String, Map<String, Mark>> marks = new LinkedHashMap<>();
    private final Coverage together = new Coverage();

    /** @param kept which cases to run */
    CaseCoverage(CaseRuns runs, Predicate<Case> kept) {
        CaseRuns.folders().stream().map(CaseFile::read).forEach(file -> {
            Coverage ofFolder = new Coverage();
            byFolder.put(file.method(), ofFolder);
            file.cases().forEach(one -> {
                expect(file.method(), one.set());
                if (!kept.test(one)) {
                    return;
                }
                UnitScore score = runs.score(one);
                ofFolder.add(score);
                together.add(score);
                together.addClass(new Ranker(one.set()).rank(List.of(score)).get(0));
            });
        });
    }

    Coverage together() {
        return together;
    }

    List<String> folders() {
        return List.copyOf(byFolder.keySet());
    }

    /** How often the cases of the folder itself took the branch. */
    int ofBranch(String folder, RuleReference rule) {
        return byFolder.get(folder).ofRule(rule.name());
    }

    /** The bounds by method, in the order of the cases. */
    Map<String, List<Mark>> marks() {
        Map<String, List<Mark>> sorted = new LinkedHashMap<>();
        marks.forEach((method, ofMethod) -> sorted.put(method, List.copyOf(ofMethod.values())));
        return sorted;
    }

    /** Every branch, bound and policy that no case shows, in words. */
    List<String> missing() {
        Stream<String> branches = byFolder.keySet().stream()
                .flatMap(folder -> CaseRuns.rulesOf(folder).stream()
                        .filter(rule -> ofBranch(folder, rule) == 0)
                        .map(rule -> "branch “%s” of rules/%s".formatted(rule.condition(), folder)));
        Stream<String> bounds = marks().entrySet().stream()
                .flatMap(method -> method.getValue().stream()
                        .flatMap(mark -> mark.required().stream()
                                .filter(position -> !together.has(method.getKey(), new Touch(mark.name(), position)))
                                .map(position -> "bound “%s” of %s: no figure %s"
                                        .formatted(mark.name(), method.getKey(), Words.of(position)))));
        Stream<String> policies = PolicyUse.values().stream()
                .flatMap(value -> Stream.of(PolicyUse.OF_SET, PolicyUse.OF_LEAF)
                        .filter(origin -> together.ofPolicy(PolicyUse.use(value, origin)) == 0)
                        .map(origin -> "policy “%s” as the %s says it".formatted(value, origin)));
        return Stream.of(branches, bounds, policies).flatMap(all -> all).toList();
    }

    /** The bounds of the method the folder is about; of gates those of the conditions; of a set its classes. */
    private void expect(String folder, CriteriaSet set) {
        Leaf leaf = set.leaves().get(0);
        List<Mark> found = new ArrayList<>();
        if (folder.equals(GATES)) {
            leaf.appliesWhen().ifPresent(when -> found.addAll(Marks.of("appliesWhen", when)));
            leaf.requires().ifPresent(when -> found.addAll(Marks.of("requires", when)));
        } else if (leaf.method().kind().equals(folder)) {
            Points maxPoints = leaf.maxPoints();
            found.addAll(Marks.of(leaf.method(), maxPoints, set.indicators()));
        }
        found.forEach(mark ->
                marks.computeIfAbsent(folder, key -> new LinkedHashMap<>()).putIfAbsent(mark.name(), mark));
        set.classification().stream()
                .filter(band -> band.bound().isPresent())
                .forEach(band -> marks.computeIfAbsent(CLASSIFICATION, key -> new LinkedHashMap<>())
                        .putIfAbsent(
                                Coverage.markOf(band),
                                Mark.at(
                                        Coverage.markOf(band),
                                        band.bound().get().value(),
                                        true)));
    }
}
