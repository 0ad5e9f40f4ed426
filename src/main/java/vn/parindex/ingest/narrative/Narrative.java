package vn.parindex.ingest.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.NarrativePattern.Subject;
import vn.parindex.indicator.NarrativePattern.Take;
import vn.parindex.ingest.NarrativeProblem;
import vn.parindex.ingest.NarrativeProblem.FigureOfOtherPeriod;
import vn.parindex.ingest.NarrativeProblem.SentenceTooLong;
import vn.parindex.ingest.narrative.CompiledPattern.Match;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.source.SourceLocation;

/**
 * What the running text of a report says of known statistics (số liệu trong phần lời văn).
 *
 * <p>Taken is only what a pattern of the catalogue describes word by word; whatever else stands there is no figure.
 *
 * @param figures in the order of the text
 * @param problems figures that the text itself gives for another period
 */
public record Narrative(List<NarrativeFigure> figures, List<NarrativeProblem> problems) {

    private static final int LONGEST_CLAUSE = 160;
    private static final int LONGEST_TAIL = 6;
    private static final List<String> AND = List.of("va");

    public Narrative {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    public static Narrative of(PrintedDocument document, IndicatorCatalogue catalogue, NarrativeSubject subject) {
        Vocabulary vocabulary = Vocabulary.of(catalogue.narrative().words());
        Tokens tokens = new Tokens(vocabulary.ordinals(), vocabulary.linking());
        List<Sentence> sentences = Passages.of(document, vocabulary.sections()).stream()
                .flatMap(passage -> Sentence.of(passage, tokens.of(passage.text())).stream())
                .toList();
        List<CompiledPattern> patterns = catalogue.narrative().patterns().stream()
                .flatMap(pattern -> catalogue
                        .find(pattern.indicator())
                        .map(indicator -> new CompiledPattern(pattern, indicator, vocabulary))
                        .stream())
                .toList();
        ReadNumber numbers = new ReadNumber(
                sentences.stream().flatMap(s -> s.tokens().stream()).toList());
        Reader reader = new Reader(vocabulary, patterns, numbers, subject);
        sentences.forEach(reader::read);
        return new Narrative(reader.figures, reader.problems);
    }

    /**
     * A pattern that fits a sentence.
     *
     * @param behind how many words have to stand before a figure for it
     */
    private record Fitting(CompiledPattern pattern, int behind) {}

    /** Reads one sentence after the other. */
    private static final class Reader {

        private final Vocabulary vocabulary;
        private final List<CompiledPattern> patterns;
        private final ReadNumber numbers;
        private final NarrativeSubject subject;
        private final List<NarrativeFigure> figures = new ArrayList<>();
        private final List<NarrativeProblem> problems = new ArrayList<>();

        Reader(Vocabulary vocabulary, List<CompiledPattern> patterns, ReadNumber numbers, NarrativeSubject subject) {
            this.vocabulary = vocabulary;
            this.patterns = patterns;
            this.numbers = numbers;
            this.subject = subject;
        }

        void read(Sentence sentence) {
            List<Integer> inIt = sentence.figures();
            if (sentence.isTooLong()) {
                SourceLocation at =
                        sentence.passage().at(sentence.tokens().get(0).start());
                problems.add(new SentenceTooLong(at, Sentence.LONGEST));
                return;
            }
            List<Fitting> fitting = inIt.isEmpty()
                    ? List.of()
                    : patterns.stream()
                            .map(pattern -> new Fitting(pattern, pattern.fitsBehind(sentence)))
                            .filter(one -> one.behind() <= sentence.words().size())
                            .toList();
            SaidLevels levels = new SaidLevels(sentence, vocabulary, subject);
            Map<IndicatorId, Map<String, NarrativeFigure>> parts = new LinkedHashMap<>();
            List<IndicatorId> before = List.of();
            int behind = 0;
            for (int figure : inIt) {
                int from = behind;
                List<IndicatorId> found = new ArrayList<>();
                int end = figure + 1;
                List<CompiledPattern> possible = possible(levels, fitting, figure);
                for (Take take : Take.values()) {
                    Optional<Match> match = best(possible, sentence, figure, take, before, behind);
                    match.map(one -> one.indicator().id()).ifPresent(found::add);
                    match.ifPresent(one -> take(sentence, figure, one, from, parts));
                    end = Math.max(end, match.map(Match::to).orElse(0));
                }
                before = found;
                behind = end;
            }
            parts.forEach(this::addUp);
            patterns.stream().filter(CompiledPattern::isForNothing).forEach(pattern -> nothing(levels, pattern));
        }

        /** The patterns that may speak of a figure, as far as the words around it tell. */
        private List<CompiledPattern> possible(SaidLevels levels, List<Fitting> fitting, int figure) {
            Sentence sentence = levels.sentence();
            if (isForbidden(sentence, figure)) {
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
        private static Optional<Match> best(
                List<CompiledPattern> possible,
                Sentence sentence,
                int figure,
                Take take,
                List<IndicatorId> before,
                int behind) {
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

        private boolean isForbidden(Sentence sentence, int figure) {
            List<String> near = Stream.concat(
                            sentence.words(sentence.clause(figure), figure).stream(),
                            sentence.words(figure, sentence.tail(figure)).stream())
                    .toList();
            return vocabulary.plans().standIn(sentence.words(0, figure))
                    || vocabulary.never().standIn(near)
                    || vocabulary.about().standIn(sentence.words(sentence.clause(figure), figure));
        }

        private void take(
                Sentence sentence,
                int figure,
                Match match,
                int behind,
                Map<IndicatorId, Map<String, NarrativeFigure>> parts) {
            Token token = sentence.tokens().get(figure);
            String printed = match.pattern().take() == Take.SECOND ? token.second() : token.printed();
            Optional<BigDecimal> value = numbers.of(printed, match.indicator().type(), match.unit());
            if (value.isEmpty()) {
                return;
            }
            SourceLocation at = at(sentence, figure, Math.max(match.from(), behind), match.to());
            SaidPeriod said = SaidPeriod.of(sentence, figure, match.to(), subject.period());
            String withUnit = sentence.printed(figure, match.to());
            if (!said.fits(subject.period(), match.pattern().anyPeriod())) {
                problems.add(new FigureOfOtherPeriod(at, match.indicator().id(), withUnit, said.printed(), false));
                return;
            }
            boolean estimate = vocabulary.estimates().standIn(sentence.words(match.from(), figure));
            NarrativeFigure read = new NarrativeFigure(match.indicator().id(), value.get(), withUnit, at, estimate);
            if (match.pattern().part().isEmpty()) {
                figures.add(read);
            } else {
                parts.computeIfAbsent(read.indicator(), id -> new LinkedHashMap<>())
                        .merge(match.pattern().part(), read, (first, second) -> first);
            }
        }

        /** Parts in one sentence make the statistic when all that the catalogue names are there. */
        private void addUp(IndicatorId indicator, Map<String, NarrativeFigure> parts) {
            long named = patterns.stream()
                    .map(CompiledPattern::pattern)
                    .filter(pattern -> pattern.indicator().equals(indicator))
                    .map(pattern -> pattern.part())
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .count();
            if (parts.size() < named) {
                return;
            }
            List<NarrativeFigure> all = List.copyOf(parts.values());
            BigDecimal sum = all.stream().map(NarrativeFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            String printed = String.join(
                    " + ", all.stream().map(NarrativeFigure::printed).toList());
            boolean estimate = all.stream().anyMatch(NarrativeFigure::estimate);
            String labels =
                    String.join(" ", all.stream().map(part -> part.at().label()).toList());
            SourceLocation at = all.get(0).at().inTable(SourceLocation.NARRATIVE, "", labels);
            figures.add(new NarrativeFigure(indicator, sum, printed, at, estimate));
        }

        private void nothing(SaidLevels levels, CompiledPattern pattern) {
            Sentence sentence = levels.sentence();
            pattern.nothingIn(sentence)
                    .filter(saying -> !vocabulary.plans().standIn(sentence.words(0, saying.to())))
                    .ifPresent(saying -> nothing(levels, pattern, saying.from(), saying.to()));
        }

        private void nothing(SaidLevels levels, CompiledPattern pattern, int from, int end) {
            Sentence sentence = levels.sentence();
            SaidLevel level = levels.of(end);
            SaidPeriod said = SaidPeriod.of(sentence, end, end, subject.period());
            boolean fits = level.isFor(pattern.pattern(), subject)
                    && said.fits(subject.period(), pattern.pattern().anyPeriod());
            if (fits) {
                SourceLocation at = at(sentence, from, from, end);
                figures.add(new NarrativeFigure(
                        pattern.indicator().id(), BigDecimal.ZERO, sentence.printed(from, end), at, false));
            }
        }

        private SourceLocation at(Sentence sentence, int token, int from, int to) {
            int first = from;
            while (first < token && sentence.tokens().get(first).is(Token.Kind.MARK)) {
                first++;
            }
            int tail = to > token ? sentence.tail(to - 1) : to;
            tail = vocabulary.breaks().beginIn(sentence, to, tail);
            if (tail > to && sentence.tokens().get(tail - 1).words().equals(AND)) {
                tail--;
            }
            String clause = sentence.printed(first, tail - to > LONGEST_TAIL ? to : tail);
            int cut = Math.max(0, clause.length() - LONGEST_CLAUSE);
            String kept = cut == 0 ? clause : clause.substring(clause.indexOf(' ', cut) + 1);
            // What is left out in front is marked, so that the label stays a quotation.
            String label = cut == 0 && first == 0 ? kept : "…" + kept;
            return sentence.passage()
                    .at(sentence.tokens().get(token).start())
                    .inTable(SourceLocation.NARRATIVE, "", label);
        }
    }
}
