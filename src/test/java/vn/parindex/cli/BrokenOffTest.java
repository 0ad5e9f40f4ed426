package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that is ended from outside leaves no file and no torn line, and says nothing more. */
@DisabledOnOs(OS.WINDOWS)
class BrokenOffTest {

    private static final int ENDED_BY_TERM = 143;

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsBeingWrittenIsGoneAndNothingIsSaid() throws Exception {
        assertThat(brokenOff("file", folder.resolve("a.json").toString())).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLineOfProgressIsEndedAndNotWrittenAgain() throws Exception {
        assertThat(brokenOff("line")).matches("(?s)(\rĐang đọc)+\n");
    }

    /** What it said on stderr. */
    private static String brokenOff(String... arguments) throws Exception {
        String[] command = new String[4 + arguments.length];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command[1] = "-cp";
        command[2] = System.getProperty("java.class.path");
        command[3] = RunThatIsBrokenOff.class.getName();
        System.arraycopy(arguments, 0, command, 4, arguments.length);
        Process process = new ProcessBuilder(command).start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("ready");
            process.toHandle().destroy(); // that of the process would close its streams
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isEqualTo(ENDED_BY_TERM);
            return said;
        } finally {
            process.destroyForcibly();
        }
    }
}
