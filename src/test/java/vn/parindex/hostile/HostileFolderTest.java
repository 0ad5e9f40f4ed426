package vn.parindex.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.cli.Program;

/** The small ones of the hostile files as one folder: each is read or refused in words, and none stops the others. */
class HostileFolderTest {

    private static final int LARGEST = 1 << 16;
    private static final int MOST_WORDS = 2_000_000;

    @TempDir
    private Path folder;

    /** The limit is only there to break off a run that never ends. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everySmallSampleOfAFolderIsReadOrRefusedInWords() throws IOException {
        List<String> written = write();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int exitCode = new Program(new PrintWriter(out), new PrintWriter(err))
                .run("check", folder.toString(), "--format", "text");

        String said = out + err.toString();
        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString()).contains("Đã đọc %d tệp".formatted(written.size()));
        assertThat(said)
                .doesNotContain("reader-failed", "file-too-demanding")
                .doesNotContainPattern(Said.INSIDE)
                .doesNotContainPattern(Said.ACTING)
                .hasSizeLessThan(MOST_WORDS);
        assertThat(written)
                .filteredOn(name -> name.startsWith("empty.") || name.startsWith("one-byte."))
                .allSatisfy(name -> assertThat(said).contains(name));
    }

    private List<String> write() throws IOException {
        Map<String, byte[]> small = HostileSamples.upTo(LARGEST);
        for (Map.Entry<String, byte[]> sample : small.entrySet()) {
            Files.write(folder.resolve(sample.getKey()), sample.getValue());
        }
        return small.keySet().stream().sorted().toList();
    }
}
