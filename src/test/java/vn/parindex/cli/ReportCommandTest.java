package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report} writes one file, whole or not at all, and replaces one only when told so. */
class ReportCommandTest {

    private static final String INPUT = "fixtures/don-vi-mau/submissions/phieu-so-lieu.yaml";

    @TempDir
    private Path folder;

    @Test
    void theEndingChoosesTheFormAndTheResultIsWritten() throws IOException {
        Path file = folder.resolve("Ket-Qua.HTML");

        CalledProgram run = report(file);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void aFormThatIsNotThereSaysWhichAre() throws IOException {
        CalledProgram run = report(folder.resolve("ket-qua.odt"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("ket-qua.odt", ".html");
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "của người dùng");

        CalledProgram refused = report(file);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("a.html", "--force");
        assertThat(Files.readString(file)).isEqualTo("của người dùng");

        assertThat(report(file, "--force").exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
        assertThat(files()).containsExactly("a.html");
    }

    @Test
    void aFolderOrAMissingFolderIsToldBeforeAnyWork() throws IOException {
        assertThat(report(Files.createDirectory(folder.resolve("b.html"))).err())
                .contains("là thư mục");
        assertThat(report(folder.resolve("không-có/a.html")).err()).contains("Không ghi được");
        assertThat(report(folder.resolve("không-có/a.html")).exitCode()).isEqualTo(2);
    }

    @Test
    void withoutAFileTheCommandIsUsedWrongly() {
        CalledProgram run = CalledProgram.with("report", INPUT, "--criteria", "district-2023");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--output");
    }

    @Test
    void anInputThatCannotBeReadLeavesNothing() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.yaml"), "unit: [");

        CalledProgram run = CalledProgram.with(
                "report",
                broken.toString(),
                "--criteria",
                "district-2023",
                "-o",
                folder.resolve("a.html").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(files()).containsExactly("a.yaml");
    }

    private CalledProgram report(Path file, String... more) {
        return CalledProgram.with(Stream.concat(
                        Stream.of("report", INPUT, "--criteria", "district-2023", "-o", file.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
