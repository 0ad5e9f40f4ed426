package vn.parindex.scoring.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import vn.parindex.source.ContentHash;

/**
 * Keeps compiled rules in a folder (bộ nhớ đệm quy tắc), so that rules are compiled once and not at every start.
 *
 * <p>A file is found by what it was made from and by: rules, the program as it was built, Drools and Java. Its first bytes are the hash of the rest, so that
 * a damaged file is compiled again. Files are moved into place whole; two processes at once do no harm. Where the folder
 * cannot be written the rules are compiled at every start.
 */
public final class RuleCache {

    private final Optional<Path> folder;
    private final Supplier<CompiledBy> by;
    private final Runnable beforeCompiling;

    /**
     * @param folder where to keep files; none to keep nothing
     * @param program the version of the program that compiles: another one, or another build of it, never reads these files
     * @param beforeCompiling is told when rules have to be compiled after all, which takes seconds
     */
    public RuleCache(Optional<Path> folder, String program, Runnable beforeCompiling) {
        this(folder, () -> CompiledBy.thisProgram(program), beforeCompiling);
    }

    RuleCache(Optional<Path> folder, Supplier<CompiledBy> by, Runnable beforeCompiling) {
        this.folder = folder;
        this.by = by;
        this.beforeCompiling = beforeCompiling;
    }

    public static RuleCache none() {
        return new RuleCache(Optional.empty(), "", () -> {});
    }

    /** Only who keeps rules has a first time; without a folder every time is the same. */
    void beforeCompiling() {
        folder.ifPresent(where -> beforeCompiling.run());
    }

    Optional<CompiledRules> find(RuleFolder rules) {
        return folder.flatMap(where -> read(where.resolve(name(rules))));
    }

    void keep(RuleFolder rules, CompiledRules compiled) {
        folder.ifPresent(where -> write(where, name(rules), compiled.jar()));
    }

    private String name(RuleFolder rules) {
        ContentHash key = ContentHash.of(rules.sha256() + "\n" + by.get().text());
        return "rules-" + key.sha256() + ".bin";
    }

    static String droolsVersion() {
        return String.valueOf(KieBase.class.getPackage().getImplementationVersion());
    }

    private static Optional<CompiledRules> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] jar = Arrays.copyOfRange(bytes, Math.min(ContentHash.LENGTH, bytes.length), bytes.length);
            boolean whole = Arrays.equals(
                    Arrays.copyOf(bytes, ContentHash.LENGTH),
                    ContentHash.of(jar).bytes());
            return whole && jar.length > 0 ? Optional.of(new CompiledRules(jar)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Best effort: a cache that cannot be written only costs time. */
    private static void write(Path folder, String name, byte[] jar) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, name, ".part");
            byte[] bytes = Arrays.copyOf(ContentHash.of(jar).bytes(), ContentHash.LENGTH + jar.length);
            System.arraycopy(jar, 0, bytes, ContentHash.LENGTH, jar.length);
            try {
                Files.write(part, bytes);
                Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // nothing is lost: the rules are compiled again at the next start
            return;
        }
    }
}
