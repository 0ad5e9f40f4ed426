package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.docs.Golden;

/** Whole runs from a printed report to what a user reads, kept line by line beside the report. */
class GoldenRunsTest {

    private static final String PHAN_RANG = "fixtures/phan-rang-thap-cham-2023";
    private static final String KIM_PHUONG = "fixtures/kim-phuong-2024q1";
    private static final String QUANG_NGAI = "fixtures/quang-ngai-vp-2023q3";
    private static final String REPORT = "/submissions/bao-cao.txt";
    private static final List<String> DECLARED = List.of(
            "--unit",
            "phan-rang-thap-cham",
            "--name",
            "UBND thành phố Phan Rang - Tháp Chàm",
            "--level",
            "district",
            "--period",
            "2023");

    /** A command and the file that has what it writes; {@code stderr} for what it says beside the result. */
    record Run(String expected, int exitCode, boolean stderr, List<String> args) {
        @Override
        public String toString() {
            return expected;
        }
    }

    static Stream<Run> runs() {
        return Stream.of(
                result(PHAN_RANG + "/expected/facts.yaml", 0, declared("ingest")),
                result(PHAN_RANG + "/expected/problems.txt", 3, declared("check")),
                result(PHAN_RANG + "/expected/score.txt", 0, scored("score")),
                result(PHAN_RANG + "/expected/score.json", 0, scored("score", "--format", "json")),
                result(PHAN_RANG + "/expected/explain-3.3.2.txt", 0, scored("explain", "--leaf", "3.3.2")),
                result(
                        PHAN_RANG + "/expected/explain-3.3.2.en.txt",
                        0,
                        scored("explain", "--leaf", "3.3.2", "--lang", "en")),
                result(PHAN_RANG + "/expected/explain-7.5.txt", 0, scored("explain", "--leaf", "7.5")),
                result(PHAN_RANG + "/expected/explain-7.6.txt", 0, scored("explain", "--leaf", "7.6")),
                result(KIM_PHUONG + "/expected/facts.yaml", 0, List.of("ingest", KIM_PHUONG + REPORT)),
                result(KIM_PHUONG + "/expected/problems.txt", 3, List.of("check", KIM_PHUONG + REPORT)),
                refused(
                        KIM_PHUONG + "/expected/refused.txt",
                        List.of("score", KIM_PHUONG + REPORT, "--criteria", "district-2023")),
                result(QUANG_NGAI + "/expected/facts.yaml", 0, List.of("ingest", QUANG_NGAI + REPORT)),
                result(QUANG_NGAI + "/expected/problems.txt", 3, List.of("check", QUANG_NGAI + REPORT)),
                refused(
                        QUANG_NGAI + "/expected/refused.txt",
                        List.of("score", QUANG_NGAI + REPORT, "--criteria", "district-2023")),
                result(
                        "fixtures/don-vi-mau/expected/score.txt",
                        0,
                        List.of("score", "fixtures/don-vi-mau", "--criteria", "district-2023")),
                result("fixtures/loi-phieu/expected/problems.txt", 3, List.of("check", "fixtures/loi-phieu")));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theRunWritesWhatIsKept(Run run) {
        CommandRun done = CommandRun.of(run.args().toArray(String[]::new));

        assertThat(done.exitCode()).as(done.err()).isEqualTo(run.exitCode());
        Golden.file(Path.of(run.expected())).mustBe(run.stderr() ? done.err() : done.out());
        if (run.stderr()) {
            assertThat(done.out()).isEmpty();
        }
    }

    @Test
    void theSameCommandWritesTheSameInAnotherLocaleAndTimeZone() {
        String[] command = scored("score", "--format", "json").toArray(String[]::new);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = CommandRun.of(command).out();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(CommandRun.of(command).out()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void unitLevelAndPeriodMayComeFromTheReportItself() {
        List<String> undeclared =
                List.of("score", PHAN_RANG + REPORT, "--criteria", "district-2023", "--format", "json");

        assertThat(CommandRun.of(undeclared.toArray(String[]::new)).out())
                .contains("\"level\": \"district\"", "\"period\": \"2023\"", "\"id\": \"phan-rang-thap-cham\"");
    }

    private static Run result(String expected, int exitCode, List<String> args) {
        return new Run(expected, exitCode, false, args);
    }

    private static Run refused(String expected, List<String> args) {
        return new Run(expected, 3, true, args);
    }

    private static List<String> scored(String command, String... more) {
        List<String> args = declared(command);
        args.addAll(List.of("--criteria", "district-2023"));
        args.addAll(List.of(more));
        return args;
    }

    private static List<String> declared(String command) {
        List<String> args = new ArrayList<>(List.of(command, PHAN_RANG + REPORT));
        args.addAll(DECLARED);
        return args;
    }
}
