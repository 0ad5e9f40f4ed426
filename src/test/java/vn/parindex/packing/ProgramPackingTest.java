package vn.parindex.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import vn.parindex.cli.Program;

/** What the program is packed from does what the compiled classes do: the tests of these hold for it as well. */
class ProgramPackingTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String REPORT =
            "fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt --unit phan-rang-thap-cham"
                    + " --name Phan-Rang --level district --period 2023 --criteria district-2023";
    private static final String GROUP = "fixtures/don-vi-mau/submissions --criteria district-2023";

    @TempDir
    private static Path folder;

    private static Path packed;
    private static URLClassLoader program;

    @BeforeAll
    static void pack() throws IOException {
        packed = folder.resolve("program");
        ProgramPacking.pack(CLASSES, packed);
        program = loader(packed);
    }

    @AfterAll
    static void close() throws IOException {
        program.close();
    }

    @Test
    void nothingIsLeftToBeMadeAtRunTimeButTextsAndSpecialLambdas() throws IOException {
        Set<String> made = new TreeSet<>();
        for (Path file : classFiles(packed.resolve("vn"))) {
            new ClassReader(Files.readAllBytes(file)).accept(madeAtRunTime(made), 0);
        }
        assertThat(made).isSubsetOf("ObjectMethods.bootstrap toString", "LambdaMetafactory.altMetafactory");
    }

    /** Asked for its methods, a class is linked, and so verified. */
    @Test
    void javaTakesEveryClass() throws Exception {
        int classes = 0;
        for (Path file : classFiles(packed.resolve("vn"))) {
            String path = packed.relativize(file).toString();
            String name = path.substring(0, path.length() - ".class".length()).replace(File.separatorChar, '.');
            Class<?> one = Class.forName(name, false, program);
            assertThat(one.getDeclaredMethods()).isNotNull();
            assertThat(one.getClassLoader()).isSameAs(program);
            if (name.contains("$$")) { // not named by its host, a class would be its own
                assertThat(one.getNestHost()).isNotSameAs(one);
                assertThat(name).startsWith(one.getNestHost().getName() + "$");
            }
            classes++;
        }
        assertThat(classes).isGreaterThan(classFiles(CLASSES.resolve("vn")).size());
    }

    @Test
    void allElseIsCopiedAndTheBuildItselfLeftOut() throws IOException {
        assertThat(others(packed)).isEqualTo(others(CLASSES)).isNotEmpty();
        assertThat(packed.resolve("vn/parindex/packing")).doesNotExist();
        assertThat(packed.resolve("vn/parindex/cli/Main.class")).exists();
    }

    @Test
    void whatAnEarlierBuildLaidDownIsGone(@TempDir Path again) throws IOException {
        Path old = Files.writeString(
                Files.createDirectories(again.resolve("vn/gone")).resolve("Old.class"), "old");

        ProgramPacking.pack(Files.createDirectories(folder.resolve("nothing")), again);

        assertThat(old).doesNotExist();
    }

    @Test
    void lambdasAndRecordsOfEveryShapeDoTheSame(@TempDir Path other) throws Exception {
        Path samples = Files.createDirectories(other.resolve("samples/vn/parindex/anywhere"));
        Path written = other.resolve("written");
        for (Path file : classFiles(Path.of("target/test-classes/vn/parindex/packing"))) {
            if (file.getFileName().toString().startsWith("Samples")) {
                Files.copy(file, samples.resolve(file.getFileName()));
            }
        }
        ProgramPacking.pack(other.resolve("samples"), written);

        try (URLClassLoader loader = loader(written)) {
            Supplier<?> run = (Supplier<?>)
                    loader.loadClass(Samples.class.getName()).getConstructor().newInstance();

            assertThat(run.getClass()).isNotSameAs(Samples.class);
            assertThat(run.get()).isEqualTo(new Samples().get());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score " + REPORT,
                "score " + REPORT + " --format json",
                "explain " + REPORT,
                "regain " + REPORT,
                "check " + REPORT + " --lang en",
                "ingest " + REPORT,
                "rank " + GROUP,
                "rank " + GROUP + " --format csv",
                "criteria show district-2023",
                "score --help",
                "score no-such-file"
            })
    void theProgramSaysTheSame(String line) throws Exception {
        String[] args = line.split(" ");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int ended = new Program(new PrintWriter(out), new PrintWriter(err)).run(args);

        StringWriter packedOut = new StringWriter();
        StringWriter packedErr = new StringWriter();
        Class<?> main = program.loadClass(Program.class.getName());
        Object run = main.getConstructor(PrintWriter.class, PrintWriter.class)
                .newInstance(new PrintWriter(packedOut), new PrintWriter(packedErr));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(program); // Drools looks for its parts there
        Object packedEnded;
        try {
            packedEnded = main.getMethod("run", String[].class).invoke(run, (Object) args);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }

        assertThat(packedOut).hasToString(out.toString());
        assertThat(packedErr).hasToString(err.toString());
        assertThat(packedEnded).isEqualTo(ended);
    }

    /** The libraries of the tests without the compiled program, and in its place that of the folder. */
    private static URLClassLoader loader(Path classes) throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(classes.toUri().toURL());
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (place.endsWith(".jar")) {
                places.add(Path.of(place).toUri().toURL());
            }
        }
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static ClassVisitor madeAtRunTime(Set<String> made) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String method, String of, Handle by, Object... with) {
                        String owner = by.getOwner().substring(by.getOwner().lastIndexOf('/') + 1);
                        made.add(owner + "." + by.getName() + (owner.startsWith("Object") ? " " + method : ""));
                    }
                };
            }
        };
    }

    private static List<Path> classFiles(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static Set<String> others(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(file -> below.relativize(file).toString())
                    .filter(name -> !name.startsWith("vn" + File.separator))
                    .forEach(names::add);
            return names;
        }
    }
}
