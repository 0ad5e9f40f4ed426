package vn.parindex.bench.page;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The machine in words (máy đo): no name of it, nothing that tells whose it is.
 *
 * @param load share of the processors that others kept busy just before the run, from 0 to 1; below 0 where it is not known
 */
record Machine(String processor, int cores, String memory, String system, String java, double load) {

    private static final double MOST_FOR_QUIET = 0.1;
    private static final long LISTENING_MILLIS = 5_000;

    static Machine here() {
        return new Machine(
                line(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                memorySize(),
                System.getProperty("os.name"),
                "%s (%s)".formatted(System.getProperty("java.version"), System.getProperty("java.vm.name")),
                workOfOthers());
    }

    String inWords() {
        return "%s, %d cores, %s of memory, %s; JDK %s".formatted(processor, cores, memory, system, java);
    }

    /** Whether others were at work when the run began. */
    boolean busy() {
        return load > MOST_FOR_QUIET;
    }

    String loadInWords() {
        return load < 0 ? "not known" : String.format(Locale.ROOT, "%.0f%%", 100 * load);
    }

    /**
     * The share of the processors' time that others take while this program does nothing. The load average would still
     * tell of the build that has just ended.
     */
    private static double workOfOthers() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        system.getCpuLoad();
        try {
            Thread.sleep(LISTENING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
        return system.getCpuLoad();
    }

    private static String memorySize() {
        String kilobytes = line(Path.of("/proc/meminfo"), "MemTotal", "").replaceAll("\\D", "");
        return kilobytes.isEmpty() ? "unknown size" : Math.round(Long.parseLong(kilobytes) / 1048576.0) + " GiB";
    }

    private static String line(Path file, String name, String otherwise) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException unknown) {
            return otherwise;
        }
    }
}
