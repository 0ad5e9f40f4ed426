package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of advice and explanation on a real report, as an official reads them. */
class AdviceWordsTest {

    private static final String PHAN_RANG = "fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt";

    @TempDir
    private Path folder;

    @Test
    void moneyIsSpokenOfInTheUnitTheReportPrints() {
        assertThat(run("regain", PHAN_RANG).out())
                .contains("thêm 158 tỷ đồng (đơn vị tính ghi trong báo cáo; danh mục dùng triệu đồng), từ")
                .doesNotContain("158 triệu đồng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "195000|195 tỷ đồng|triệu đồng (báo cáo ghi “195 tỷ đồng”), từ",
                "195000|195.000 Triệu đồng|triệu đồng, từ",
                "195000|195.000|triệu đồng, từ",
                "195000|195.000 nghìn đồng|nghìn đồng (đơn vị tính ghi trong báo cáo; danh mục dùng triệu đồng), từ"
            })
    void moneyThatWasConvertedIsSaidInBoth(int value, String printed, String said) throws IOException {
        Path sheet = Files.writeString(folder.resolve("a.yaml"), """
                unit: { id: a, name: "A", level: district }
                period: "2023"
                facts:
                  public_investment_plan: 200000
                  public_investment_disbursed: { value: %d, printed: "%s" }
                """.formatted(value, printed));

        CommandRun run = CommandRun.of("regain", sheet.toString(), "--criteria", "district-2023");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains(said);
    }

    @Test
    void smallStepsOnFiguresInErrorSaySoToo() {
        List<String> offers = List.of(CommandRun.of("regain", PHAN_RANG, "--criteria", "district-2023")
                .out()
                .split("\\n\\n"));

        assertThat(offers)
                .filteredOn(offer -> offer.contains(" điểm · 7.4.1 ") || offer.contains(" điểm · 6.1 "))
                .hasSize(4)
                .allMatch(offer -> offer.contains("Lưu ý: số liệu của tiêu chí này đang có lỗi"));
        assertThat(offers)
                .anyMatch(offer -> offer.startsWith("tăng chưa đến 0,0001 điểm · 6.1"))
                .noneMatch(offer -> offer.contains("+chưa đến"));
    }

    @Test
    void inEnglishPrintedFiguresStandInQuotes() {
        assertThat(CommandRun.of("check", PHAN_RANG, "--lang", "en").out().replaceAll("\\s+", " "))
                .contains("The appendix says “51.300” in the row", "but the text says “51.310 hồ sơ”: “")
                .doesNotContain("which cannot be");
    }

    @Test
    void aCodeIsSaidWithWhatItStandsFor() {
        assertThat(run("explain", PHAN_RANG, "--leaf", "7.1").out())
                .contains("mã 2 “3 cấp”", "mã 0 “Chưa có”: 0 điểm; mã 1 “2 cấp”: 0,25 điểm; mã 2 “3 cấp”: 0,5 điểm");
        assertThat(run("explain", PHAN_RANG, "--leaf", "7.1", "--lang", "en").out())
                .contains("code 2 “3 cấp”");
    }

    @Test
    void aFigureThatIsMissingIsNamedWithItsBlankCell() {
        assertThat(run("explain", PHAN_RANG, "--leaf", "1.3.3").out())
                .contains("“Số vấn đề phát hiện đã xử lý xong” (dòng 196, Phụ lục 1)");
    }

    @Test
    void whatIfSaysWhyPointsAreWithheld() {
        CommandRun run = run("what-if", PHAN_RANG, "--set", "online_meeting_levels=7");
        CommandRun json = run("what-if", PHAN_RANG, "--set", "online_meeting_levels=7", "--format", "json");

        assertThat(run.out())
                .contains(
                        "Sau khi thay đổi: Tiêu chí 7.1: tạm giữ điểm, hiện tính 0/0,5 điểm.",
                        "mã 7 – danh mục không ghi nội dung: mã không có trong bảng điểm")
                .doesNotContain("Trước khi thay đổi:");
        assertThat(json.out()).containsOnlyOnce("\"reason\": \"Tiêu chí 7.1: tạm giữ điểm");
    }

    /** The contract: words in a numeric cell make it missing; the set accepts the rate alone; nobody is left unwarned. */
    @Test
    void aRateOfWhatDoesNotApplyKeepsItsPointsAndIsAnErrorOfTheLeaf() throws IOException {
        String report = Files.readString(Path.of(PHAN_RANG))
                .replace(
                        "<i>Số hồ sơ TTHC giải quyết đúng hạn</i>\t<i>Hồ sơ</i>\t<i>6.129</i>",
                        "<i>Số hồ sơ TTHC giải quyết đúng hạn</i>\t<i>Hồ sơ</i>\tKhông áp dụng")
                .replace(
                        "<i>Tổng số hồ sơ TTHC đã giải quyết xong</i>\t<i>Hồ sơ</i>\t<i>6.129</i>",
                        "<i>Tổng số hồ sơ TTHC đã giải quyết xong</i>\t<i>Hồ sơ</i>\tKhông áp dụng");
        String changed =
                Files.writeString(folder.resolve("bao-cao.txt"), report).toString();

        CommandRun explained = run("explain", changed, "--leaf", "3.3.1");
        CommandRun strict = run("score", changed, "--strict");

        assertThat(explained.out())
                .contains(
                        "Tiêu chí 3.3.1: đạt 4/4 điểm.",
                        "chưa có số liệu, ghi trong văn bản là “Không áp dụng”",
                        "Tỷ lệ ghi 100%, trong khi “Số hồ sơ TTHC giải quyết đúng hạn”",
                        "chữ trong ô số liệu được coi là chưa có số liệu");
        assertThat(strict.exitCode()).isEqualTo(3);
    }

    private static CommandRun run(String command, String report, String... more) {
        List<String> args = new ArrayList<>(List.of(
                command,
                report,
                "--unit",
                "phan-rang-thap-cham",
                "--level",
                "district",
                "--period",
                "2023",
                "--criteria",
                "district-2023"));
        args.addAll(List.of(more));
        CommandRun run = CommandRun.of(args.toArray(String[]::new));
        return new CommandRun(run.exitCode(), joined(run.out()), run.err());
    }

    /** As one line: where a sentence is wrapped is of no matter. */
    private static String joined(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
