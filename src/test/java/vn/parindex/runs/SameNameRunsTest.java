package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city and a district of one proper name get one id from their reports; who reads both is told so, and the way out. */
class SameNameRunsTest {

    private static final String REPORT = """
            UBND TỈNH ĐỒNG THÁP
            Số: 1/BC-UBND
            Cao Lãnh, ngày 5 tháng 1 năm 2024

            BÁO CÁO
            Công tác cải cách hành chính năm 2023

            Theo Kế hoạch của UBND tỉnh Đồng Tháp, UBND %s Cao Lãnh báo cáo kết quả như sau:

            Phụ lục 1
            STT\tChỉ tiêu\tĐơn vị tính\tSố liệu
            1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t9
            """;

    @TempDir
    private Path folder;

    @Test
    void twoUnitsOfOneProperNameAreToldApartAndTheWayOutWorks() throws IOException {
        Path city = Files.writeString(folder.resolve("a.txt"), REPORT.formatted("thành phố"));
        Path district = Files.writeString(folder.resolve("b.txt"), REPORT.formatted("huyện"));

        CommandRun both = rank();
        CommandRun sheet = CommandRun.of(
                "ingest",
                district.toString(),
                "--unit",
                "huyen-cao-lanh",
                "-o",
                folder.resolve("b.yaml").toString());
        Files.delete(district);
        CommandRun mended = rank();

        assertThat(both.exitCode()).isEqualTo(3);
        assertThat(both.err())
                .startsWith(
                        "LỖI  id-of-another-unit  " + district + ": Mã “cao-lanh” kỳ 2023 đã dùng cho “UBND thành phố"
                                + " Cao Lãnh” (đọc trước, ở “" + city + "”); phiếu này là của “UBND huyện Cao Lãnh”")
                .contains("parindex ingest BÁO_CÁO --unit MÃ -o PHIẾU.yaml")
                .doesNotContain("duplicate-sheet");
        assertThat(sheet.exitCode()).isZero();
        assertThat(mended.exitCode()).isZero();
        assertThat(mended.out()).contains("UBND thành phố Cao Lãnh", "UBND huyện Cao Lãnh");
    }

    @Test
    void theSameUnitTwiceIsStillADuplicate() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT.formatted("huyện"));
        Files.writeString(folder.resolve("b.txt"), REPORT.formatted("huyện"));

        assertThat(rank().err()).contains("duplicate-sheet").doesNotContain("id-of-another-unit");
    }

    @Test
    void englishSaysTheSame() throws IOException {
        Files.writeString(folder.resolve("a.txt"), REPORT.formatted("thị xã"));
        Files.writeString(folder.resolve("b.txt"), REPORT.formatted("huyện"));

        assertThat(CommandRun.of("rank", folder.toString(), "--criteria", "district-2023", "--lang", "en")
                        .err())
                .contains("Id “cao-lanh” for period 2023 is that of “UBND thị xã Cao Lãnh”")
                .contains("parindex ingest REPORT --unit ID -o SHEET.yaml");
    }

    private CommandRun rank() {
        return CommandRun.of("rank", folder.toString(), "--criteria", "district-2023");
    }
}
