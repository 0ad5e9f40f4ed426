package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.report.ReportReader;
import vn.parindex.problem.Checked;

/** The real reports, what people read in them by hand, and the catalogue they are read with. */
final class Reports {

    static final List<String> REAL = List.of("phan-rang-thap-cham-2023", "kim-phuong-2024q1", "quang-ngai-vp-2023q3");

    private static final Path FIXTURES = Path.of("fixtures");
    private static final IndicatorCatalogue CATALOGUE = readCatalogue();
    private static final ReportReader READER = new ReportReader(CATALOGUE);

    private Reports() {}

    static IndicatorCatalogue catalogue() {
        return CATALOGUE;
    }

    private static IndicatorCatalogue readCatalogue() {
        Path file = Path.of("criteria", "indicators.yaml");
        return new IndicatorCatalogueReader()
                .read(file.toString(), bytes(file))
                .match((catalogue, problems) -> catalogue, problems -> {
                    throw new AssertionError(problems.toString());
                });
    }

    static Submission read(String report) {
        Path file = FIXTURES.resolve(report).resolve("submissions/bao-cao.txt");
        return accepted(file.toString(), bytes(file));
    }

    static Checked<Submission> checked(String path, byte[] bytes) {
        return READER.read(path, bytes);
    }

    static Submission accepted(String path, byte[] bytes) {
        return checked(path, bytes).match((submission, problems) -> submission, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    static List<Map<String, String>> expected(String report, String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(
                    FIXTURES.resolve(report).resolve("expected").resolve(table));
            String[] header = lines.get(0).split("\t");
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                assertThat(cells).as(line).hasSize(header.length);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
