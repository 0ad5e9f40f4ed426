package vn.parindex.scoring.drools;

import java.util.List;
import org.kie.api.KieBase;
import vn.parindex.scoring.Awards;
import vn.parindex.scoring.LeafTask;
import vn.parindex.scoring.RuleEngine;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.RuleSession;

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

    /** The same, with what was compiled before from the same files if the cache has it. */
    public static DroolsRules compile(RuleFolder folder, RuleCache cache) {
        RuleNames names = new RuleNames(folder);
        CompiledRules compiled = cache.find(folder).orElseGet(() -> {
            CompiledRules fresh = new RuleCompiler().compile(folder);
            cache.keep(folder, fresh);
            return fresh;
        });
        return new DroolsRules(compiled.load(), names, folder.sha256());
    }

    @Override
    public RuleSession open(List<LeafTask> tasks, Awards awards) {
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
