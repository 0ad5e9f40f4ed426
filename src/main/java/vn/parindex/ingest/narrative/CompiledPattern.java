package vn.parindex.ingest.narrative;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.NarrativePattern;
import vn.parindex.indicator.NarrativePattern.Take;
import vn.parindex.ingest.narrative.Token.Kind;

/** A pattern ready to be held against figures (mẫu câu): every word between its phrases must be one it knows. */
final class CompiledPattern {

    private static final String BEGINNING = "^";
    private static final String PERCENT = "%";

    /** So many words that only link stand nowhere in a row. */
    private static final int LONGEST_LINK = 40;

    private static final int FARTHEST = 12;

    /**
     * A figure that is what the pattern describes.
     *
     * @param weight how much of the wording the pattern names: the more, the surer
     * @param from first token of the clause that says it
     * @param to token behind its unit
     */
    record Match(NarrativePattern pattern, Indicator indicator, int weight, int from, int to, String unit) {}

    private final NarrativePattern pattern;
    private final Indicator indicator;
    private final Vocabulary vocabulary;
    private final Phrases units;
    private final Phrases before;
    private final Phrases after;
    private final Phrases with;
    private final Phrases without;
    private final Phrases not;
    private final Phrases nothing;

    CompiledPattern(NarrativePattern pattern, Indicator indicator, Vocabulary vocabulary) {
        this.pattern = pattern;
        this.indicator = indicator;
        this.vocabulary = vocabulary;
        this.units = new Phrases(indicator.type() == IndicatorType.MONEY ? ReadNumber.MONEY_UNITS : pattern.units());
        this.before = new Phrases(pattern.before().stream()
                .filter(Predicate.not(BEGINNING::equals))
                .toList());
        this.after = new Phrases(pattern.after());
        this.with = new Phrases(pattern.with());
        this.without = new Phrases(pattern.without());
        this.not = new Phrases(pattern.not());
        this.nothing = new Phrases(pattern.nothing());
    }

    NarrativePattern pattern() {
        return pattern;
    }

    Indicator indicator() {
        return indicator;
    }

    boolean isForNothing() {
        return !nothing.isEmpty();
    }

    /** What in a sentence says that there was none (câu nói không có). */
    record Saying(int from, int to) {}

    /** Where a sentence says that there was none. */
    Optional<Saying> nothingIn(Sentence sentence) {
        if (!nothing.mayStandIn(sentence.row())) {
            return Optional.empty();
        }
        int to = 0;
        for (int from = 0; from < sentence.tokens().size(); from++) {
            to = Math.max(to, from);
            while (to < sentence.tokens().size() && !sentence.tokens().get(to).isMark(";:")) {
                to++;
            }
            int words = nothing.longestBeginning(sentence.words(from, to));
            if (words > 0 && fitsBehind(sentence) <= sentence.wordsBefore(from)) {
                return Optional.of(new Saying(from, behind(sentence, from, words)));
            }
        }
        return Optional.empty();
    }

    /**
     * The figure, where it is what this pattern describes and the sentence fits the pattern.
     *
     * @param behind token behind the figure before and its unit
     */
    Optional<Match> match(Sentence sentence, int figure, List<IndicatorId> figureBefore, int behind) {
        boolean pair = !sentence.tokens().get(figure).second().isEmpty();
        if (isForNothing() || pair == (pattern.take() == Take.NUMBER)) {
            return Optional.empty();
        }
        int begin = sentence.clause(figure);
        int unitEnd = unitEnd(sentence, figure);
        if (unitEnd < 0) {
            return Optional.empty();
        }
        int tail = vocabulary.breaks().beginIn(sentence, figure + 1, sentence.tail(unitEnd - 1));
        if (not.standIn(sentence.words(begin, figure)) || not.standIn(sentence.words(figure, tail))) {
            return Optional.empty();
        }
        List<String> rest = sentence.words(unitEnd, Math.max(unitEnd, tail));
        int named = after.isEmpty() ? 0 : afterLength(rest);
        int weight = follows(sentence, figure, behind, figureBefore) ? 1 : beforeLength(sentence, begin, figure);
        if (weight < 0 || named < 0) {
            return Optional.empty();
        }
        String unit = String.join(" ", sentence.words(figure + 1, unitEnd));
        return Optional.of(new Match(pattern, indicator, weight + named, begin, unitEnd, unit));
    }

    /**
     * Behind how many words of the sentence everything is said that the pattern asks for; more than there are where it is
     * not said, or what the pattern excludes is.
     */
    int fitsBehind(Sentence sentence) {
        List<Lead> leads = sentence.passage().leads();
        boolean excluded = !without.isEmpty()
                && (without.standIn(sentence.row()) || leads.stream().anyMatch(lead -> without.standIn(lead.words())));
        if (excluded) {
            return Integer.MAX_VALUE;
        }
        boolean said = with.isEmpty() || leads.stream().anyMatch(lead -> with.standIn(lead.words()));
        return said ? 0 : with.completeAt(sentence.row());
    }

    /** Behind the unit of measure; -1 where the number is of something else. */
    private int unitEnd(Sentence sentence, int figure) {
        boolean percentage = sentence.tokens().get(figure).isPercentage();
        if (percentage != pattern.units().contains(PERCENT)) {
            return -1;
        }
        boolean divided = figure + 1 < sentence.tokens().size()
                && sentence.tokens().get(figure + 1).isMark("/");
        if (percentage || units.isEmpty()) {
            return divided ? -1 : figure + 1;
        }
        int end = figure + 1;
        while (end < sentence.tokens().size()
                && (sentence.tokens().get(end).is(Kind.WORD)
                        || sentence.tokens().get(end).isMark(","))) {
            end++;
        }
        int words = units.longestBeginning(sentence.words(figure + 1, end));
        return words == 0 ? -1 : behind(sentence, figure + 1, words);
    }

    /** The token behind that many words. */
    private static int behind(Sentence sentence, int from, int words) {
        int at = from;
        int count = 0;
        while (count < words) {
            count += sentence.tokens().get(at).words().size();
            at++;
        }
        return at;
    }

    private int afterLength(List<String> words) {
        for (int gap = 0; gap < words.size(); gap++) {
            int length = after.longestBeginning(words.subList(gap, words.size()));
            if (length > 0) {
                return length;
            }
            if (!vocabulary.linking().coverAll(words.subList(0, gap + 1))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean follows(Sentence sentence, int figure, int begin, List<IndicatorId> figureBefore) {
        boolean follows = figureBefore.stream().anyMatch(pattern.follows()::contains);
        return follows && vocabulary.linking().coverAll(sentence.words(begin, figure));
    }

    /** How many words stand before the number as asked, linking words between; -1 when none of the wordings does. */
    private int beforeLength(Sentence sentence, int begin, int figure) {
        if (pattern.before().isEmpty()) {
            return pattern.follows().isEmpty() ? 0 : -1;
        }
        for (int gap = figure; gap >= begin; gap--) {
            List<String> between = sentence.words(gap, figure);
            boolean known = vocabulary.linking().coverAll(between);
            if (known) {
                int length = before.longestEnding(sentence.words(begin, gap));
                boolean opening = gap == begin || sentence.tokens().get(gap - 1).isMark(",:;-–+•.");
                if (length > 0) {
                    return length;
                }
                if (opening && pattern.before().contains(BEGINNING)) {
                    return 0;
                }
            }
            boolean comma = gap > begin && sentence.tokens().get(gap - 1).isMark(",;");
            if (comma || between.size() > (known ? LONGEST_LINK : FARTHEST)) {
                return -1;
            }
        }
        return -1;
    }
}
