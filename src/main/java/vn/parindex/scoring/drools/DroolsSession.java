package vn.parindex.scoring.drools;

import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import vn.parindex.scoring.Awards;
import vn.parindex.scoring.RuleReference;
import vn.parindex.scoring.RuleSession;
import vn.parindex.scoring.ScoringFailure;
import vn.parindex.scoring.TaskList;
import vn.parindex.scoring.UnitFacts;

/** One session of Drools over the tasks of a set: inserted once, while units come and go. */
final class DroolsSession implements RuleSession {

    private static final int FIRINGS_A_TASK = 4;

    private final KieSession session;
    private final RuleNames names;
    private final int limit;

    DroolsSession(KieSession session, RuleNames names, TaskList tasks, Awards awards) {
        this.session = session;
        this.names = names;
        this.limit = Math.max(1, tasks.tasks().size() * FIRINGS_A_TASK);
        session.setGlobal("awards", awards);
        tasks.tasks().forEach(session::insert);
    }

    @Override
    public void fire(UnitFacts unit) {
        FactHandle handle = session.insert(unit);
        if (fireAll() == limit) {
            throw new ScoringFailure(
                    "the rules did not come to an end after %d firings; a rule fires again and again".formatted(limit));
        }
        session.delete(handle);
    }

    @Override
    public void close() {
        session.dispose();
    }

    private int fireAll() {
        try {
            return session.fireAllRules(limit);
        } catch (ConsequenceException e) {
            throw failure(e.getRule().getName(), e.getCause() == null ? e : e.getCause());
        } catch (ScoringFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ScoringFailure("a condition of a rule failed: " + e.getMessage(), e);
        }
    }

    private ScoringFailure failure(String rule, Throwable cause) {
        if (cause instanceof ScoringFailure known) {
            return known;
        }
        RuleReference at = names.find(rule);
        return new ScoringFailure(
                "rule \"%s\" (%s:%d) failed: %s".formatted(at.name(), at.file(), at.line(), cause), cause);
    }
}
