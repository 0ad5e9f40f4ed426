package vn.parindex.bench.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import vn.parindex.bench.page.Figures;

/** Starts whole programs in turn and takes their times (đo cả tiến trình), those of a round one after the other. */
public final class ProcessRun {

    private static final String REPORT = "fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt";
    private static final String UNIT = "phan-rang-thap-cham";
    private static final String NAME = "UBND thành phố Phan Rang - Tháp Chàm";
    private static final String SET = "district-2023";
    private static final int MEMORY_RUNS = 3;

    private final List<Started> programs = new ArrayList<>();
    private final Path folder;

    /** @param folder for the jar and the class archive of the hand-written program */
    public ProcessRun(Path folder) {
        this.folder = folder;
    }

    /** Milliseconds and MiB of each program, so many rounds. */
    public void measure(int rounds, String rulesSha256, Figures figures) {
        prepare(rulesSha256);
        for (int round = 0; round < rounds; round++) {
            for (Started program : programs) {
                figures.add("process." + program.name(), program.milliseconds());
            }
        }
        for (Started program : programs) {
            for (int i = 0; i < MEMORY_RUNS; i++) {
                program.peakMemory().ifPresent(peak -> figures.add("memory." + program.name(), peak));
            }
        }
    }

    private void prepare(String rulesSha256) {
        Started score = new Started(
                "score",
                List.of(
                        "./parindex",
                        "score",
                        REPORT,
                        "--unit",
                        UNIT,
                        "--name",
                        NAME,
                        "--level",
                        "district",
                        "--period",
                        "2023",
                        "--criteria",
                        SET));
        score.milliseconds();
        List<String> words = score.wordsOfProcess();
        JvmWords jvm = JvmWords.of(words);
        String jar = jar().toString();
        List<String> plainArguments = List.of(REPORT, UNIT, NAME, "2023", SET, rulesSha256, version(score.output()));
        Started plain = new Started("plain", jvm.start(classPath(jar), PlainProgram.class, plainArguments, folder));
        plain.milliseconds();
        plain.milliseconds();
        requireSame(score.output(), plain.output());
        programs.add(new Started("empty", jvm.bare(jar, EmptyProgram.class)));
        programs.add(new Started("emptyDefault", List.of(jvm.java(), "-cp", jar, EmptyProgram.class.getName())));
        programs.add(new Started("help", List.of("./parindex", "--help")));
        programs.add(plain);
        programs.add(score);
        programs.forEach(Started::milliseconds);
    }

    private static void requireSame(String ours, String plain) {
        if (!ours.equals(plain)) {
            throw new IllegalStateException("the hand-written program prints another text than parindex score: "
                    + firstDifference(ours.split("\n"), plain.split("\n")));
        }
    }

    private static String firstDifference(String[] ours, String[] plain) {
        for (int i = 0; i < Math.min(ours.length, plain.length); i++) {
            if (!ours[i].equals(plain[i])) {
                return "line %d: '%s' and '%s'".formatted(i + 1, ours[i], plain[i]);
            }
        }
        return "%d and %d lines".formatted(ours.length, plain.length);
    }

    /** The engine's version as the text prints it. */
    private static String version(String text) {
        return text.lines()
                .filter(line -> line.contains("parindex "))
                .map(line -> line.replaceAll(".*parindex ([^,; ]+).*", "$1"))
                .findFirst()
                .orElse("0.1.0");
    }

    private static String classPath(String jar) {
        try (Stream<Path> libraries = Files.list(Path.of("target", "lib"))) {
            List<String> all = new ArrayList<>(List.of(jar, "target/parindex.jar"));
            libraries.map(Path::toString).sorted().forEach(all::add);
            return String.join(":", all);
        } catch (IOException e) {
            throw new IllegalStateException("target/lib cannot be read: is the program built?", e);
        }
    }

    /** Class archives take classes from jars only. */
    private Path jar() {
        Path jar = folder.resolve("bench.jar");
        Path classes = Path.of("target", "bench-classes");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> found = Files.list(classes.resolve("vn/parindex/bench/process"))) {
            for (Path one : found.sorted().toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(one).toString()));
                Files.copy(one, out);
                out.closeEntry();
            }
            return jar;
        } catch (IOException e) {
            throw new IllegalStateException("%s cannot be written".formatted(jar), e);
        }
    }
}
