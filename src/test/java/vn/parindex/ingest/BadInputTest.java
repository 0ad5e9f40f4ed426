package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

class BadInputTest {

    private static final int FIFTY_MEGABYTES = 50_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "\t\t\n", "\uFEFF\n", "\u00a0"})
    void anEmptyFileIsRefused(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("empty-file");
    }

    @Test
    void aBinaryFileIsRefusedAtItsLine() {
        byte[] bytes = "một dòng\nPK\u0003\u0004\u0000\u0000".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(bytes)).isEqualTo("not-text");
        assertThat(problems(bytes)).extracting(Problem::source).containsExactly(SourceLocation.line("tep.txt", 2));
    }

    @Test
    void anotherEncodingIsRefusedAtItsLine() {
        assertThat(refusal("Báo cáo".getBytes(StandardCharsets.UTF_16))).isEqualTo("not-utf-8");
        byte[] latin = "dòng một\nkết quả"
                .replace('ế', 'e')
                .replace('ộ', 'o')
                .replace('ả', 'a')
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(latin)).isEqualTo("not-utf-8");
        byte[] second = "A\r\nB\r\n\u00e0\r\n".getBytes(Charset.forName("windows-1252"));
        assertThat(problems(second)).extracting(Problem::source).containsExactly(SourceLocation.line("tep.txt", 3));
    }

    @Test
    void aLineOfFiftyMegabytesIsRefusedQuickly() {
        byte[] bytes = new byte[FIFTY_MEGABYTES];
        Arrays.fill(bytes, (byte) 'a');
        bytes[1] = '\n';
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(refusal(bytes)).isEqualTo("line-too-long");
            assertThat(problems(bytes)).extracting(Problem::source).containsExactly(SourceLocation.line("tep.txt", 2));
        });
    }

    @Test
    void aReportWithoutTablesIsRefused() {
        String text = "BÁO CÁO\nKết quả cải cách hành chính năm 2023\n\nUBND xã Hạ Long báo cáo như sau:\na\tb\n";
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("no-tables");
    }

    @Test
    void aTableOfFiveThousandRowsEnds() {
        String rows = "\tTổng số hồ sơ TTHC đã giải quyết xong\tHồ sơ\t1.000\t\n"
                + "2.\tTổng số nhiệm vụ được giao\tNhiệm vụ\t10\t\n";
        byte[] bytes = ("STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú\n" + rows.repeat(2_500))
                .getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(Reports.accepted("tep.txt", bytes).facts()).hasSize(1));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedReportsAreReadOrRefusedButNeverThrow(int seed) throws Exception {
        Random random = new Random(seed);
        byte[] bytes = java.nio.file.Files.readAllBytes(java.nio.file.Path.of(
                "fixtures", Reports.REAL.get(seed % Reports.REAL.size()), "submissions", "bao-cao.txt"));
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) "\t\n09.,%-(=<*A".charAt(random.nextInt(13));
        }
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        Checked<Submission> read = Reports.checked("tep.txt", cut);
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(new Wording(Language.VI).say(problem.message())).isNotBlank();
            assertThat(new Wording(Language.EN).say(problem.hint())).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalSpeaksBothLanguages(Language language) {
        for (FileRefusal.Reason reason : FileRefusal.Reason.values()) {
            FileRefusal refusal = new FileRefusal(reason, SourceLocation.document("tep.txt"), List.of(1));
            assertThat(new Wording(language).say(refusal.message())).isNotBlank();
            assertThat(new Wording(language).say(refusal.hint())).isNotBlank();
        }
    }

    private static String refusal(byte[] bytes) {
        List<Problem> problems = problems(bytes);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(problems.get(0).source().document()).isEqualTo("tep.txt");
        return problems.get(0).code();
    }

    private static List<Problem> problems(byte[] bytes) {
        Checked<Submission> read = Reports.checked("tep.txt", bytes);
        return read.match(
                (submission, problems) -> {
                    throw new AssertionError("was read: " + submission);
                },
                problems -> problems);
    }
}
