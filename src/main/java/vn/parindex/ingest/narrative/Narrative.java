package vn.parindex.ingest.narrative;

import java.util.List;
import vn.parindex.ingest.NarrativeProblem;
import vn.parindex.ingest.printed.PrintedDocument;

/**
 * What the running text of a report says of known statistics (số liệu trong phần lời văn).
 *
 * <p>Taken is only what a pattern of the catalogue describes word by word; whatever else stands there is no figure.
 *
 * @param figures in the order of the text
 * @param problems figures that the text itself gives for another period
 */
public record Narrative(List<NarrativeFigure> figures, List<NarrativeProblem> problems) {

    public Narrative {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    public static Narrative of(PrintedDocument document, NarrativePatterns catalogue, NarrativeSubject subject) {
        Vocabulary vocabulary = catalogue.vocabulary();
        Tokens tokens = new Tokens(vocabulary.ordinals(), vocabulary.linking());
        List<Sentence> sentences = Passages.of(document, vocabulary.sections()).stream()
                .flatMap(passage -> Sentence.of(passage, tokens.of(passage.text())).stream())
                .toList();
        ReadNumber numbers = new ReadNumber(
                sentences.stream().flatMap(s -> s.tokens().stream()).toList());
        return new SentenceReader(catalogue, numbers, subject).read(sentences);
    }
}
