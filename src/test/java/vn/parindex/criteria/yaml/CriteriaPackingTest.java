package vn.parindex.criteria.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.Checked;

class CriteriaPackingTest {

    private static final String INDICATORS = "criteria/indicators.yaml";
    private static final String SET = "criteria/district-2023/set.yaml";

    @TempDir
    private static Path classes;

    @BeforeAll
    static void pack() throws IOException {
        write(classes.resolve(CriteriaPacking.treeOf("criteria/deleted-set/set.yaml")), "old");
        CriteriaPacking.pack(Path.of(""), classes);
    }

    @Test
    void everyShippedFileHasItsTreeAndNothingOfAnEarlierBuildStays() throws IOException {
        try (Stream<Path> shipped = Files.walk(Path.of("criteria"));
                Stream<Path> packed = Files.walk(classes)) {
            assertThat(packed.filter(Files::isRegularFile)
                            .map(file -> classes.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            shipped.filter(file -> file.toString().endsWith(".yaml"))
                                    .map(file -> CriteriaPacking.treeOf(file.toString()))
                                    .toList());
        }
    }

    @Test
    void aFileWithFaultsGetsNoTree(@TempDir Path home) throws IOException {
        write(home.resolve("criteria/indicators.yaml"), "indicators: [\n");
        write(home.resolve("criteria/small/set.yaml"), "id: small\n");

        CriteriaPacking.pack(home, home.resolve("classes"));

        assertThat(home.resolve("classes").resolve(CriteriaPacking.treeOf(INDICATORS)))
                .doesNotExist();
        assertThat(home.resolve("classes").resolve(CriteriaPacking.treeOf("criteria/small/set.yaml")))
                .exists();
    }

    @Test
    void setAndCatalogueAreTheSameWithAndWithoutTheirTrees() throws IOException {
        IndicatorCatalogue plain = catalogue(Optional.empty());
        IndicatorCatalogue packed = catalogue(tree(INDICATORS));

        assertThat(packed.all()).containsExactlyElementsOf(plain.all());
        assertThat(set(Files.readAllBytes(Path.of(SET)), tree(SET), packed))
                .usingRecursiveComparison()
                .isEqualTo(set(Files.readAllBytes(Path.of(SET)), Optional.empty(), plain));
    }

    @Test
    void anEditedSetIsReadFromItsText() throws IOException {
        byte[] edited = Files.readString(Path.of(SET))
                .replaceFirst("(?m)^title: .*$", "title: Đã sửa")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(set(edited, tree(SET), catalogue(Optional.empty())).title()).isEqualTo("Đã sửa");
    }

    @Test
    void faultsOfAnEditedSetAreToldAtTheirLinesThoughATreeIsThere() throws IOException {
        byte[] edited = (Files.readString(Path.of(SET)) + "nonsense: 1\n").getBytes(StandardCharsets.UTF_8);
        int last = (int) Files.readString(Path.of(SET)).lines().count() + 1;

        Checked<CriteriaSet> read = new CriteriaSetReader()
                .readTree(SET, edited, tree(SET), catalogue(Optional.empty()))
                .checked();

        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.places().get(0).line()).isEqualTo(last));
    }

    @Test
    void aDamagedTreeIsNotUsed() throws IOException {
        byte[] damaged = tree(SET).orElseThrow();
        damaged[damaged.length / 2]++;
        IndicatorCatalogue catalogue = catalogue(Optional.empty());
        byte[] bytes = Files.readAllBytes(Path.of(SET));

        assertThat(set(bytes, Optional.of(damaged), catalogue))
                .usingRecursiveComparison()
                .isEqualTo(set(bytes, Optional.empty(), catalogue));
    }

    private static IndicatorCatalogue catalogue(Optional<byte[]> tree) throws IOException {
        return accepted(new IndicatorCatalogueReader().read(INDICATORS, Files.readAllBytes(Path.of(INDICATORS)), tree));
    }

    private static CriteriaSet set(byte[] bytes, Optional<byte[]> tree, IndicatorCatalogue catalogue) {
        return accepted(
                new CriteriaSetReader().readTree(SET, bytes, tree, catalogue).checked());
    }

    private static Optional<byte[]> tree(String file) throws IOException {
        return Optional.of(Files.readAllBytes(classes.resolve(CriteriaPacking.treeOf(file))));
    }

    private static <T> T accepted(Checked<T> read) {
        return read.match((value, noted) -> value, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
