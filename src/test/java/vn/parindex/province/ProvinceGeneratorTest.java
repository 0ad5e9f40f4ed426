package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.docs.Golden;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.Checked;

/** The invented province kept in {@code fixtures/} is what its seeded program makes. */
class ProvinceGeneratorTest {

    private static final Path PROVINCE = Path.of("fixtures/tinh-mau");

    @Test
    void theKeptFilesAreWhatTheProgramMakes() throws IOException {
        SortedMap<String, String> files = generator().files();

        files.forEach((path, text) -> Golden.file(PROVINCE.resolve(path)).mustBe(text));

        assertThat(kept()).containsExactlyElementsOf(files.keySet());
    }

    @Test
    void theSameSeedMakesTheSameBytes() throws IOException {
        assertThat(generator().files()).isEqualTo(generator().files());
    }

    @Test
    void everyUnitSaysThatItIsInvented() throws IOException {
        generator().files().forEach((path, text) -> {
            if (path.endsWith(".csv")) {
                assertThat(text.lines().skip(1)).as(path).allMatch(line -> line.contains("(dữ liệu giả định)"));
            } else {
                assertThat(text).as(path).contains("giả định");
            }
        });
    }

    @Test
    void everyPlantedFaultStandsInAUnitOfTheProvince() throws IOException {
        ProvinceGenerator generator = generator();
        SortedMap<String, String> files = generator.files();
        String communes = files.get("communes/submissions/so-lieu-gia-dinh.csv");

        assertThat(generator.districtFaults())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(fault -> assertThat(files).containsKey("districts/submissions/" + fault.unit() + ".yaml"));
        assertThat(generator.communeFaults())
                .hasSizeGreaterThanOrEqualTo(12)
                .allMatch(fault -> files.containsKey("communes/submissions/" + fault.unit() + ".yaml")
                        || communes.contains("\n" + fault.unit() + ","));
    }

    private static List<String> kept() throws IOException {
        try (Stream<Path> files = Files.walk(PROVINCE)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> PROVINCE.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.contains("expected/"))
                    .sorted()
                    .toList();
        }
    }

    private static ProvinceGenerator generator() throws IOException {
        Path file = Path.of("criteria/indicators.yaml");
        IndicatorCatalogue catalogue =
                accepted(new IndicatorCatalogueReader().read(file.toString(), Files.readAllBytes(file)));
        return new ProvinceGenerator(
                set("district-2023", catalogue), set("commune-2024", catalogue), set("department-2023", catalogue));
    }

    private static CriteriaSet set(String id, IndicatorCatalogue catalogue) throws IOException {
        Path file = Path.of("criteria", id, "set.yaml");
        return accepted(new CriteriaSetReader().read(file.toString(), Files.readAllBytes(file), catalogue));
    }

    private static <T> T accepted(Checked<T> checked) {
        return checked.match((value, problems) -> value, problems -> {
            throw new AssertionError(problems);
        });
    }
}
