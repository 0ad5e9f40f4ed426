package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.cli.ReadingProgress.Style;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

class ReadingProgressTest {

    private static final String SHEET = "fixtures/don-vi-mau/submissions/phieu-so-lieu.yaml";

    @TempDir
    private Path folder;

    private final AtomicLong milliseconds = new AtomicLong();
    private final StringWriter said = new StringWriter();

    @Test
    void oneLineIsWrittenOverAndErased() {
        ReadingProgress progress = progress(Style.ONE_LINE);

        progress.reading(1, 3, Path.of("dai-hon.txt"));
        milliseconds.set(50);
        progress.reading(2, 3, Path.of("b.txt"));
        milliseconds.set(300);
        progress.reading(3, 3, Path.of("c.txt"));
        progress.finished(3);
        progress.sumUp();

        String first = "Đang đọc tệp 1/3 (không nhận 0): dai-hon.txt";
        String last = "Đang đọc tệp 3/3 (không nhận 0): c.txt";
        assertThat(said)
                .hasToString("\r" + first + "\r" + last + " ".repeat(6) + "\r" + " ".repeat(last.length()) + "\r"
                        + "Đã đọc 3 tệp, nhận tất cả.\n");
    }

    @Test
    void aLogGetsALineNowAndThen() {
        ReadingProgress progress = progress(Style.LINES);

        for (int i = 1; i <= 100; i++) {
            milliseconds.set(i * 100L);
            progress.reading(i, 100, Path.of(i + ".txt"));
        }

        assertThat(said.toString().lines())
                .containsExactly(
                        "Đang đọc tệp 1/100 (không nhận 0): 1.txt",
                        "Đang đọc tệp 51/100 (không nhận 0): 51.txt",
                        "Đang đọc tệp 100/100 (không nhận 0): 100.txt");
    }

    @Test
    void namesCannotActOnTheTerminal() {
        progress(Style.ONE_LINE).reading(1, 2, Path.of("a\u001b[2J\n\u202Eb.txt"));

        assertThat(said.toString()).endsWith(": a\\u001b[2J\\u000a\\u202eb.txt");
    }

    @Test
    void oneBadFileStopsNoneAndTheSummaryNamesIt() throws IOException {
        Files.copy(Path.of(SHEET), folder.resolve("a.yaml"));
        Files.writeString(folder.resolve("b.yaml"), "unit: [");
        Files.write(folder.resolve("c.docx"), new byte[] {'P', 'K', 3, 4, 0});
        Files.copy(Path.of("fixtures/kim-phuong-2024q1/submissions/bao-cao.txt"), folder.resolve("d.txt"));

        CalledProgram called = CalledProgram.with("check", folder.toString(), "--criteria", "district-2023");

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out()).contains("Kim Phượng");
        assertThat(called.err().lines().toList())
                .hasSize(3)
                .startsWith("Đã đọc 4 tệp; 2 tệp không nhận hoặc không nhận hết:")
                .anyMatch(line -> line.startsWith("  " + folder.resolve("b.yaml") + ": "))
                .anyMatch(line -> line.startsWith("  " + folder.resolve("c.docx") + ": "));
    }

    @Test
    void aComparisonTellsOfBothSidesAndNamesWhatItDidNotTake() throws IOException {
        Path before = Files.createDirectories(folder.resolve("truoc"));
        Path after = Files.createDirectories(folder.resolve("sau"));
        Files.copy(Path.of(SHEET), before.resolve("a.yaml"));
        Files.copy(Path.of(SHEET), after.resolve("a.yaml"));
        Files.writeString(after.resolve("b.yaml"), "unit: [");

        CalledProgram called = CalledProgram.with(
                "compare", before.toString(), after.toString(), "--criteria", "district-2023", "--progress", "always");

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out()).isNotEmpty();
        assertThat(called.err())
                .contains("Đang đọc tệp 1/2 (không nhận 0): " + after.resolve("a.yaml"))
                .contains("Đã đọc 3 tệp; 1 tệp không nhận hoặc không nhận hết:\n  " + after.resolve("b.yaml") + ": ");
    }

    @Test
    void nothingIsSaidOfASingleFile() {
        assertThat(CalledProgram.with("check", SHEET, "--criteria", "district-2023", "--progress", "always")
                        .err())
                .isEmpty();
    }

    @Test
    void compilingIsSaidUnlessProgressIsOff() {
        progress(Style.NONE).compilingRules();
        String quiet = said.toString();
        progress(Style.LINES).compilingRules();

        assertThat(quiet).isEmpty();
        assertThat(said).hasToString("Đang biên dịch quy tắc (lần đầu sau khi sửa)…\n");
    }

    @Test
    void aFailureIsTracedOnlyWhenAskedFor() {
        progress(Style.NONE).failed(Path.of("a.pdf"), new IllegalStateException("hỏng"));
        String quiet = said.toString();
        new ReadingProgress(new PrintWriter(said), new Wording(Language.VI), clock(), Style.NONE, true)
                .failed(Path.of("a.pdf"), new IllegalStateException("hỏng"));

        assertThat(quiet).isEmpty();
        assertThat(said.toString())
                .startsWith("Lỗi bên trong phần mềm khi đọc “a.pdf”:\n")
                .contains("hỏng", "\tat ");
    }

    private ReadingProgress progress(Style style) {
        return new ReadingProgress(new PrintWriter(said, true), new Wording(Language.VI), clock(), style, false);
    }

    private InstantSource clock() {
        return () -> Instant.ofEpochMilli(milliseconds.get());
    }
}
