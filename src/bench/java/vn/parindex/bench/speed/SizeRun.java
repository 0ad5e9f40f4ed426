package vn.parindex.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import vn.parindex.bench.page.Figures;
import vn.parindex.bench.page.Sizes;

/** Starts {@link GrowingRuns} in a JVM of its own and takes what it prints (chi phí theo quy mô). */
public final class SizeRun {

    private final int largest;

    public SizeRun(int largest) {
        this.largest = largest;
    }

    /** Nanoseconds a unit by size, one figure a round. */
    public void measure(Figures figures) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xms6g",
                        "-Xmx6g",
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        GrowingRuns.class.getName(),
                        Integer.toString(largest)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            out.lines().map(line -> line.split(" ")).forEach(words -> {
                int size = Integer.parseInt(words[0]);
                figures.add(Sizes.name(size), Double.parseDouble(words[1]));
                if (words.length > 2) {
                    figures.add(Sizes.kept(size), Double.parseDouble(words[2]));
                }
            });
        }
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the growing runs failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
