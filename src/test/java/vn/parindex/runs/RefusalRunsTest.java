package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an official is told of sheets that are not taken: which, why, and what was taken in their place. */
class RefusalRunsTest {

    private static final String DISTRICTS = "fixtures/tinh-mau/districts";
    private static final Path SHEET = Path.of("fixtures/don-vi-mau/submissions/phieu-so-lieu.yaml");
    private static final Path COMMUNES = Path.of("fixtures/tinh-mau/communes/submissions");

    @TempDir
    private Path folder;

    @Test
    void aSheetOfAnotherLevelIsToldSoFirstAndItsStrangeIndicatorsInOneSum() {
        CommandRun run =
                CommandRun.of("score", COMMUNES.resolve("xa-mau-01.yaml").toString(), "--criteria", "district-2023");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("LỖI  level-of-another-set")
                .containsOnlyOnce("level-of-another-set")
                .containsOnlyOnce("LỖI  unknown-indicators")
                .contains("21 chỉ tiêu của phiếu", "và 16 chỉ tiêu khác")
                .doesNotContain("unknown-indicator\n");
    }

    @Test
    void soIsASheetOfATable() throws IOException {
        List<String> rows = Files.readAllLines(COMMUNES.resolve("so-lieu-gia-dinh.csv"));
        List<String> ofOne = rows.stream()
                .filter(row -> row.equals(rows.get(0)) || row.startsWith("xa-mau-03,"))
                .toList();
        String table = Files.write(folder.resolve("xa.csv"), ofOne).toString();

        for (String command : List.of("score", "rank")) {
            CommandRun run = CommandRun.of(command, table, "--criteria", "district-2023");

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .startsWith("LỖI  level-of-another-set")
                    .containsOnlyOnce("LỖI  unknown-indicators")
                    .doesNotContain("unknown-indicator\n");
        }
    }

