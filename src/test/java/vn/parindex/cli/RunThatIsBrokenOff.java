package vn.parindex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that is broken off while it works, and takes its time to end: what goes on meanwhile is seen. */
final class RunThatIsBrokenOff {

    private RunThatIsBrokenOff() {}

    public static void main(String[] args) throws IOException {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> pause(500)));
        if (args[0].equals("line")) {
            ProgressLine line = new ProgressLine(err);
            for (int i = 0; ; i++) {
                line.show("Đang đọc");
                if (i == 0) {
                    System.out.println("ready");
                }
                pause(5);
            }
        }
        Path file = Path.of(args[1]);
        try {
            new OutputFile(file).write(out -> {
                out.write("half");
                out.flush();
                System.out.println("ready");
                while (isThere(file.getParent())) {
                    pause(1);
                }
                out.write("the other half");
            });
            err.println("written");
        } catch (RuntimeException e) {
            err.println(e);
        }
    }

    private static boolean isThere(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
