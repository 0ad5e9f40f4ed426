package vn.parindex.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.lint.CriteriaLint;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.hostile.HostileSamples;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.form.FormReader;
import vn.parindex.ingest.report.ReportReader;
import vn.parindex.ingest.sheet.FactCsvReader;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.recorded.RecordedResultReader;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** Bytes that a fuzzer made of good and of hostile files: each reader reads or refuses them, and never throws. */
class ReaderFuzz {

    private static final String LONGEST = "120s";
    private static final int LARGEST_SEED = 1 << 17;
    private static final int FEW = 30;
    private static final IndicatorCatalogue CATALOGUE = catalogue();
    private static final ReportReader REPORTS = new ReportReader(CATALOGUE);
    private static final Wording WORDING = new Wording(Language.VI);

    /** Seeds by the name of the method that they are for, where the fuzzer looks for them. */
    @BeforeAll
    static void writeSeeds() throws IOException {
        Path folder = Path.of("target/test-classes/vn/parindex/fuzz/ReaderFuzzInputs");
        for (Map.Entry<String, byte[]> sample : HostileSamples.all().entrySet()) {
            String ending = sample.getKey().substring(sample.getKey().lastIndexOf('.') + 1);
            String method = sample.getKey().endsWith(".form.xlsx") ? "form" : ending;
            if (sample.getValue().length <= LARGEST_SEED) {
                Path seeds = Files.createDirectories(folder.resolve(method));
                Files.write(seeds.resolve(sample.getKey()), sample.getValue());
                if (ending.equals("json") || ending.equals("yaml")) {
                    Path like = Files.createDirectories(folder.resolve(ending.equals("json") ? "recorded" : "criteria"));
                    Files.write(like.resolve(sample.getKey()), sample.getValue());
                }
            }
        }
        seeds(folder.resolve("criteria"), Path.of("criteria"), "set.yaml");
        seeds(folder.resolve("recorded"), Path.of("fixtures"), "score.json");
        table(folder);
    }

    /** A table of a few rows, as facts and as a printed appendix: a large one leaves no time for others. */
    private static void table(Path folder) throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of("fixtures/tinh-mau/communes/submissions/so-lieu-gia-dinh.csv"));
        String facts = String.join("\n", rows.subList(0, Math.min(FEW, rows.size())));
        String appendix = "STT;Chỉ tiêu;Đơn vị tính;Số liệu;Ghi chú\n1;Tổng số nhiệm vụ được giao;Nhiệm vụ;7;\n"
                + "1.1;Số nhiệm vụ đã hoàn thành;Nhiệm vụ;\"5,5\";\n";
        for (String method : List.of("csv", "tsv", "appendix")) {
            Path seeds = Files.createDirectories(folder.resolve(method));
            Files.writeString(seeds.resolve("good-facts"), facts);
            Files.writeString(seeds.resolve("good-appendix"), appendix);
            Files.writeString(seeds.resolve("good-tabs"), appendix.replace(';', '\t'));
            Files.writeString(seeds.resolve("good-pair"), "Chỉ tiêu;Số liệu\nTổng số nhiệm vụ được giao;7\n");
        }
    }

    /** All good files of that name. */
    private static void seeds(Path folder, Path from, String name) throws IOException {
        try (Stream<Path> below = Files.walk(from)) {
            for (Path file : below.filter(path -> path.endsWith(name)).sorted().toList()) {
                Files.copy(
                        file,
                        folder.resolve("good-" + file.toString().replace(File.separatorChar, '-')),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @FuzzTest(maxDuration = LONGEST)
    void txt(byte[] bytes) {
        report("a.txt", bytes);
    }

    @FuzzTest(maxDuration = LONGEST)
    void docx(byte[] bytes) {
        report("a.docx", bytes);
    }

    @FuzzTest(maxDuration = LONGEST)
    void xlsx(byte[] bytes) {
        report("a.xlsx", bytes);
    }

    @FuzzTest(maxDuration = LONGEST)
    void xls(byte[] bytes) {
        report("a.xls", bytes);
    }

    @FuzzTest(maxDuration = LONGEST)
    void pdf(byte[] bytes) {
        report("a.pdf", bytes);
    }

    @FuzzTest(maxDuration = LONGEST)
    void html(byte[] bytes) {
        report("a.html", bytes);
    }

    @FuzzTest(maxDuration = LONGEST)
    void md(byte[] bytes) {
        report("a.md", bytes);
    }

    @FuzzTest(maxDuration = LONGEST)
    void tsv(byte[] bytes) {
        report("a.tsv", bytes);
    }

    @FuzzTest(maxDuration = LONGEST)
    void appendix(byte[] bytes) {
        report("a.csv", bytes);
    }

    @FuzzTest(maxDuration = LONGEST)
    void yaml(byte[] bytes) {
        say(new FactSheetReader().read("a.yaml", bytes, CATALOGUE).problems());
    }

    @FuzzTest(maxDuration = LONGEST)
    void json(byte[] bytes) {
        say(new FactSheetReader().read("a.json", bytes, CATALOGUE).problems());
    }

    @FuzzTest(maxDuration = LONGEST)
    void csv(byte[] bytes) {
        FactCsvReader reader = new FactCsvReader(CATALOGUE);
        say(reader.read("a.csv", new ByteArrayInputStream(bytes), sheet -> say(sheet.problems())));
    }

    @FuzzTest(maxDuration = LONGEST)
    void form(byte[] bytes) {
        FormReader.recognises(bytes);
        say(new FormReader(mark -> CATALOGUE, Optional.empty()).read("a.xlsx", bytes).problems());
    }

    @FuzzTest(maxDuration = LONGEST)
    void recorded(byte[] bytes) {
        RecordedResultReader.read("a.json", bytes).ifPresent(read -> say(read.problems()));
    }

    @FuzzTest(maxDuration = LONGEST)
    void criteria(byte[] bytes) {
        Checked<CriteriaSet> read = new CriteriaSetReader().read("set.yaml", bytes, CATALOGUE);
        say(read.problems());
        say(read.match((set, noted) -> new CriteriaLint().lint(set), faults -> List.<Problem>of()));
    }

    private static IndicatorCatalogue catalogue() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("criteria", "indicators.yaml"));
            return new IndicatorCatalogueReader()
                    .read("indicators.yaml", bytes)
                    .match((catalogue, problems) -> catalogue, problems -> {
                        throw new AssertionError(problems.toString());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(String name, byte[] bytes) {
        say(REPORTS.read(name, bytes).problems());
    }

    private static void say(List<Problem> problems) {
        problems.forEach(problem -> {
            WORDING.say(problem.message());
            WORDING.say(problem.hint());
        });
    }
}