    @Test
    void withoutTheSetThatDeclaresThemManyStrangeIndicatorsAreOneSumForEachSheet() {
        CommandRun run = CommandRun.of("check", DISTRICTS);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().lines().filter(line -> line.startsWith("LỖI")))
                .hasSize(12)
                .containsOnly("LỖI  indicators-without-set");
        assertThat(words(run.out())).contains("và 33 chỉ tiêu khác", "thêm --criteria và mã bộ tiêu chí");
    }

    @Test
    void ofASheetWithoutFiguresItIsSaidThatThereIsNothingToCheck() throws IOException {
        Path sheet = write("a.yaml", """
                unit: { id: a, name: "A", level: commune }
                period: "2024"
                facts: { plan_tasks_total: missing }
                """);

        CommandRun run = CommandRun.of("check", sheet.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("CẢNH BÁO  no-figures", "Không có số liệu nào để kiểm tra")
                .doesNotContain("Không phát hiện vấn đề nào");
    }

    @Test
    void ofABlankFormTheFieldsToFillInAreNamed() {
        String form = folder.resolve("bieu-mau.xlsx").toString();
        CommandRun.of("form", "--criteria", "district-2023", "-o", form);

        assertThat(CommandRun.of("check", form).out())
                .contains("Ô bắt buộc còn trống: “Mã đơn vị”.", "“Tên đơn vị”", "“Kỳ đánh giá”");
    }

    @Test
    void aMisspeltIndicatorOfASheetOfTheRightLevelIsStillNamedByItself() throws IOException {
        Path sheet = write("a.yaml", Files.readString(SHEET).replace("  plan_tasks_total:", "  plan_tasks_totl:"));

        CommandRun run = CommandRun.of("score", sheet.toString(), "--criteria", "district-2023");

        assertThat(run.err())
                .startsWith("LỖI  unknown-indicator\n")
                .contains("plan_tasks_total (“Số nhiệm vụ đề ra trong kế hoạch”)")
                .doesNotContain("unknown-indicators", "level-of-another-set");
    }

    @Test
    void ofTwoSheetsOfAUnitTheOneTakenIsNamed() throws IOException {
        write("a.yaml", Files.readString(SHEET));
        write("b.yaml", Files.readString(SHEET));

        CommandRun run = CommandRun.of("rank", folder.toString(), "--criteria", "district-2023");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains(
                        "b.yaml:2:1 Đơn vị “huyen-mau-01” kỳ 2023 có nhiều phiếu số liệu",
                        "đã lấy phiếu đọc trước, ở “" + folder.resolve("a.yaml") + "”, dòng 2; không lấy phiếu này",
                        "trong thư mục thì theo tên tệp");
    }

    @Test
    void aSheetThatCannotBeScoredTakesNoOthersPlace() throws IOException {
        write("a.yaml", Files.readString(SHEET).replace("level: district", "level: commune"));
        write("b.yaml", Files.readString(SHEET));

        CommandRun run = CommandRun.of("rank", folder.toString(), "--criteria", "district-2023");

        assertThat(run.out()).contains("UBND huyện Mẫu 01");
        assertThat(run.err()).contains("level-of-another-set").doesNotContain("duplicate-sheet");
    }

    @Test
    void theSummaryOfFilesNamesThoseThatTheSetCannotTake() throws IOException {
        write("a.yaml", Files.readString(SHEET));
        write("b.yaml", Files.readString(SHEET));
        write("c.yaml", Files.readString(SHEET).replace("level: district", "level: commune"));

        CommandRun ranked = CommandRun.of("rank", folder.toString(), "--criteria", "district-2023");
        CommandRun compared =
                CommandRun.of("compare", folder.toString(), SHEET.toString(), "--criteria", "district-2023");

        assertThat(ranked.err())
                .contains(
                        "Đã đọc 3 tệp; 2 tệp không nhận", "b.yaml: duplicate-sheet.", "c.yaml: level-of-another-set.");
        assertThat(compared.exitCode()).isEqualTo(3);
        assertThat(compared.out()).isNotEmpty();
        assertThat(compared.err())
                .contains(
                        "Đã đọc 4 tệp; 2 tệp không nhận", "b.yaml: duplicate-sheet.", "c.yaml: level-of-another-set.");
    }

    @Test
    void aUnitThatIsNotThereIsAnsweredWithThoseThatAre() {
        for (String command : List.of("regain", "rounds")) {
            CommandRun run = CommandRun.of(command, DISTRICTS, "--unit", "x", "--criteria", "district-2023");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("Không có đơn vị “x”", "huyen-mau-03 (2023), huyen-mau-04 (2023)");
        }
        assertThat(CommandRun.of("compare", DISTRICTS, DISTRICTS, "--unit", "x", "--criteria", "district-2023")
                        .err())
                .contains("Cả hai bên đều không có đơn vị “x”; các đơn vị hiện có: huyen-mau-03, huyen-mau-04");
        assertThat(CommandRun.of("what-if", DISTRICTS, "--set", "plan_tasks_total=1", "--criteria", "district-2023")
                        .err())
                .contains("Đầu vào có 13 đơn vị", "thi-xa-mau-02 (2023).");
    }

    @Test
    void theHelpSaysWhetherAUnitIsChosenOrDeclared() {
        assertThat(words(CommandRun.of("regain", "--help").out())).contains("--unit=ID Chọn đơn vị có mã này");
        assertThat(words(CommandRun.of("score", "--help").out()))
                .contains("--unit=ID Khai báo mã đơn vị của một báo cáo", "không dùng để chọn đơn vị");
        assertThat(words(CommandRun.of("what-if", "--help", "--lang", "en").out()))
                .contains("--unit=ID Chooses the unit of this id");
    }

    @Test
    void aFigureWrittenByHandIsNamedAndItsIdStandsBehind() throws IOException {
        Path sheet = write("a.yaml", """
                unit: { id: a, name: "A", level: commune }
                period: "2024"
                facts: { plan_tasks_total: 5, plan_tasks_completed: 6 }
                """);

        assertThat(words(CommandRun.of("check", sheet.toString()).out()))
                .contains("“Số nhiệm vụ trong kế hoạch đã hoàn thành” (plan_tasks_completed) ghi 6");
        assertThat(words(
                        CommandRun.of("check", sheet.toString(), "--lang", "en").out()))
                .contains("(plan_tasks_completed)")
                .doesNotContain("Số nhiệm vụ trong kế hoạch đã hoàn thành");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
