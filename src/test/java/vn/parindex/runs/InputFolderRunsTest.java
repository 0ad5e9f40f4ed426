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
        List<String> others = List.of("bang.xlsb", "trang-1.JPG", "quet.tif", "trinh-chieu.pptx", "bao-cao");
        for (String name : others) {
            Files.writeString(folder.resolve(name), "x");
        }

        for (String command : List.of("check", "rank", "score", "ingest")) {
            CommandRun run = CommandRun.of(command, folder.toString(), "--criteria", "district-2023");
            CommandRun alone = CommandRun.of(command, SHEET.toString(), "--criteria", "district-2023");

            assertThat(run.exitCode()).isEqualTo(alone.exitCode());
            assertThat(run.err()).contains("5 tệp trong thư mục đầu vào không được đọc:\n");
            assertThat(run.err().lines().filter(line -> line.contains(": file-")))
                    .hasSize(others.size())
                    .contains(
                            "  " + folder.resolve("bang.xlsb")
                                    + ": file-of-other-kind. Không phải là loại tệp đọc được;"
                                    + " không lấy số liệu nào từ tệp này.",
                            "  " + folder.resolve("trang-1.JPG") + ": file-is-picture. Tệp là ảnh chụp hoặc bản quét,"
                                    + " không đọc được: cần bản có chữ.");
        }
    }

    @Test
    void soAreThoseBesideALargeTable() throws IOException {
        Files.writeString(
                folder.resolve("bang.csv"),
                "unit,name,level,period,indicator,value\na,UBND huyện A,district,2023,assigned_tasks_total,7\n");
        Files.writeString(folder.resolve("quet.png"), "x");

        CommandRun run = rank();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("1 tệp trong thư mục đầu vào không được đọc:\n", "quet.png: file-is-picture.");
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
