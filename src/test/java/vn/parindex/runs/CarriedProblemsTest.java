package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is given the fact sheet of a report is told the same problems as who read the report. */
class CarriedProblemsTest {

    private static final String PHAN_RANG = "fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt";

    @TempDir
    private Path folder;

    static Stream<List<String>> reports() {
        return Stream.of(
                List.of("fixtures/kim-phuong-2024q1/submissions/bao-cao.txt"),
                List.of("fixtures/quang-ngai-vp-2023q3/submissions/bao-cao.txt"),
                List.of(PHAN_RANG, "--unit", "phan-rang-thap-cham", "--level", "district", "--period", "2023"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theSheetOfAReportTellsItsProblemsAgain(List<String> report) throws IOException {
        CommandRun ofReport = run("check", report, "--format", "json");

        for (String format : List.of("text", "json")) {
            Path sheet = folder.resolve(format.equals("text") ? "sheet.yaml" : "sheet.json");
            CommandRun ingested = run("ingest", report, "--format", format);
            Files.writeString(sheet, ingested.out());
            CommandRun ofSheet = run("check", List.of(sheet.toString()), "--format", "json");

            assertThat(ofSheet.out()).isEqualTo(ofReport.out());
            assertThat(ofSheet.exitCode()).isEqualTo(ofReport.exitCode());
            assertThat(ingested.err()).contains("Phiếu số liệu ghi kèm", "(mục problems)");
            assertThat(run("ingest", List.of(sheet.toString()), "--format", format)
                            .out())
                    .isEqualTo(ingested.out());
        }
    }

    @Test
    void scoringTheSheetGivesTheSameResultAsScoringTheReport() throws IOException {
        List<String> report =
                List.of(PHAN_RANG, "--unit", "phan-rang-thap-cham", "--level", "district", "--period", "2023");
        Path sheet = Files.writeString(
                folder.resolve("sheet.yaml"), run("ingest", report).out());

        CommandRun ofReport = run("score", report, "--criteria", "district-2023", "--format", "json");
        CommandRun ofSheet = run("score", List.of(sheet.toString()), "--criteria", "district-2023", "--format", "json");

        assertThat(ofSheet.out()).isEqualTo(ofReport.out()).contains("\"row-number-shifted\"");
    }

    @Test
    void aTableOfFactsSaysThatItCannotTakeProblemsAlong() {
        CommandRun run =
                run("ingest", List.of("fixtures/kim-phuong-2024q1/submissions/bao-cao.txt"), "--format", "csv");

        assertThat(run.err()).contains("Dạng csv không ghi được 10 vấn đề");
    }

    private static CommandRun run(String command, List<String> input, String... more) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(input);
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
