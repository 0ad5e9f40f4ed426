package vn.parindex.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.parindex.cli.Program;

/** Every hostile file through the whole command: read or refused, in a few words that name it, in time. */
class HostileSamplesTest {

    private static final Path FOLDER = Path.of("target", "hostile");
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration HANGS = Duration.ofMinutes(4);
    private static final Path TIMES = Path.of("target", "hostile-times.tsv");
    private static final int TOO_LONG = -1;
    private static final int MOST_WORDS = 400_000;

    @Test
    void everySampleIsReadOrRefusedInWords() throws IOException {
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(TIMES);
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, byte[]> sample : HostileSamples.all().entrySet()) {
            Path file = Files.write(FOLDER.resolve(sample.getKey()), sample.getValue());
            check(file, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void check(Path file, List<String> faults) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AtomicLong worked = new AtomicLong();
        int exitCode = inTime(() -> {
            int code = new Program(new PrintWriter(out), new PrintWriter(err)).run("check", file.toString());
            worked.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            return code;
        });
        // what else the machine does is no fault of the reader
        Duration taken = Duration.ofNanos(worked.get());
        String said = out + err.toString();
        String name = file.getFileName().toString();
        boolean usual = exitCode == 0 || exitCode == 3;
        Files.writeString(
                TIMES,
                taken.toMillis() + "\t" + exitCode + "\t" + name + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        note(faults, !usual, name, "exit " + exitCode + ": " + shortened(said));
        note(faults, exitCode == 3 && !said.contains(name), name, "not named: " + shortened(said));
        note(faults, Said.INSIDE.matcher(said).find(), name, "speaks of its inside: " + shortened(said));
        note(faults, said.contains("reader-failed"), name, "failed inside");
        note(faults, said.contains("file-too-demanding"), name, "took all memory");
        note(faults, Said.ACTING.matcher(said).find(), name, "acts on the terminal");
        note(faults, said.length() > MOST_WORDS, name, "says too much: " + said.length());
        note(faults, taken.compareTo(LONGEST) > 0, name, "took " + taken);
    }

    /** The exit code; -1 where the run takes longer than anybody waits. */
    private static int inTime(Callable<Integer> run) {
        FutureTask<Integer> task = new FutureTask<>(run);
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(HANGS.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return TOO_LONG;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void note(List<String> faults, boolean fault, String name, String what) {
        if (fault) {
            faults.add(name + ": " + what);
        }
    }

    private static String shortened(String said) {
        return said.substring(0, Math.min(300, said.length()));
    }
}
