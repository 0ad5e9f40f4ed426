package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.points.Points;
import vn.parindex.problem.Checked;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** The shipped criteria can be read without a fault, and nothing in them looks official that is not. */
class ShippedSetsTest {

    private static final Path CRITERIA = Path.of("criteria");

    static List<Path> sets() throws IOException {
        try (Stream<Path> folders = Files.list(CRITERIA)) {
            return folders.map(folder -> folder.resolve("set.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theSetIsReadWithoutAFault(Path file) throws IOException {
        CriteriaSet set = read(file);

        assertThat(set.id()).isEqualTo(file.getParent().getFileName().toString());
        assertThat(set.sample()).isTrue();
        assertThat(set.leaves())
                .allSatisfy(leaf -> assertThat(leaf.legalBasis().isGiven()).isTrue());
    }

    @Test
    void theSampleSetForDistrictsHasEightDomainsAndAHundredPoints() throws IOException {
        CriteriaSet set = read(CRITERIA.resolve("district-2023/set.yaml"));

        assertThat(set.domains()).hasSize(8);
        assertThat(set.maxPoints()).isEqualTo(Points.of("100"));
        assertThat(set.leaves()).hasSizeBetween(55, 65);
    }

    @ParameterizedTest
    @CsvSource({
        "department-2023, DEPARTMENT, 10, 100",
        "district-2023, DISTRICT, 8, 100",
        "commune-2024, COMMUNE, 10, 100",
        "commune-2025, COMMUNE, 10, 100",
        "service-index-766, COMMUNE, 5, 100",
        "xuan-loc-2022, COMMUNE, 1, 2"
    })
    void theSetIsOfItsLevelAndItsDomainsAddUp(String id, UnitLevel level, int domains, String points)
            throws IOException {
        CriteriaSet set = read(CRITERIA.resolve(id + "/set.yaml"));

        assertThat(set.level()).isEqualTo(level);
        assertThat(set.domains()).hasSize(domains);
        assertThat(set.maxPoints()).isEqualTo(Points.of(points));
        assertThat(CRITERIA.resolve(id + "/README.md")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"department-2023", "commune-2024", "commune-2025"})
    void theModelSetsCapTheirBonusAndPenaltyDomains(String id) throws IOException {
        CriteriaSet set = read(CRITERIA.resolve(id + "/set.yaml"));

        assertThat(set.domains())
                .filteredOn(domain -> domain.kind() != DomainKind.ORDINARY)
                .extracting(Domain::kind)
                .containsExactly(DomainKind.BONUS, DomainKind.PENALTY);
        assertThat(set.domains())
                .filteredOn(domain -> domain.kind() != DomainKind.ORDINARY)
                .allSatisfy(domain -> assertThat(domain.cap()).isPresent());
    }

    @Test
    void theTwoSetsForCommunesAskMostlyTheSame() throws IOException {
        CriteriaSet before = read(CRITERIA.resolve("commune-2024/set.yaml"));
        CriteriaSet after = read(CRITERIA.resolve("commune-2025/set.yaml"));

        assertThat(ids(before)).contains("4.4").doesNotContain("3.4.3", "4.6");
        assertThat(ids(after)).contains("3.4.3", "4.6").doesNotContain("4.4");
        assertThat(ids(after).stream().filter(ids(before)::contains)).hasSize(60);
        assertThat(after.ownIndicators())
                .extracting(Indicator::id)
                .isEqualTo(before.ownIndicators().stream().map(Indicator::id).toList());
    }

    @Test
    void nothingInTheSetOfTwoTiersNamesADistrict() throws IOException {
        CriteriaSet set = read(CRITERIA.resolve("commune-2025/set.yaml"));
        IndicatorCatalogue catalogue = catalogue();

        assertThat(Files.readString(CRITERIA.resolve("commune-2025/set.yaml"))).doesNotContainIgnoringCase("huyện");
        assertThat(set.leaves().stream()
                        .flatMap(leaf -> leaf.indicators().stream())
                        .flatMap(id -> catalogue.find(id).stream())
                        .map(Indicator::nameVi))
                .noneMatch(name -> name.contains("huyện"));
    }

    @Test
    void theCatalogueHasTheStatisticsOfRealForms() throws IOException {
        assertThat(catalogue().all()).hasSizeGreaterThanOrEqualTo(186);
        assertThat(catalogue().all())
                .allSatisfy(indicator -> assertThat(indicator.nameEn()).isNotBlank());
    }

    private static List<String> ids(CriteriaSet set) {
        return set.leaves().stream().map(leaf -> leaf.id().value()).toList();
    }

    private static CriteriaSet read(Path file) throws IOException {
        return accepted(new CriteriaSetReader().read(file.toString(), Files.readAllBytes(file), catalogue()));
    }

    private static IndicatorCatalogue catalogue() throws IOException {
        Path file = CRITERIA.resolve("indicators.yaml");
        return accepted(new IndicatorCatalogueReader().read(file.toString(), Files.readAllBytes(file)));
    }

    private static <T> T accepted(Checked<T> checked) {
        Wording english = new Wording(Language.EN);
        return checked.match(
                (value, problems) -> {
                    assertThat(problems).isEmpty();
                    return value;
                },
                problems -> {
                    throw new AssertionError(problems.stream()
                            .map(problem -> problem.source().document() + ":"
                                    + problem.source().line() + " " + english.say(problem.message()))
                            .toList());
                });
    }
}
