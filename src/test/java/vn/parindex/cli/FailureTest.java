package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** What is not the program's own fault is not called so: each cause is told in the reader's language, with its exit code. */
class FailureTest {

    private static final String SHEET = "fixtures/don-vi-mau/submissions/phieu-so-lieu.yaml";
    private static final List<String> SCORE = List.of("score", SHEET, "--criteria", "district-2023");
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void brokenRulesOfEitherSideOfAComparisonAreFaultyInput() throws IOException {
        Files.writeString(
                folder.resolve("tiers.drl"), "package rules.tiers\nrule \"tiers: broken\" when Nobody() then end\n");

        for (String option : List.of("--rules", "--rules-after")) {
            CalledProgram called = CalledProgram.with(
                    "compare", SHEET, SHEET, "--criteria", "district-2023", option, folder.toString());

            assertThat(called.exitCode()).isEqualTo(3);
            assertThat(called.err()).startsWith("Quy tắc chấm điểm của người dùng không sử dụng được");
        }
    }

    @Test
    void aRuleFileThatIsNotUtf8IsNamed() throws IOException {
        Path file = Files.write(
                folder.resolve("tiers.drl"), "package rules.tiers // b\u00e0i".getBytes(StandardCharsets.ISO_8859_1));

        CalledProgram called = with(SCORE, "--rules", folder.toString());

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.err())
                .startsWith("Quy tắc chấm điểm của người dùng không sử dụng được")
                .contains(file + " is not UTF-8");
    }

    @Test
    void rulesInAFolderThatIsALinkAreFound() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("quy-tac"));
        Files.createSymbolicLink(rules.resolve("lien-ket"), Path.of("rules").toRealPath());

        CalledProgram called = with(SCORE, "--rules", rules.resolve("lien-ket").toString());
        CalledProgram below = with(SCORE, "--rules", rules.toString());

        assertThat(called.exitCode()).isZero();
        assertThat(below.err()).doesNotContain("Không có quy tắc (.drl)");
    }

    @Test
    void rulesInALoopOfLinksCannotBeRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("vong"), folder);

        assertThat(with(SCORE, "--rules", folder.toString()))
                .isEqualTo(new CalledProgram(
                        2,
                        "",
                        "Không đọc được thư mục quy tắc “" + folder
                                + "”: thư mục liên kết vòng quanh. Xem hướng dẫn: parindex score --help\n"));
        assertThat(with(SCORE, "--rules", folder.toString(), "--lang", "en").err())
                .startsWith("The folder of rules “" + folder + "” cannot be read: the folder links back to itself.");
    }

    @Test
    void aSetThatCannotBeReadIsFaultyInput() throws IOException {
        Path set = Files.copy(Path.of("criteria/district-2023/set.yaml"), folder.resolve("set.yaml"));
        Files.setPosixFilePermissions(set, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(set), "to root everything is open");

        CalledProgram called = CalledProgram.with("score", SHEET, "--criteria", set.toString());

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.err()).startsWith("LỖI  file-not-readable  " + set).contains("không có quyền đọc");
    }

    @Test
    void aFolderWithoutASetIsWrongUsage() {
        CalledProgram called = CalledProgram.with("score", SHEET, "--criteria", folder.toString());

        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.err()).startsWith("Không có bộ tiêu chí hoặc tệp “" + folder + "”");
    }

    @Test
    void aFullDiskIsToldInBothLanguages() {
        assumeTrue(Files.isWritable(FULL), "a device that is always full");

        CalledProgram vietnamese = with(SCORE, "-o", FULL.toString());
        CalledProgram english = with(SCORE, "-o", FULL.toString(), "--lang", "en");

        assertThat(vietnamese)
                .isEqualTo(new CalledProgram(
                        1,
                        "",
                        "Không ghi được “/dev/full”: ổ đĩa có thể đã đầy; tệp kết quả không được tạo hoặc không trọn"
                                + " vẹn.\n"));
        assertThat(english.err())
                .isEqualTo(
                        "“/dev/full” cannot be written: the disk may be full; there is no result, or it is not whole.\n");
    }

    @Test
    void tooLittleMemoryIsToldWithTheWayToMore() {
        StringWriter err = new StringWriter();
        Writer hungry = new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        int exitCode = new Program(new PrintWriter(hungry), new PrintWriter(err)).run("criteria", "list");

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("Không đủ bộ nhớ")
                .contains("PARINDEX_JAVA_OPTIONS=-Xmx")
                .hasLineCount(1);
    }

    @Test
    void soItIsWhereAnotherThreadRanOutOfIt() {
        StringWriter err = new StringWriter();
        CommandLine command =
                new Program(new PrintWriter(new StringWriter()), new PrintWriter(err)).commandLine(Language.EN);

        int exitCode = new FailureHandler(new Wording(Language.EN))
                .handleExecutionException(
                        new IllegalStateException("scoring stopped", new OutOfMemoryError()),
                        command,
                        command.parseArgs());
        command.getErr().flush();

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).startsWith("There is not enough memory;").contains("PARINDEX_JAVA_OPTIONS=-Xmx");
    }

    @Test
    void aComparedInputThatIsNotThereIsToldBeforeASetIsAskedFor() {
        CalledProgram called = CalledProgram.with("compare", "khong-co.yaml", SHEET);

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.err())
                .startsWith("LỖI  file-not-found  khong-co.yaml: ")
                .hasLineCount(1);
    }

    private static CalledProgram with(List<String> words, String... more) {
        return CalledProgram.with(Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
