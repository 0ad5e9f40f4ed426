package vn.parindex.ingest.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.NarrativePattern.Subject;
import vn.parindex.indicator.NarrativePattern.Take;
import vn.parindex.ingest.narrative.CompiledPattern.Match;

/** Which pattern of the catalogue speaks of a figure in one sentence (chọn mẫu câu); where two do as well, none. */
final class PatternChoice {

    /**
     * A pattern that fits a sentence.
     *
     * @param behind how many words have to stand before a figure for it
     */
    private record Fitting(CompiledPattern pattern, int behind) {}

    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final NarrativeSubject subject;
    private final SaidLevels levels;
    private final List<Fitting> fitting;

    PatternChoice(Sentence sentence, NarrativePatterns catalogue, NarrativeSubject subject, SaidLevels levels) {
        this.sentence = sentence;
        this.vocabulary = catalogue.vocabulary();
        this.subject = subject;
        this.levels = levels;
        this.fitting = sentence.figures().isEmpty()
                ? List.of()
                : catalogue.patterns().stream()
                        .map(pattern -> new Fitting(pattern, pattern.fitsBehind(sentence)))
                        .filter(one -> one.behind() <= sentence.row().words().size())
                        .toList();
    }

    /** The patterns that may speak of a figure, as far as the words around it tell. */
    List<CompiledPattern> possible(int figure) {
        if (isForbidden(figure)) {
            return List.of();
        }
        SaidLevel level = levels.of(figure);
        return fitting.stream()
                .filter(one -> one.behind() <= sentence.wordsBefore(figure))
                .map(Fitting::pattern)
                .filter(pattern -> level.isFor(pattern.pattern(), subject))
                .toList();
    }

    /** The pattern that names most of the wording; two statistics that fit as well are none. */
    Optional<Match> best(List<CompiledPattern> possible, int figure, Take take, List<IndicatorId> before, int behind) {
        List<Match> matches = possible.stream()
                .filter(pattern -> pattern.pattern().take() == take)
                .flatMap(pattern -> pattern.match(sentence, figure, before, behind).stream())
                .toList();
        int most = matches.stream().mapToInt(Match::weight).max().orElse(0);
        List<Match> heaviest =
                matches.stream().filter(match -> match.weight() == most).toList();
        long statistics = heaviest.stream()
                .map(match -> match.indicator().id())
                .distinct()
                .count();
        if (statistics == 1) {
            return Optional.of(heaviest.get(0));
        }
        List<Match> own = heaviest.stream()
                .filter(match -> match.pattern().subject() == Subject.OWN)
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    private boolean isForbidden(int figure) {
        List<String> near = Stream.concat(
                        sentence.words(sentence.clause(figure), figure).stream(),
                        sentence.words(figure, sentence.tail(figure)).stream())
                .toList();
        return vocabulary.plans().standIn(sentence.words(0, figure))
                || vocabulary.never().standIn(near)
                || vocabulary.about().standIn(sentence.words(sentence.clause(figure), figure));
    }
}
