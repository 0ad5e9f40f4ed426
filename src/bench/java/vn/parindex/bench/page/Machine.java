package vn.parindex.bench.page;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine in words (máy đo): no name of it, nothing that tells whose it is. */
record Machine(String processor, int cores, String memory, String system, String java, double load) {

    static Machine here() {
        return new Machine(
                line(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                memorySize(),
                System.getProperty("os.name"),
                "%s (%s)".formatted(System.getProperty("java.version"), System.getProperty("java.vm.name")),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String inWords() {
        return "%s, %d cores, %s of memory, %s; JDK %s".formatted(processor, cores, memory, system, java);
    }

    /** Whether others were at work when the run began. */
    boolean busy() {
        return load > cores / 4.0;
    }

    String loadInWords() {
        return load < 0 ? "not known" : String.format(Locale.ROOT, "%.2f", load);
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
