package vn.parindex.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.source.SourceLocation;

/** The catalogue of indicators that is shipped, for the tests of this room. */
final class Catalogue {

    private static final Path FILE = Path.of("criteria/indicators.yaml");

    private Catalogue() {}

    static IndicatorCatalogue read() throws IOException {
        return new IndicatorCatalogueReader()
                .read(FILE.toString(), Files.readAllBytes(FILE))
                .match((catalogue, problems) -> catalogue, problems -> {
                    throw new AssertionError(problems);
                });
    }

    /** A set's own indicator: without group, numerator and denominator. */
    static Indicator own(String id, IndicatorType type, String unit) {
        return new Indicator(
                new IndicatorId(id),
                type,
                "",
                id,
                "",
                unit,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                SourceLocation.document("set.yaml"));
    }
}
