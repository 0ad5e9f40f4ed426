package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.ingest.rendered.PrintedBlocks;

/** What is read of a folder of inputs, what is left aside, and that nothing is passed over in silence. */
class InputFolderRunsTest {

    private static final Path SHEET = Path.of("fixtures/don-vi-mau/submissions/phieu-so-lieu.yaml");
    private static final Path REPORT = Path.of("fixtures/kim-phuong-2024q1/submissions/bao-cao.txt");
    private static final String UNIT = "UBND huyện Mẫu 01";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void aFolderThatIsALinkIsFollowed() throws IOException {
        Files.copy(SHEET, elsewhere.resolve("a.yaml"));
        Files.createSymbolicLink(folder.resolve("huyen-mau"), elsewhere);

        CommandRun run = rank();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(UNIT);
    }

    @Test
    void aLinkBackAndALinkToNothingAreNamedAndTheFilesRead() throws IOException {
        Files.copy(SHEET, folder.resolve("a.yaml"));
        Files.createSymbolicLink(folder.resolve("vong"), folder);
        Files.createSymbolicLink(folder.resolve("mat.docx"), elsewhere.resolve("khong-co.docx"));

        CommandRun run = rank();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains(UNIT);
        assertThat(run.err())
                .contains("“" + folder.resolve("vong") + "”: thư mục liên kết vòng quanh.")
                .contains("“" + folder.resolve("mat.docx") + "”: tệp đã bị xóa hoặc di chuyển.");
    }

    @Test
    void aFolderThatCannotBeOpenedIsNamedAndTheOthersRead() throws IOException {
        Files.copy(SHEET, folder.resolve("a.yaml"));
        Path locked = Files.createDirectory(folder.resolve("khoa"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "to root everything is open");

        CommandRun run = rank();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains(UNIT);
        assertThat(run.err()).contains("“" + locked + "”: không có quyền đọc.");
    }

    @Test
    void filesOfOtherKindsAreNamedInOneLineEachAndStopNothing() throws IOException {
        Files.copy(SHEET, folder.resolve("a.yaml"));
        List<String> others = List.of("phim.mp4", "trinh-chieu.pptx", "bao-cao");
        for (String name : others) {
            Files.writeString(folder.resolve(name), "x");
        }

        for (String command : List.of("check", "rank", "score", "ingest")) {
            CommandRun run = CommandRun.of(command, folder.toString(), "--criteria", "district-2023");
            CommandRun alone = CommandRun.of(command, SHEET.toString(), "--criteria", "district-2023");

            assertThat(run.exitCode()).isEqualTo(alone.exitCode());
            assertThat(run.err()).contains("3 tệp trong thư mục đầu vào không được đọc:\n");
            assertThat(run.err().lines().filter(line -> line.contains(": file-")))
                    .hasSize(others.size())
                    .contains("  " + folder.resolve("phim.mp4")
                            + ": file-of-other-kind. Không phải là loại tệp đọc được;"
                            + " không lấy số liệu nào từ tệp này.");
        }
    }

    @Test
    void aPictureIsAReportThatWasNotRead() throws IOException {
        Files.copy(SHEET, folder.resolve("a.yaml"));
        Path picture = Files.writeString(folder.resolve("trang-1.JPG"), "x");

        for (String command : List.of("check", "rank", "score", "ingest")) {
            CommandRun run = CommandRun.of(command, folder.toString(), "--criteria", "district-2023");

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out() + run.err())
                    .containsOnlyOnce("LỖI  file-is-picture")
                    .contains(picture.toString());
            assertThat(run.err()).doesNotContain("không được đọc:");
        }
        assertThat(CommandRun.of("rank", folder.toString(), "--criteria", "district-2023", "--format", "json")
                        .out())
                .contains("\"file-is-picture\"");
        Path page = elsewhere.resolve("trang.html");
        CommandRun.of("report", folder.toString(), "--criteria", "district-2023", "-o", page.toString());
        assertThat(page).content().contains("trang-1.JPG");
    }

    @Test
    void soIsAPictureNamedByItself() throws IOException {
        Path picture = Files.writeString(folder.resolve("trang-1.jpg"), "\u0001");

        CommandRun run = CommandRun.of("check", picture.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("LỖI  file-is-picture", "nhận dạng chữ (OCR)")
                .doesNotContain("not-text");
    }

    @Test
    void documentsOfKindsThatAreNotReadAreRefusedLikeReports() throws IOException {
        Files.copy(SHEET, folder.resolve("a.yaml"));
        Files.writeString(folder.resolve("bang.xlsb"), "x");

        CommandRun run = rank();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains(UNIT);
        assertThat(run.err()).contains("bang.xlsb: ");
    }

    @Test
    void soAreThoseBesideALargeTable() throws IOException {
        Files.writeString(
                folder.resolve("bang.csv"),
                "unit,name,level,period,indicator,value\na,UBND huyện A,district,2023,assigned_tasks_total,7\n");
        Files.writeString(folder.resolve("quet.png"), "x");
        Files.writeString(folder.resolve("phim.mp4"), "x");

        CommandRun run = rank();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("UBND huyện A");
        assertThat(run.err())
                .contains("1 tệp trong thư mục đầu vào không được đọc:\n", "phim.mp4: file-of-other-kind.")
                .containsOnlyOnce("LỖI  file-is-picture");
    }

    @Test
    void nothingIsSaidOfHiddenFilesLocksAndExplanations() throws IOException {
        Files.copy(SHEET, folder.resolve("a.yaml"));
        Files.createDirectory(folder.resolve(".git"));
        for (String name : List.of(".an", "~$bao-cao.docx", "README.md", "Thumbs.db", "desktop.ini", ".git/config")) {
            Files.writeString(folder.resolve(name), "x");
        }

        assertThat(rank().err()).isEmpty();
    }

    @Test
    void whereThereAreSubmissionsOnlyTheyAreRead() throws IOException {
        Path submissions = Files.createDirectory(folder.resolve("submissions"));
        Files.copy(SHEET, submissions.resolve("a.yaml"));
        Files.writeString(folder.resolve("quet.png"), "x");
        Files.writeString(Files.createDirectory(folder.resolve("expected")).resolve("score.txt"), "x");

        CommandRun run = rank();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aReportMayEndInMarkdownOrXhtml() throws IOException {
        PrintedBlocks blocks = PrintedBlocks.of(Files.readAllBytes(REPORT));
        Files.writeString(folder.resolve("a.markdown"), blocks.markdown());
        Files.writeString(folder.resolve("b.xhtml"), blocks.html());

        CommandRun run = CommandRun.of("ingest", folder.toString(), "--format", "csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("kim-phuong,");
        assertThat(run.err()).contains("a.markdown:", "b.xhtml:").doesNotContain("không được đọc:");
    }

    @Test
    void ofAnEmptyFolderTheKindsThatAreReadAreNamed() throws IOException {
        Files.writeString(folder.resolve("quet.jpg"), "x");

        CommandRun run = rank();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("LỖI  empty-folder")
                .contains("Đầu vào là tệp .docx, .docm, .doc, .xlsx, ", ".markdown, ", ".json; nếu có", "quet.jpg");
    }

    private CommandRun rank() {
        return CommandRun.of("rank", folder.toString(), "--criteria", "district-2023");
    }
}
