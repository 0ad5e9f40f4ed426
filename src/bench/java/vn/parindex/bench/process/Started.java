package vn.parindex.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program to start (lệnh cần đo), by its name in the tables and its words. */
record Started(String name, List<String> command) {

    /** Wall-clock milliseconds from start to end; the output goes nowhere. */
    double milliseconds() {
        long begin = System.nanoTime();
        waitFor(start(ProcessBuilder.Redirect.DISCARD));
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Peak of resident memory in MiB, read while it runs; empty where the system has no /proc. */
    Optional<Double> peakMemory() {
        Process process = start(ProcessBuilder.Redirect.DISCARD);
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(status));
            pause();
        }
        waitFor(process);
        return peak == 0 ? Optional.empty() : Optional.of(peak);
    }

    /** What it writes to stdout. */
    String output() {
        try {
            Process process = start(ProcessBuilder.Redirect.PIPE);
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            waitFor(process);
            return text;
        } catch (IOException e) {
            throw new IllegalStateException("%s cannot be read".formatted(command), e);
        }
    }

    /** The words of the process while it runs, as the last program of the start sees them; empty without /proc. */
    List<String> wordsOfProcess() {
        Process process = start(ProcessBuilder.Redirect.DISCARD);
        Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        List<String> words = List.of();
        while (process.isAlive()) {
            List<String> now = words(file);
            words = now.isEmpty() ? words : now;
            pause();
        }
        waitFor(process);
        return words;
    }

    private Process start(ProcessBuilder.Redirect stdout) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(stdout)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("%s cannot be started".formatted(command), e);
        }
    }

    private void waitFor(Process process) {
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException("%s ended with exit code %d".formatted(command, exit));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(4);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A process that has just ended has no file any more, or an empty one. */
    private static double peak(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static List<String> words(Path file) {
        try {
            return List.of(Files.readString(file).split("\0")).stream()
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException ended) {
            return List.of();
        }
    }
}
