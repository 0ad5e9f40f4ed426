package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    private static final String SHEET = "fixtures/don-vi-mau/submissions/phieu-so-lieu.yaml";
    private static final String REPORT = "fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt";
    private static final String FAULTY = "fixtures/loi-phieu/submissions/phieu-ba-loi.yaml";

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsOneClearLineAndNothingElse() {
        CalledProgram called = CalledProgram.with("score", "khong-co.yaml", "--criteria", "district-2023");

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .startsWith("LỖI  file-not-found  khong-co.yaml: ")
                .hasLineCount(1);
    }

    @Test
    void everyFaultOfASheetIsNamedWithLineAndColumn() {
        CalledProgram called = CalledProgram.with("check", FAULTY);

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.err()).contains("thêm --criteria").hasLineCount(1);
        assertThat(called.out())
                .contains(FAULTY + ":6:3", FAULTY + ":9:22", FAULTY + ":12:3")
                .endsWith("Tổng cộng: 3 lỗi, 0 cảnh báo, 0 lưu ý.\n");
    }

    @Test
    void theProblemsOfACheckAreJson() {
        CalledProgram called = CalledProgram.with("check", FAULTY, "--format", "json");

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out())
                .startsWith("{\n  \"problems\": [\n    {\n      \"code\": \"unknown-indicator\",\n")
                .endsWith("]\n}\n");
    }

    @Test
    void nothingIsWrittenWhenNothingCanBeScored() throws IOException {
        Path target = folder.resolve("ket-qua.json");

        CalledProgram called = CalledProgram.with(
                "score", FAULTY, "--criteria", "district-2023", "--format", "json", "-o", target.toString());

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void aResultGoesToItsFileWholeAndIsTheSameAnywhere() throws IOException {
        Path target = folder.resolve("ket-qua.json");

        CalledProgram first = CalledProgram.with(
                "score", SHEET, "--criteria", "district-2023", "--format", "json", "-o", target.toString());
        CalledProgram second =
                elsewhere(() -> CalledProgram.with("score", SHEET, "--criteria", "district-2023", "--format", "json"));

        assertThat(first).isEqualTo(new CalledProgram(0, "", ""));
        assertThat(filesIn(folder)).containsExactly(target);
        assertThat(target).hasContent(second.out());
    }

    @Test
    void withSeveralInputsTheBadOnesAreNamedAndTheOthersDone() {
        CalledProgram called = CalledProgram.with("rank", SHEET, FAULTY, "--criteria", "district-2023");

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out())
                .contains("UBND huyện Mẫu 01", "BỘ TIÊU CHÍ MẪU, KHÔNG CÓ GIÁ TRỊ CHÍNH THỨC")
                .contains("Không chấm được: " + FAULTY);
        assertThat(called.err()).contains(FAULTY + ":6:3");
    }

    @Test
    void aDeclarationAgainstTheReportIsTold() {
        CalledProgram called =
                CalledProgram.with("check", "fixtures/kim-phuong-2024q1", "--level", "district", "--period", "2023");

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out())
                .contains("declared-level-differs", "Khai báo đơn vị thuộc cấp huyện nhưng báo cáo là của cấp xã.")
                .contains("declared-period-differs", "Khai báo kỳ đánh giá là 2023 nhưng báo cáo là của kỳ 2024-Q1.");
    }

    @Test
    void aUnitDeclaredByAnotherNameThanTheReportSaysIsTold() {
        String report = "fixtures/kim-phuong-2024q1";
        CalledProgram other = CalledProgram.with("check", report, "--unit", "a", "--name", "UBND xã Tân Lập");
        CalledProgram inFull = CalledProgram.with("check", report, "--name", "Ủy ban nhân dân xã Kim Phượng");
        CalledProgram withSeat = CalledProgram.with("check", report, "--name", "UBND xã Kim Phượng, huyện Định Hóa");

        assertThat(other.out())
                .contains(
                        "CẢNH BÁO  declared-name-differs",
                        "Khai báo tên đơn vị là “UBND xã Tân Lập” nhưng báo cáo ghi “UBND xã Kim Phượng”.");
        assertThat(inFull.out()).doesNotContain("declared-name-differs");
        assertThat(withSeat.out()).doesNotContain("declared-name-differs");
    }

    @Test
    void aCountWithPointsAsInVietnameseWritingIsRefusedNotReadAsOne() throws IOException {
        String csv = "unit,name,level,period,indicator,value\na,UBND huyện A,district,2023,assigned_tasks_total,%s\n";
        Path grouped = Files.writeString(folder.resolve("nhom.csv"), csv.formatted("1.000"));
        Path plain = Files.writeString(folder.resolve("lien.csv"), csv.formatted("1000"));
        CalledProgram whatIf = CalledProgram.with(
                "what-if", SHEET, "--criteria", "district-2023", "--set", "assigned_tasks_total=1.000");

        assertThat(CalledProgram.with("check", grouped.toString()).out())
                .contains("not-a-decimal", "“1.000”")
                .contains("không có dấu phân cách: 1000 nếu dấu chấm");
        assertThat(CalledProgram.with("check", plain.toString()).exitCode()).isZero();
        assertThat(whatIf.exitCode()).isEqualTo(2);
        assertThat(whatIf.err()).contains("“1.000”");
    }

    @Test
    void lintNamesASpecialRuleThatNoFileHas() throws IOException {
        Path set = folder.resolve("department-2023").resolve("set.yaml");
        Files.createDirectories(set.getParent());
        Files.writeString(
                set,
                Files.readString(Path.of("criteria/department-2023/set.yaml"))
                        .replace("rule: posts-by-category", "rule: posts-by-kind"));
        CalledProgram called = CalledProgram.with("criteria", "lint", set.toString());

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out() + called.err())
                .contains("special-rule-not-found", "không có quy tắc riêng nào tên “posts-by-kind”");
    }

    @Test
    void checkAsksWhetherTheSetCanScoreTheSheet() {
        CalledProgram called =
                CalledProgram.with("check", "fixtures/tinh-mau/communes-2025", "--criteria", "commune-2024");

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out()).contains("period-outside-set");
    }

    @Test
    void aBlankInputIsWrongUsage() {
        assertThat(CalledProgram.with("check", "").exitCode()).isEqualTo(2);
    }

    @Test
    void strictCountsEveryError() {
        CalledProgram called = CalledProgram.with("rank", SHEET, FAULTY, "--criteria", "district-2023", "--strict");

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out()).contains("UBND huyện Mẫu 01");
    }

    @Test
    void oneLeafIsExplainedAlone() {
        CalledProgram called = CalledProgram.with("explain", SHEET, "--criteria", "district-2023", "--leaf", "1.1.2");

        assertThat(called.exitCode()).isZero();
        assertThat(called.out()).contains("\n1.1.2 ", "Tiêu chí 1.1.2: ").doesNotContain("Tiêu chí 1.1.1: ");
    }

    @Test
    void rulesOfTheUserThatDoNotCompileAreAFaultyInputWithoutAStack() throws IOException {
        Files.createDirectories(folder.resolve("tiers"));
        Files.writeString(
                folder.resolve("tiers/tiers.drl"),
                "package rules.tiers\nrule \"tiers: broken\" when Nobody() then end\n");

        CalledProgram called =
                CalledProgram.with("score", SHEET, "--criteria", "district-2023", "--rules", folder.toString());

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .startsWith("Quy tắc chấm điểm của người dùng không sử dụng được")
                .contains(folder + "/tiers/tiers.drl:2: ")
                .doesNotContain("\tat ");
    }

    @Test
    void aFolderWithoutRulesIsWrongUsage() {
        CalledProgram called =
                CalledProgram.with("score", SHEET, "--criteria", "district-2023", "--rules", folder.toString());

        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.err()).startsWith("Không có quy tắc (.drl) nào trong thư mục “" + folder + "”.");
    }

    @Test
    void aReportBecomesAFactSheetThatIsReadAgain() {
        Path sheet = folder.resolve("phieu.yaml");

        CalledProgram read = CalledProgram.with("ingest", REPORT, "-o", sheet.toString());
        CalledProgram again = CalledProgram.with("ingest", sheet.toString());

        assertThat(read.exitCode()).isZero();
        assertThat(read.out()).isEmpty();
        assertThat(read.err()).contains("rate-contradicts-counts", REPORT + ":250");
        assertThat(again.exitCode()).isZero();
        assertThat(sheet).hasContent(again.out());
    }

    @Test
    void severalFactSheetsGoIntoOneTable() {
        CalledProgram asSheets = CalledProgram.with("ingest", REPORT, SHEET, "--criteria", "district-2023");
        CalledProgram asTable =
                CalledProgram.with("ingest", REPORT, SHEET, "--criteria", "district-2023", "--format", "csv");

        assertThat(asSheets.exitCode()).isEqualTo(2);
        assertThat(asSheets.out()).isEmpty();
        assertThat(asTable.exitCode()).isZero();
        assertThat(asTable.out()).startsWith("unit,name,level,period,indicator,value\r\n");
    }

    @Test
    void theIndicatorsOfASetAreKnownWhenTheSetIsNamed() {
        CalledProgram called = CalledProgram.with("check", SHEET, "--criteria", "district-2023");

        assertThat(called.out()).doesNotContain("unknown-indicator");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void theShippedSetsAreSound() {
        CalledProgram called = CalledProgram.with("criteria", "lint", "--lang", "en");

        assertThat(called.exitCode()).isZero();
        assertThat(called.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"criteria-set", "fact-sheet", "indicators"})
    void everySchemaIsPrinted(String schema) {
        CalledProgram called = CalledProgram.with("criteria", "schema", schema);

        assertThat(called.exitCode()).isZero();
        assertThat(called.out()).startsWith("{\n").contains("\"$schema\"");
    }

    @Test
    void theSetsAreListedAndShown() {
        CalledProgram list = CalledProgram.with("criteria", "list");
        CalledProgram show = CalledProgram.with("criteria", "show", "district-2023");

        assertThat(list.exitCode()).isZero();
        assertThat(list.out()).contains("district-2023");
        assertThat(show.exitCode()).isZero();
        assertThat(show.out())
                .startsWith("BỘ TIÊU CHÍ district-2023, PHIÊN BẢN 1.0\n")
                .contains("*** BỘ TIÊU CHÍ MẪU, KHÔNG CÓ GIÁ TRỊ CHÍNH THỨC ***")
                .endsWith("Toàn bộ: 100 điểm, 64 tiêu chí chấm điểm\n");
    }

    private static CalledProgram elsewhere(Supplier<CalledProgram> call) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return call.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
