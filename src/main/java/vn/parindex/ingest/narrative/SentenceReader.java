package vn.parindex.ingest.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.NarrativePattern.Take;
import vn.parindex.ingest.NarrativeProblem;
import vn.parindex.ingest.NarrativeProblem.FigureOfOtherPeriod;
import vn.parindex.ingest.NarrativeProblem.SentenceTooLong;
import vn.parindex.ingest.narrative.CompiledPattern.Match;
import vn.parindex.source.SourceLocation;

/** Reads the running text of one report, one sentence after the other (đọc từng câu). */
final class SentenceReader {

    private static final int LONGEST_CLAUSE = 160;
    private static final int LONGEST_TAIL = 6;
    private static final List<String> AND = List.of("va");

    private final NarrativePatterns catalogue;
    private final Vocabulary vocabulary;
    private final ReadNumber numbers;
    private final NarrativeSubject subject;
    private final List<NarrativeFigure> figures = new ArrayList<>();
    private final List<NarrativeProblem> problems = new ArrayList<>();

    SentenceReader(NarrativePatterns catalogue, ReadNumber numbers, NarrativeSubject subject) {
        this.catalogue = catalogue;
        this.vocabulary = catalogue.vocabulary();
        this.numbers = numbers;
        this.subject = subject;
    }

    /** What was read, in the order of the text. */
    Narrative read(List<Sentence> sentences) {
        sentences.forEach(this::read);
        return new Narrative(figures, problems);
    }

    private void read(Sentence sentence) {
        if (sentence.isTooLong()) {
            SourceLocation at = sentence.passage().at(sentence.tokens().get(0).start());
            problems.add(new SentenceTooLong(at, Sentence.LONGEST));
            return;
        }
        SaidLevels levels = new SaidLevels(sentence, vocabulary, subject);
        PatternChoice choice = new PatternChoice(sentence, catalogue, subject, levels);
        Map<IndicatorId, Map<String, NarrativeFigure>> parts = new LinkedHashMap<>();
        List<IndicatorId> before = List.of();
        int behind = 0;
        for (int figure : sentence.figures()) {
            int from = behind;
            List<IndicatorId> found = new ArrayList<>();
            int end = figure + 1;
            List<CompiledPattern> possible = choice.possible(figure);
            for (Take take : Take.values()) {
                Optional<Match> match = choice.best(possible, figure, take, before, behind);
                match.map(one -> one.indicator().id()).ifPresent(found::add);
                match.ifPresent(one -> take(sentence, figure, one, from, parts));
                end = Math.max(end, match.map(Match::to).orElse(0));
            }
            before = found;
            behind = end;
        }
        parts.forEach(this::addUp);
        catalogue.patterns().stream()
                .filter(CompiledPattern::isForNothing)
                .forEach(pattern -> nothing(levels, pattern));
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
        long named = catalogue.patterns().stream()
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
        String printed =
                String.join(" + ", all.stream().map(NarrativeFigure::printed).toList());
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
        return sentence.passage().at(sentence.tokens().get(token).start()).inTable(SourceLocation.NARRATIVE, "", label);
    }
}
