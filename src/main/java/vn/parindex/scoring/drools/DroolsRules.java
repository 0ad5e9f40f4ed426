package vn.parindex.scoring.drools;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import vn.parindex.scoring.Awards;
import vn.parindex.scoring.LeafTask;
import vn.parindex.scoring.RuleEngine;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.RuleSession;

/** Rules compiled by Drools (quy tắc đã biên dịch). Can be used by many sessions. */
public final class DroolsRules implements RuleEngine {

    private final KieBase base;
    private final KieSessionConfiguration settings = firedAtOnce();
    private final RuleNames names;
    private final String sha256;

    private DroolsRules(KieBase base, RuleNames names, String sha256) {
        this.base = base;
        this.names = names;
        this.sha256 = sha256;
    }

    /**
     * Compiles the rules of a folder.
     *
     * @throws vn.parindex.scoring.ScoringFailure when a file does not compile, naming file and line of every fault
     */
    public static DroolsRules compile(RuleFolder folder) {
        return compile(folder, RuleCache.none());
    }

    /** The same, with what was compiled before from the same files if the program or the cache has it. */
    public static DroolsRules compile(RuleFolder folder, RuleCache cache) {
        return packed(folder).map(Supplier::get).orElseGet(() -> {
            RuleNames names = new RuleNames(folder);
            return new DroolsRules(compiled(folder, cache).load(), names, folder.sha256());
        });
    }

    /** Rules that the program holds compiled, still to be loaded; none where it holds others. */
    public static Optional<Supplier<DroolsRules>> packed(RuleFolder folder) {
        return PackedRules.find(folder)
                .map(models -> () -> new DroolsRules(
                        CompiledRules.load(models, DroolsRules.class.getClassLoader()),
                        new RuleNames(folder),
                        folder.sha256()));
    }

    private static CompiledRules compiled(RuleFolder folder, RuleCache cache) {
        return cache.find(folder).orElseGet(() -> {
            cache.beforeCompiling();
            CompiledRules fresh = new RuleCompiler().compile(folder);
            cache.keep(folder, fresh);
            return fresh;
        });
    }

    @Override
    public RuleSession open(List<LeafTask> tasks, Awards awards) {
        return new DroolsSession(base.newKieSession(settings, null), names, tasks, awards);
    }

    /** Rules of scoring change no facts, so that what a rule matches can be fired at once, without an agenda. */
    private static KieSessionConfiguration firedAtOnce() {
        KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();
        settings.setOption(DirectFiringOption.YES);
        return settings;
    }

    @Override
    public RuleReference find(String ruleName) {
        return names.find(ruleName);
    }

    @Override
    public String sha256() {
        return sha256;
    }
}
