package vn.parindex.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.CriteriaChoice;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.rules.ShippedRules;

/** Every fixture scored with every shipped set that fits it, one run a folder of submissions. */
final class FixtureRuns {

    private FixtureRuns() {}

    /**
     * The units by set; of a set that no fixture fits none.
     *
     * @param cache a folder for compiled rules, so that they are compiled once a set
     */
    static Map<CriteriaSet, List<RankedUnit>> all(Path cache) {
        Assessment assessment =
                new Assessment(Optional.empty(), ShippedRules.CACHE.or(() -> Optional.of(cache)), "test");
        List<Path> inputs = inputs();
        Map<CriteriaSet, List<RankedUnit>> runs = new LinkedHashMap<>();
        assessment.criteriaSets().stream()
                .map(CriteriaChoice::set)
                .flatMap(read -> read.match((set, problems) -> Stream.of(set), problems -> Stream.empty()))
                .forEach(set -> runs.put(
                        set,
                        inputs.stream()
                                .flatMap(input ->
                                        assessment.assess(List.of(input), UnitDeclaration.NONE, set).units().stream())
                                .map(UnitResult::ranked)
                                .toList()));
        return runs;
    }

    private static List<Path> inputs() {
        try (Stream<Path> folders = Files.walk(Path.of("fixtures"))) {
            return folders.filter(folder -> folder.endsWith("submissions"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
