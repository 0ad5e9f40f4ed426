package vn.parindex.ingest.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.indicator.NarrativePattern;
import vn.parindex.ingest.narrative.Token.Kind;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.unit.UnitLevel;

/**
 * Whose figure it is, by the words nearest before it (cấp được nhắc đến): in its clause, else in the clauses before, else
 * in what leads to the paragraph.
 *
 * @param levels the levels named; several when the words do not tell
 * @param another whether another unit than the reporting one is named
 */
record SaidLevel(Set<UnitLevel> levels, boolean another) {

    private static final SaidLevel NOTHING = new SaidLevel(EnumSet.noneOf(UnitLevel.class), false);

    /** Levels without levels below them: what such a unit reports is its own. */
    private static final Set<UnitLevel> LOWEST = EnumSet.of(UnitLevel.DEPARTMENT, UnitLevel.COMMUNE);

    /** What the leads of a sentence say, the nearest first. */
    static SaidLevel ofLeads(Sentence sentence, Vocabulary vocabulary, NarrativeSubject subject) {
        List<Lead> leads = sentence.passage().leads();
        for (int i = leads.size() - 1; i >= 0; i--) {
            SaidLevel said = of(leads.get(i).clause(), vocabulary, subject);
            if (!said.isNothing()) {
                return said;
            }
        }
        return NOTHING;
    }

    boolean isFor(NarrativePattern pattern, NarrativeSubject subject) {
        return switch (pattern.subject()) {
            case ANY -> true;
            case OWN -> !another && (levels.isEmpty() || isOnly(subject.level()));
            case LEVEL ->
                !another
                        && !isAbove(pattern.level(), subject.level())
                        && (isOnly(pattern.level())
                                || (levels.isEmpty()
                                        && subject.level().equals(pattern.level())
                                        && subject.level()
                                                .filter(own -> pattern.unsaid() || LOWEST.contains(own))
                                                .isPresent()));
        };
    }

    /** A unit reports itself and what is below it, never what is above. */
    private static boolean isAbove(Optional<UnitLevel> level, Optional<UnitLevel> own) {
        return level.isPresent() && own.isPresent() && level.get().compareTo(own.get()) < 0;
    }

    boolean isNothing() {
        return levels.isEmpty() && !another;
    }

    private boolean isOnly(Optional<UnitLevel> level) {
        return level.isPresent() && levels.equals(Set.of(level.get()));
    }

    /** What these words say of themselves. */
    static SaidLevel of(Clause clause, Vocabulary vocabulary, NarrativeSubject subject) {
        List<Token> tokens = clause.tokens();
        Set<UnitLevel> levels = EnumSet.noneOf(UnitLevel.class);
        boolean another = false;
        int run = 0;
        for (int i = 0; i < tokens.size(); i++) {
            run = Math.max(run, i);
            while (run < tokens.size()
                    && (tokens.get(run).is(Kind.WORD) || tokens.get(run).isMark(","))) {
                run++;
            }
            List<String> rest = clause.words(i, run);
            int general = 0;
            for (Map.Entry<UnitLevel, Phrases> level : vocabulary.levels().entrySet()) {
                int length = level.getValue().longestBeginning(rest);
                if (length > 0 && tokens.get(i).is(Kind.WORD)) {
                    levels.add(level.getKey());
                    general = Math.max(general, length);
                }
            }
            int named = tokens.get(i).is(Kind.WORD) ? vocabulary.units().longestBeginning(rest) : 0;
            if (named > general) {
                boolean itself = isOwn(subject.unitName(), rest, named, tokens, i);
                subject.level().filter(level -> itself).ifPresent(levels::add);
                another = another || !itself;
            }
            i += tokensOf(tokens, i, Math.max(general, named));
        }
        return new SaidLevel(levels, another);
    }

    /** The opening of the unit's own name, alone or with more of it; a capital behind it opens another name. */
    private static boolean isOwn(String unitName, List<String> rest, int length, List<Token> tokens, int from) {
        List<String> own = LabelWords.wordsOf(unitName);
        boolean opens = own.size() >= length && own.subList(0, length).equals(rest.subList(0, length));
        if (!opens) {
            return false;
        }
        int next = from + tokensOf(tokens, from, length) + 1;
        boolean goesOn = next < tokens.size()
                && tokens.get(next).is(Kind.WORD)
                && tokens.get(next).capital();
        return !goesOn
                || (own.size() > length
                        && rest.size() > length
                        && own.get(length).equals(rest.get(length)));
    }

    /** How many tokens more than the first hold that many words. */
    private static int tokensOf(List<Token> tokens, int from, int words) {
        int count = tokens.get(from).words().size();
        int more = 0;
        while (count < words && from + more + 1 < tokens.size()) {
            more++;
            count += tokens.get(from + more).words().size();
        }
        return more;
    }
}
