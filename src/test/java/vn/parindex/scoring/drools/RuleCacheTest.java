package vn.parindex.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Scalar;
import vn.parindex.points.Points;
import vn.parindex.scoring.OneLeaf;
import vn.parindex.scoring.RuleScorer;

class RuleCacheTest {

    private static final RuleFolder SHIPPED = RuleFolder.read(Path.of("rules"));
    private static final RuleFolder RULES = SHIPPED.forSet("none-of-them");

    @TempDir
    private Path folder;

    @Test
    void rulesFromTheCacheScoreAsFreshOnes() throws IOException {
        RuleCache cache = new RuleCache(Optional.of(folder), "1", () -> {});
        DroolsRules.compile(RULES, cache);

        assertThat(cache.find(RULES)).isPresent();
        assertThat(files()).hasSize(1);
        assertThat(points(DroolsRules.compile(RULES, cache))).isEqualTo(Points.of("1"));
    }

    @Test
    void aDamagedFileIsCompiledAgain() throws IOException {
        RuleCache cache = new RuleCache(Optional.of(folder), "1", () -> {});
        DroolsRules.compile(RULES, cache);
        byte[] bytes = Files.readAllBytes(files().get(0));
        bytes[bytes.length / 2] ^= 1;
        Files.write(files().get(0), bytes);

        assertThat(cache.find(RULES)).isEmpty();
        assertThat(points(DroolsRules.compile(RULES, cache))).isEqualTo(Points.of("1"));
        assertThat(cache.find(RULES)).isPresent();
    }

    @Test
    void anEmptyOrCutFileIsNoCache() throws IOException {
        RuleCache cache = new RuleCache(Optional.of(folder), "1", () -> {});
        DroolsRules.compile(RULES, cache);
        Files.write(files().get(0), new byte[] {1, 2, 3});

        assertThat(cache.find(RULES)).isEmpty();
    }

    @Test
    void otherRulesAndOtherProgramsHaveOtherFiles() {
        RuleCache cache = new RuleCache(Optional.of(folder), "1", () -> {});
        DroolsRules.compile(RULES, cache);

        assertThat(cache.find(SHIPPED.forSet("another-without-rules-of-its-own")))
                .isPresent();
        assertThat(cache.find(SHIPPED.forSet("department-2023"))).isEmpty();
        assertThat(cache.find(
                        new RuleFolder(RULES.files().subList(1, RULES.files().size()))))
                .isEmpty();
        assertThat(new RuleCache(Optional.of(folder), "2", () -> {}).find(RULES))
                .isEmpty();
    }

    @Test
    void anotherVersionBuildDroolsOrJavaNeverReadsOldClasses() {
        CompiledBy here = new CompiledBy("1", "a", "10", "17");
        DroolsRules.compile(RULES, cache(here));

        assertThat(cache(here).find(RULES)).isPresent();
        assertThat(Stream.of(
                        new CompiledBy("2", "a", "10", "17"),
                        new CompiledBy("1", "b", "10", "17"),
                        new CompiledBy("1", "a", "11", "17"),
                        new CompiledBy("1", "a", "10", "21")))
                .allSatisfy(other -> assertThat(cache(other).find(RULES)).isEmpty());
    }

    @Test
    void theProgramThatRunsIsKnownWithItsJava() {
        CompiledBy here = CompiledBy.thisProgram("1");

        assertThat(here).isEqualTo(CompiledBy.thisProgram("1"));
        assertThat(here.java()).isEqualTo(String.valueOf(Runtime.version().feature()));
        assertThat(here.drools()).isEqualTo(RuleCache.droolsVersion());
    }

    @Test
    void anotherContentOfTheJarOrTheClassesIsAnotherBuild() throws IOException {
        Path first = jar("first.jar", "old");
        Path same = jar("same.jar", "old");
        Path other = jar("other.jar", "new");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path compiled = Files.writeString(classes.resolve("A.class"), "old");
        String before = CompiledBy.build(classes);
        Files.setLastModifiedTime(compiled, FileTime.fromMillis(0));

        assertThat(CompiledBy.build(first)).isEqualTo(CompiledBy.build(same)).isNotEqualTo(CompiledBy.build(other));
        assertThat(CompiledBy.build(classes)).isNotEqualTo(before).isEqualTo(CompiledBy.build(classes));
    }

    @Test
    void aFolderThatCannotBeWrittenOnlyCostsTime() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        RuleCache cache = new RuleCache(Optional.of(file), "1", () -> {});

        assertThat(points(DroolsRules.compile(RULES, cache))).isEqualTo(Points.of("1"));
    }

    @Test
    void twoAtOnceKeepOneWholeFile() throws Exception {
        List<DroolsRules> compiled = Stream.of("first", "second")
                .parallel()
                .map(name -> DroolsRules.compile(RULES, new RuleCache(Optional.of(folder), "1", () -> {})))
                .toList();

        assertThat(compiled).allSatisfy(rules -> assertThat(points(rules)).isEqualTo(Points.of("1")));
        assertThat(files()).hasSize(1);
        assertThat(new RuleCache(Optional.of(folder), "1", () -> {}).find(RULES))
                .isPresent();
    }

    @Test
    void compilingIsAnnouncedOnceAndOnlyWhereRulesAreKept() {
        List<String> said = new ArrayList<>();
        RuleCache cache = new RuleCache(Optional.of(folder), "1", () -> said.add("kept"));
        DroolsRules.compile(RULES, cache);
        DroolsRules.compile(RULES, cache);
        DroolsRules.compile(RULES, new RuleCache(Optional.empty(), "1", () -> said.add("not kept")));

        assertThat(said).containsExactly("kept");
    }

    private RuleCache cache(CompiledBy by) {
        return new RuleCache(Optional.of(folder), () -> by, () -> {});
    }

    /** All of one length and time: only the content tells. */
    private Path jar(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry entry = new ZipEntry("vn/parindex/A.class");
            entry.setLastModifiedTime(FileTime.fromMillis(0));
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Points points(DroolsRules rules) {
        return new RuleScorer(rules)
                .score(
                        OneLeaf.flag("1"),
                        List.of(OneLeaf.sheet("a", Map.of(OneLeaf.HELD, FactValue.of(new Scalar.YesNo(true))))))
                .get(0)
                .points();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
