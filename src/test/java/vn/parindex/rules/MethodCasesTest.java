package vn.parindex.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.points.Points;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranker;
import vn.parindex.rules.CaseFile.Case;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.RuleReference;

/** Runs the cases beside every rule folder, with the rules of that method alone, and asks that every branch has one. */
class MethodCasesTest {

    private static final List<String> ALWAYS = List.of("gates", "absence");
    private static final CaseRuns RUNS = new CaseRuns();

    static List<Path> folders() {
        return CaseRuns.folders();
    }

    static Stream<Case> cases() {
        return folders().stream().flatMap(folder -> CaseFile.read(folder).cases().stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseComesOutAsTheRegulationSays(Case one) {
        LeafScore leaf = score(one);

        assertThat(leaf.award().rule().condition()).isEqualTo(one.branch());
        assertThat(leaf.state().code()).isEqualTo(one.state());
        assertThat(leaf.points()).isEqualTo(one.points());
        assertThat(leaf.lost().stream().map(MethodCasesTest::text).sorted().toList())
                .isEqualTo(one.lost());
        if (!one.part().isEmpty()) {
            assertThat(leaf.award().parts())
                    .extracting(part -> part.rule().condition())
                    .contains(one.part());
        }
    }

    @ParameterizedTest
    @MethodSource("classified")
    void theClassComesOutAsTheSetSays(Case one) {
        RankedUnit ranked = new Ranker(one.set()).rank(List.of(RUNS.score(one))).get(0);

        assertThat(ranked.band().orElseThrow().name()).isEqualTo(one.band());
    }

    static Stream<Case> classified() {
        return cases().filter(one -> !one.band().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pointsAndLostPointsAddUpToTheMaximum(Case one) {
        LeafScore leaf = score(one);

        Points sum = leaf.lost().stream().map(Loss::points).reduce(leaf.points(), Points::plus);
        assertThat(sum).isEqualTo(leaf.leaf().maxPoints());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyBranchHasACase(Path folder) {
        CaseFile file = CaseFile.read(folder);
        Set<String> missing = new TreeSet<>(CaseRuns.rulesOf(file.method()).stream()
                .map(RuleReference::condition)
                .toList());

        for (Case one : file.cases()) {
            missing.remove(one.branch());
            missing.remove(one.part());
        }

        assertThat(missing).as("branches of %s without a case", file.method()).isEmpty();
    }

    @Test
    void everyMethodHasAFolderAndEveryFolderAMethod() {
        List<String> methods = new ArrayList<>(
                kinds().stream().filter(kind -> !kind.equals("special")).toList());
        methods.addAll(ALWAYS);

        assertThat(ofMethods().stream()
                        .map(folder -> folder.getFileName().toString())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(methods);
        assertThat(ofMethods()).allSatisfy(folder -> {
            assertThat(folder.resolve(folder.getFileName() + ".drl")).exists();
            assertThat(folder.resolve("cases.yaml")).exists();
        });
    }

    /** The schema is held equal to the reader by a test of its own. */
    @Test
    void everyMethodCanBeWrittenInASet() throws IOException {
        String schema = Files.readString(Path.of("src/main/resources/schema/criteria-set.schema.json"));

        assertThat(kinds()).allMatch(kind -> schema.contains("\"const\": \"%s\"".formatted(kind)));
    }

    private static List<String> kinds() {
        return Stream.of(ScoringMethod.class.getPermittedSubclasses())
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<Path> ofMethods() {
        return folders().stream()
                .filter(folder -> !folder.startsWith("rules/special"))
                .toList();
    }

    private static LeafScore score(Case one) {
        return RUNS.score(one).leaves().get(0);
    }

    private static String text(Loss loss) {
        return loss.cause().code() + " " + loss.points();
    }
}
