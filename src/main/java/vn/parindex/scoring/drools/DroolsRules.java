package vn.parindex.scoring.drools;

import org.kie.api.KieBase;
import vn.parindex.scoring.Awards;
import vn.parindex.scoring.RuleEngine;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.RuleSession;
import vn.parindex.scoring.TaskList;

/** Rules compiled by Drools (quy tắc đã biên dịch). Can be used by many sessions. */
public final class DroolsRules implements RuleEngine {

    private final KieBase base;
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
        RuleNames names = new RuleNames(folder);
        KieBase base = PackedRules.find(folder)
                .map(models -> CompiledRules.load(models, DroolsRules.class.getClassLoader()))
                .orElseGet(() -> compiled(folder, cache).load());
        return new DroolsRules(base, names, folder.sha256());
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
    public RuleSession open(TaskList tasks, Awards awards) {
        return new DroolsSession(base.newKieSession(), names, tasks, awards);
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
