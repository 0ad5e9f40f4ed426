package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of two or three columns in the running text of a report leave its appendix as it is; alone they are the appendix. */
class SmallTablesRunsTest {

    private static final Path REPORT = Path.of("fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt");
    private static final String HEADER_OF_THE_APPENDIX = "STT\t";

    @TempDir
    private Path folder;

    private List<String> report;

    @BeforeEach
    void read() throws IOException {
        report = Files.readAllLines(REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nội dung\tSố lượng\nHội nghị tập huấn\t5\nTin, bài tuyên truyền\t120",
                "Chỉ tiêu\tKết quả\nThành lập Ban chỉ đạo\tĐã thành lập\nTin, bài tuyên truyền\tĐạt",
                "Danh mục\tSố lượng\tTỷ lệ\nHồ sơ đúng hạn\t120\t98,5%",
                "Chỉ tiêu\tSố liệu\n(1)\t(2)\nSố văn bản chỉ đạo CCHC đã ban hành\t10",
                "Nội dung\tSố lượng\nTổng số nhiệm vụ được giao\t265",
                "Kết quả 6 tháng đầu năm:\nNội dung\tSố lượng\nTổng số nhiệm vụ được giao\t120\nSố nhiệm vụ đã hoàn thành đúng hạn\t118"
            })
    void besideAnAppendixTheyBelongToTheText(String table) throws IOException {
        Path with = write(inserted(report, table));
        Path without = write(report);

        assertThat(facts(with)).isEqualTo(facts(without));
        assertThat(codes(with)).isEqualTo(codes(without));
    }

    @Test
    void anAppendixWithoutHeadersIsReadByTheUsualColumnsAfterThem() throws IOException {
        List<String> headless = report.stream()
                .filter(line -> !line.startsWith(HEADER_OF_THE_APPENDIX))
                .toList();
        Path with = write(inserted(headless, "Nội dung\tSố lượng\nHội nghị tập huấn\t5"));
        Path without = write(headless);

        assertThat(facts(with)).isEqualTo(facts(without)).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1)\t(2)", "1\t2", "A\tB", "Số liệu tính đến 31/12/2023:"})
    void aloneTheyAreTheAppendix(String between) throws IOException {
        Path file = write(List.of(
                "Chỉ tiêu\tSố liệu",
                between,
                "Tổng số nhiệm vụ được giao\t120",
                "Số nhiệm vụ đã hoàn thành đúng hạn\t118"));

        assertThat(facts(file))
                .containsExactlyInAnyOrder(
                        "don-vi,Đơn vị,district,2023,assigned_tasks_total,120",
                        "don-vi,Đơn vị,district,2023,assigned_tasks_on_time,118");
        assertThat(codes(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void theHeaderSaysWhatStandsBetweenTheFieldsOfACsv(String separator) throws IOException {
        Path file = folder.resolve("bao-cao.csv");
        String label =
                "Số văn bản chỉ đạo, điều hành CCHC đã ban hành (Kế hoạch, chỉ thị, công văn chỉ đạo, quán triệt)";
        Files.writeString(
                file,
                "Chỉ tiêu@Số liệu\nSố nhiệm vụ đề ra trong kế hoạch, chương trình, đề án@6\nTổng số nhiệm vụ được giao@7\n"
                                .replace("@", separator)
                        + label + separator + "10\n");

        assertThat(facts(file)).containsExactly("don-vi,Đơn vị,district,2023,assigned_tasks_total,7");
    }

    @Test
    void aSentenceOfACsvThatEndsWithADecimalIsText() throws IOException {
        String sentence = "Đã giải quyết đúng hạn 137/137 phản ánh kiến nghị của người dân; đạt tỷ lệ 98,96%";
        Path csv = folder.resolve("bao-cao.csv");
        Path text = folder.resolve("bao-cao.txt");
        String table = "STT@Chỉ tiêu@Đơn vị tính@Số liệu\n1@Tổng số nhiệm vụ được giao@Nhiệm vụ@7\n";
        Files.writeString(csv, sentence + "\n\n" + table.replace('@', ','));
        Files.writeString(text, sentence + "\n\n" + table.replace('@', '\t'));

        assertThat(facts(csv)).isEqualTo(facts(text));
        assertThat(codes(csv)).isEqualTo(codes(text));
    }

    @Test
    void aLineOfThousandsOfBarsIsALine() throws IOException {
        Path with = write(inserted(report, "|".repeat(20_000) + "x" + "|".repeat(20_000)));

        assertThat(facts(with)).isEqualTo(facts(write(report)));
    }

    @Test
    void aLetterheadDrawnWithBarsIsRead() throws IOException {
        List<String> drawn = new ArrayList<>(report);
        drawn.add(0, "| ỦY BAN NHÂN DÂN THÀNH PHỐ PHAN RANG - THÁP CHÀM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |");

        CommandRun run = CommandRun.of("ingest", write(drawn).toString(), "--format", "csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("phan-rang-thap-cham,UBND thành phố Phan Rang - Tháp Chàm,district,2023,");
    }

    private static List<String> inserted(List<String> lines, String table) {
        List<String> more = new ArrayList<>(lines);
        more.addAll(
                40,
                Stream.concat(Stream.concat(Stream.of(""), table.lines()), Stream.of(""))
                        .toList());
        return more;
    }

    private Path write(List<String> lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "bao-cao", ".txt"), lines);
    }

    private static List<String> facts(Path file) {
        return run("ingest", file, "--format", "csv").out().lines().skip(1).toList();
    }

    private static List<String> codes(Path file) {
        return run("check", file, "--format", "json")
                .out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"code\""))
                .sorted()
                .toList();
    }

    private static CommandRun run(String command, Path file, String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of(command, file.toString(), "--unit", "don-vi", "--name", "Đơn vị"),
                        Stream.concat(Stream.of("--level", "district", "--period", "2023"), Stream.of(more)))
                .toArray(String[]::new));
    }
}
