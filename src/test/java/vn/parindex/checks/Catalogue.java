package vn.parindex.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.source.SourceLocation;

/** The catalogue of indicators that the tests of this room use. */
final class Catalogue {

    private static final Path FILE = Path.of("src/test/resources/indicators.tsv");

    private Catalogue() {}

    static IndicatorCatalogue read() throws IOException {
        return new IndicatorCatalogue(Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> indicator(line.split("\t", -1)))
                .toList());
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

    private static Indicator indicator(String[] cells) {
        return new Indicator(
                new IndicatorId(cells[0]),
                IndicatorType.ofCode(cells[2]).orElseThrow(),
                cells[1],
                cells[5],
                cells[4],
                cells[3],
                id(cells[6]),
                id(cells[7]),
                List.of(),
                List.of(),
                SourceLocation.document(FILE.toString()));
    }

    private static Optional<IndicatorId> id(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(new IndicatorId(cell.strip()));
    }
}
