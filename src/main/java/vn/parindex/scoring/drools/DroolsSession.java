package vn.parindex.scoring.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import vn.parindex.scoring.Awards;
import vn.parindex.scoring.LeafTask;
import vn.parindex.scoring.RuleSession;
import vn.parindex.scoring.ScoringFailure;
import vn.parindex.scoring.UnitFacts;

/** One session of Drools over the tasks of a set: inserted once, while units come and go. */
final class DroolsSession implements RuleSession {

    private static final int FIRINGS_A_TASK = 4;
    private static final Pattern RULE_NAME = Pattern.compile("Rule \"([^\"]+)\"");

    private final KieSession session;
    private final RuleNames names;
    private final int limitAUnit;

    DroolsSession(KieSession session, RuleNames names, List<LeafTask> tasks, Awards awards) {
        this.session = session;
        this.names = names;
        this.limitAUnit = Math.max(1, tasks.size() * FIRINGS_A_TASK);
        session.setGlobal("awards", awards);
        tasks.forEach(session::insert);
    }

    @Override
    public void fire(List<UnitFacts> units) {
        List<FactHandle> handles = new ArrayList<>(units.size());
        for (UnitFacts unit : units) {
            handles.add(session.insert(unit));
        }
        int limit = Math.multiplyExact(limitAUnit, units.size());
        if (fireAll(limit) == limit) {
            throw new ScoringFailure(
                    "the rules did not come to an end after %d firings; a rule fires again and again".formatted(limit));
        }
        handles.forEach(session::delete);
    }

    @Override
    public void close() {
        session.dispose();
    }

    private int fireAll(int limit) {
        try {
            return session.fireAllRules(limit);
        } catch (ConsequenceException e) {
            throw failure(List.of(e.getRule().getName()), e);
        } catch (ConstraintEvaluationException e) {
            throw failure(rulesNamedIn(e.getMessage()), e);
        }
    }

    private ScoringFailure failure(List<String> rules, RuntimeException thrown) {
        Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
        if (cause instanceof ScoringFailure known) {
            return known;
        }
        String places = rules.stream()
                .map(names::find)
                .map(at -> "rule \"%s\" (%s:%d)".formatted(at.name(), at.file(), at.line()))
                .collect(Collectors.joining(", "));
        return new ScoringFailure("%s failed: %s".formatted(places, cause), cause);
    }

    /** A condition may be shared by several rules; Drools names them all in its message. */
    private static List<String> rulesNamedIn(String message) {
        return RULE_NAME.matcher(message).results().map(rule -> rule.group(1)).toList();
    }
}
