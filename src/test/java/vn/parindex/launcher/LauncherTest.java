package vn.parindex.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher with a Java and a Maven that only write down how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
              *-XshowSettings*) echo '    java.specification.version = '"${SPECIFICATION:-17}" >&2; exit 0 ;;
              *DumpLoadedClassList=*)
                echo "rehearsal" >>"$CALLS"
                for option in "$@"; do
                  case "$option" in -XX:DumpLoadedClassList=*) echo classes >"${option#*=}" ;; esac
                done ;;
              *-Xshare:dump*)
                for option in "$@"; do
                  case "$option" in -XX:SharedClassListFile=*) [ -s "${option#*=}" ] || exit 1 ;; esac
                done
                for option in "$@"; do
                  case "$option" in -XX:SharedArchiveFile=*) [ -n "$NO_ARCHIVE" ] || echo archive >"${option#*=}" ;; esac
                done ;;
              *) echo "java $*" >>"$CALLS" ;;
            esac
            """;
    private static final String MAVEN = """
            #!/bin/sh
            [ "$1" != -v ] || { echo "Apache Maven 3.9.9"; exit 0; }
            echo "build" >>"$CALLS"
            sleep 0.3
            mkdir -p target/lib && echo jar >target/parindex.jar
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path calls;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("nhà có dấu cách")).toRealPath();
        calls = folder.resolve("calls");
        for (String below : List.of("src/main", "rules", "criteria", "bin")) {
            Files.createDirectories(home.resolve(below));
        }
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("rules/a.drl"), "rule");
        program("bin/java", JAVA);
        program("bin/javac", "#!/bin/sh\n");
        program("bin/mvn", MAVEN);
        program("parindex", Files.readString(Path.of("parindex")));
        long before = Instant.now().minusSeconds(60).toEpochMilli();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(before));
            }
        }
    }

    @Test
    void theFirstStartBuildsAndRehearsesTheNextOnlyRuns() throws Exception {
        start(home, "./parindex", "--help");
        start(home, "./parindex", "--help");

        assertThat(steps()).containsExactly("build", "rehearsal", "java", "java");
        assertThat(lastCall())
                .contains("-XX:SharedArchiveFile=" + home.resolve("target/parindex.jsa"))
                .contains("-XX:TieredStopAtLevel=1")
                .endsWith("-jar " + home.resolve("target/parindex.jar") + " --help");
    }

    @Test
    void anEditedRuleBuildsAndRehearsesAgain() throws Exception {
        start(home, "./parindex");
        Files.writeString(home.resolve("rules/a.drl"), "another rule");
        Files.setLastModifiedTime(
                home.resolve("rules/a.drl"), FileTime.from(Instant.now().plusSeconds(1)));
        Thread.sleep(1100);
        start(home, "./parindex");

        assertThat(steps()).containsExactly("build", "rehearsal", "java", "build", "rehearsal", "java");
    }

    @Test
    void itStartsFromAnyFolderAndThroughLinks() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("chấm"), Path.of("../nhà có dấu cách/parindex"));
        start(home, "./parindex");
        start(elsewhere, "./chấm", "score");
        start(elsewhere, "bash", "../nhà có dấu cách/parindex", "score");
        start(home, "bash", "parindex", "score");

        assertThat(steps()).containsExactly("build", "rehearsal", "java", "java", "java", "java");
        assertThat(lastCall()).contains(home.resolve("target/parindex.jsa").toString());
    }

    @Test
    void aLostArchiveIsMadeAgainWithoutABuild() throws Exception {
        start(home, "./parindex");
        Files.delete(home.resolve("target/parindex.jsa"));
        start(home, "./parindex");

        assertThat(steps()).containsExactly("build", "rehearsal", "java", "rehearsal", "java");
    }

    @Test
    void anArchiveOfAnotherPlaceOrJavaIsMadeAgain() throws Exception {
        start(home, "./parindex");
        Files.writeString(home.resolve("target/parindex.jsa.for"), "java /elsewhere/target/parindex.jar\n");
        start(home, "./parindex");

        assertThat(steps()).containsExactly("build", "rehearsal", "java", "rehearsal", "java");
    }

    @Test
    void aJavaThatMakesNoArchiveIsAskedOnceAndRunsWithout() throws Exception {
        for (int i = 0; i < 2; i++) {
            run(home, List.of("NO_ARCHIVE=yes"), "./parindex", "--help");
        }

        assertThat(steps()).containsExactly("build", "rehearsal", "java", "java");
        assertThat(lastCall()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        Process first = process(home, List.of(), "./parindex", "one");
        Process second = process(home, List.of(), "./parindex", "two");
        first.waitFor();
        second.waitFor();

        assertThat(steps()).containsExactly("build", "rehearsal", "java", "java");
    }

    @Test
    void aLargeTableAndAnOptionOfTheUserGetTheBetterCompiler() throws Exception {
        Path table = home.resolve("lớn.csv");
        try (SeekableByteChannel file =
                Files.newByteChannel(table, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.position(64L << 20);
            file.write(ByteBuffer.wrap(new byte[] {10}));
        }
        Files.writeString(home.resolve("nhỏ.csv"), "unit\n");
        start(home, "./parindex", "rank", "lớn.csv");
        String large = lastCall();
        start(home, "./parindex", "rank", "nhỏ.csv");
        String small = lastCall();
        run(home, List.of("PARINDEX_JAVA_OPTIONS=-XX:TieredStopAtLevel=4 -Xmx4g"), "./parindex", "rank", "nhỏ.csv");

        assertThat(large).contains("-XX:TieredStopAtLevel=4");
        assertThat(small).doesNotContain("-XX:TieredStopAtLevel=4");
        assertThat(lastCall()).contains("-XX:TieredStopAtLevel=4 -Xmx4g");
    }

    /** Java refuses to start with more memory than it may have. */
    @Test
    void aSmallLimitOfMemoryIsNotBelowTheFirstSize() throws Exception {
        run(home, List.of("PARINDEX_JAVA_OPTIONS=-Xmx32m"), "./parindex");
        String small = lastCall();
        start(home, "./parindex");

        assertThat(small).containsPattern("-Xms48m .*-Xms8m .*-Xmx32m ");
        assertThat(lastCall()).contains(" -Xms48m ").doesNotContain("-Xms8m");
    }

    @Test
    void anInstallationThatCannotBeWrittenStartsWithoutAnArchiveThatDoesNotFit() throws Exception {
        start(home, "./parindex");
        forbidWriting();
        start(home, "./parindex", "--help");
        String fits = lastCall();
        Files.writeString(home.resolve("target/parindex.jsa.for"), "java /elsewhere/target/parindex.jar\n");
        start(home, "./parindex", "--help");

        assertThat(steps()).containsExactly("build", "rehearsal", "java", "java", "java");
        assertThat(fits).contains("SharedArchiveFile");
        assertThat(lastCall()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void anInstallationThatCannotBeWrittenSaysThatItHasToBeBuilt() throws Exception {
        start(home, "./parindex");
        forbidWriting();
        Files.writeString(home.resolve("rules/b.drl"), "rule");
        FileTime later = FileTime.from(Instant.now().plusSeconds(1));
        Files.setLastModifiedTime(home.resolve("rules/b.drl"), later);

        assertThat(refusal(List.of(), "./parindex")).containsOnlyOnce("parindex: không ghi được vào ");
        assertThat(steps()).containsExactly("build", "rehearsal", "java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8", "11", ""})
    void anotherJavaIsRefusedInWordsAlsoWhenTheProgramIsBuilt(String specification) throws Exception {
        List<String> older = List.of("SPECIFICATION=" + (specification.isEmpty() ? " " : specification));
        String notBuilt = refusal(older, "./parindex", "--lang", "en");
        start(home, "./parindex");
        Files.delete(home.resolve("target/parindex.jsa"));
        String built = refusal(older, "./parindex", "--lang", "en");
        forbidWriting();
        String readOnly = refusal(older, "./parindex", "--lang", "en");

        assertThat(List.of(notBuilt, built, readOnly))
                .allSatisfy(said -> assertThat(said)
                        .isEqualTo("parindex: JDK 17 or later is needed, but '%s' is another version; set JAVA_HOME.\n"
                                .formatted(home.resolve("bin/java"))));
        assertThat(steps()).containsExactly("build", "rehearsal", "java");
    }

    @Test
    void onlyABuildNeedsACompiler() throws Exception {
        program("bin/javac", "#!/bin/sh\nexit 1\n");
        String notBuilt = refusal(List.of(), "./parindex", "--lang", "en");
        program("bin/javac", "#!/bin/sh\n");
        start(home, "./parindex");
        program("bin/javac", "#!/bin/sh\nexit 1\n");
        Files.delete(home.resolve("target/parindex.jsa"));
        start(home, "./parindex");

        assertThat(notBuilt).contains("there is only a JRE");
        assertThat(steps()).containsExactly("build", "rehearsal", "java", "rehearsal", "java");
    }

    @Test
    void aTableThatCannotBeReadIsLeftToTheProgram() throws Exception {
        start(home, "./parindex");
        Files.writeString(home.resolve("khóa.csv"), "unit\n");
        Files.setPosixFilePermissions(home.resolve("khóa.csv"), PosixFilePermissions.fromString("-wx------"));
        program("bin/wc", "#!/bin/sh\necho no >&2\nexit 1\n");
        String said = run(home, List.of(), "./parindex", "rank", "khóa.csv");

        assertThat(said).isEmpty();
        assertThat(lastCall()).doesNotContain("-XX:TieredStopAtLevel=4").endsWith("rank khóa.csv");
    }

    @Test
    void anOptionWithAStarIsNoPatternOfFileNames() throws Exception {
        Files.writeString(home.resolve("-Da=1"), "");
        run(home, List.of("PARINDEX_JAVA_OPTIONS=-Da=* -Db=?"), "./parindex");

        assertThat(lastCall()).contains(" -Da=* -Db=? ");
    }

    /** Root may write everywhere: then the launcher is asked about a place that nobody can write to. */
    private void forbidWriting() throws IOException {
        Path target = home.resolve("target");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(target)) {
            String asked = "-w \"$home/target\"";
            String launcher = Files.readString(home.resolve("parindex"));
            assertThat(launcher).contains(asked);
            program("parindex", launcher.replace(asked, "-w \"$home/nowhere\""));
        }
    }

    private String refusal(List<String> environment, String... command) throws Exception {
        Process process = process(home, environment, command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        return said;
    }

    private void start(Path in, String... command) throws Exception {
        run(in, List.of(), command);
    }

    private String run(Path in, List<String> environment, String... command) throws Exception {
        Process process = process(in, environment, command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private Process process(Path in, List<String> environment, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("CALLS", calls.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        for (String setting : environment) {
            String[] parts = setting.split("=", 2);
            builder.environment().put(parts[0], parts[1]);
        }
        return builder.start();
    }

    private void program(String name, String text) throws IOException {
        Path file = Files.writeString(home.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> steps() throws IOException {
        return new ArrayList<>(Files.readAllLines(calls).stream()
                .map(line -> line.split(" ")[0])
                .toList());
    }

    private String lastCall() throws IOException {
        List<String> lines = Files.readAllLines(calls);
        return lines.get(lines.size() - 1);
    }
}
