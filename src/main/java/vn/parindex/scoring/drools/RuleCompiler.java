package vn.parindex.scoring.drools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.builder.Message.Level;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import vn.parindex.scoring.ScoringFailure;

/**
 * Compiles rule files (biên dịch quy tắc) to the executable model. When that fails, the same files are built the classic
 * way, whose messages know file and line; its rules never score.
 */
final class RuleCompiler {

    private static final String ROOT = "src/main/resources/";

    private final KieServices services = KieServices.get();

    /**
     * Compiles all files, or tells every fault of all of them.
     *
     * @throws ScoringFailure when a file does not compile; the message has a line {@code file:line: fault} a fault
     */
    CompiledRules compile(RuleFolder folder) {
        ReleaseId id = services.newReleaseId("vn.parindex", "rules", folder.sha256());
        try {
            Results results = build(folder, id, true);
            if (results.hasMessages(Level.ERROR)) {
                throw new ScoringFailure(faults(folder, results));
            }
            KieModule built = services.getRepository().getKieModule(id);
            return new CompiledRules(((InternalKieModule) built).getBytes());
        } catch (ScoringFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ScoringFailure(
                    faultsOfClassicBuild(folder)
                            .orElse("the rules do not compile, and the fault cannot be placed: " + e.getMessage()),
                    e);
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private String faults(RuleFolder folder, Results results) {
        return faultsOfClassicBuild(folder).orElseGet(() -> faultsFileByFile(folder, results));
    }

    private Optional<String> faultsOfClassicBuild(RuleFolder folder) {
        ReleaseId id = services.newReleaseId("vn.parindex", "rules-classic", folder.sha256());
        try {
            String faults = list(folder, build(folder, id, false));
            return faults.isEmpty() ? Optional.empty() : Optional.of(faults);
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** The classic build accepted what the executable model refused: build each file alone to name it. */
    private String faultsFileByFile(RuleFolder folder, Results all) {
        String byFile = folder.files().stream()
                .map(file -> new RuleFolder(List.of(file)))
                .filter(this::isRefused)
                .map(one -> folder.shown(one.files().get(0).path()) + ": the executable model refuses this file")
                .collect(Collectors.joining(System.lineSeparator()));
        return byFile.isEmpty() ? list(folder, all) : byFile + System.lineSeparator() + list(folder, all);
    }

    private boolean isRefused(RuleFolder one) {
        ReleaseId id = services.newReleaseId("vn.parindex", "rules-one", one.sha256());
        try {
            return build(one, id, true).hasMessages(Level.ERROR);
        } catch (RuntimeException e) {
            return true;
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private Results build(RuleFolder folder, ReleaseId id, boolean executable) {
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        for (RuleFile file : folder.files()) {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            files.write(ROOT + file.path(), services.getResources().newByteArrayResource(bytes, "UTF-8"));
        }
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        return (executable ? builder.buildAll(ExecutableModelProject.class) : builder.buildAll()).getResults();
    }

    private static String list(RuleFolder folder, Results results) {
        List<Message> errors = results.getMessages(Level.ERROR);
        return errors.stream()
                .filter(message ->
                        message.getLine() > 0 || errors.stream().noneMatch(other -> isPlaced(message, other)))
                .map(message ->
                        "%s:%d: %s".formatted(folder.shown(path(message)), message.getLine(), firstLine(message)))
                .distinct()
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static boolean isPlaced(Message message, Message other) {
        return other.getLine() > 0 && path(message).equals(path(other));
    }

    private static String path(Message message) {
        String path = message.getPath() == null ? "rules" : message.getPath();
        return path.startsWith(ROOT) ? path.substring(ROOT.length()) : path;
    }

    private static String firstLine(Message message) {
        return message.getText().lines().findFirst().orElse("");
    }
}
