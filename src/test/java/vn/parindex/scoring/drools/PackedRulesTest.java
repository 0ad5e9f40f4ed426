package vn.parindex.scoring.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.definition.KiePackage;

class PackedRulesTest {

    private static final RuleFolder SHIPPED = RuleFolder.read(Path.of("rules"));

    @TempDir
    private static Path classes;

    @BeforeAll
    static void pack() throws IOException {
        Files.createDirectories(classes.resolve("rules/tiers"));
        Files.writeString(classes.resolve("rules/tiers/OfAnEarlierBuild.class"), "old");
        RulePacking.pack(Path.of(""), classes);
    }

    @Test
    void everyModelOfTheListIsThereAndNothingOfAnEarlierBuild() throws IOException {
        List<String> models = models(SHIPPED);

        try (URLClassLoader packed = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(CompiledRules.load(models, packed).getKiePackages())
                    .extracting(KiePackage::getName)
                    .containsAll(models.stream()
                            .map(model -> model.substring(0, model.lastIndexOf('.')))
                            .toList());
        }
        assertThat(classes.resolve("rules/tiers/OfAnEarlierBuild.class")).doesNotExist();
        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.filter(Files::isRegularFile).map(Path::toString))
                    .allMatch(name -> name.endsWith(".class") || name.endsWith("compiled.txt"));
        }
    }

    @Test
    void aDeletedRuleIsGone(@TempDir Path home) throws IOException {
        Path built = home.resolve("classes");
        for (Path place : List.of(home, built)) {
            write(place.resolve("rules/method/kept.drl"), "package rules.method\n");
            write(place.resolve("criteria/indicators.yaml"), "indicators");
        }
        write(built.resolve("rules/method/deleted.drl"), "package rules.method\n");
        write(built.resolve("rules/special/deleted-set/whole.drl"), "package rules.special\n");
        write(built.resolve("criteria/deleted-set/set.yaml"), "set");
        write(built.resolve("vn/parindex/Other.class"), "another room");

        RulePacking.pack(home, built);

        try (Stream<Path> files = Files.walk(built)) {
            assertThat(files.map(file -> built.relativize(file).toString()))
                    .contains("rules/method/kept.drl", "criteria/indicators.yaml", "vn/parindex/Other.class")
                    .noneMatch(name -> name.contains("deleted"))
                    .doesNotContain("rules/special");
        }
        assertThat(Files.readString(built.resolve(PackedRules.LIST)))
                .contains("rules/method/kept.drl")
                .doesNotContain("deleted");
    }

    @Test
    void aSetHasTheModelsOfTheMethodsAndItsOwn() {
        assertThat(models(SHIPPED.forSet("none-of-them"))).noneMatch(model -> model.startsWith("rules.special"));
        assertThat(models(SHIPPED.forSet("department-2023"))).anyMatch(model -> model.startsWith("rules.special"));
    }

    @Test
    void aRuleThatWasChangedIsNotThere() throws IOException {
        RuleFolder changed = new RuleFolder(SHIPPED.files().stream()
                .map(file -> new RuleFile(file.path(), file.text() + "\n"))
                .toList());

        assertThat(PackedRules.models(changed, list())).isEmpty();
    }

    @Test
    void rulesMadeByAnotherDroolsAreNotUsed() throws IOException {
        assertThat(PackedRules.models(SHIPPED, list().replace(RuleCache.droolsVersion(), "0.0.1")))
                .isEmpty();
    }

    @Test
    void halfAPackageIsNotThere() throws IOException {
        RuleFile first = new RuleFile("rules/a/a.drl", "package rules.a\n");
        RuleFile second = new RuleFile("rules/a/b.drl", "package rules.a;\n");
        String list = PackedRules.list(new RuleFolder(List.of(first, second)), new CompiledRules(new byte[0]));

        assertThat(PackedRules.models(new RuleFolder(List.of(first)), list)).isEmpty();
        assertThat(PackedRules.models(new RuleFolder(List.of(first, second)), list))
                .isPresent();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> models(RuleFolder folder) {
        return PackedRules.models(folder, list()).orElseThrow();
    }

    private static String list() {
        try {
            return Files.readString(classes.resolve(PackedRules.LIST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
