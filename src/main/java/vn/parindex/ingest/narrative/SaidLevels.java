package vn.parindex.ingest.narrative;

import java.util.HashMap;
import java.util.Map;

/** Whose figures they are in one sentence (cấp được nhắc đến trong câu); each clause is looked at once. */
final class SaidLevels {

    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final NarrativeSubject subject;
    private final Map<Integer, SaidLevel> before = new HashMap<>();

    SaidLevels(Sentence sentence, Vocabulary vocabulary, NarrativeSubject subject) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
        this.subject = subject;
    }

    Sentence sentence() {
        return sentence;
    }

    /** What is said before the token: in its clause, else in the clauses before, else in what leads to the paragraph. */
    SaidLevel of(int token) {
        SaidLevel known = before.get(token);
        if (known != null) {
            return known;
        }
        SaidLevel said = find(token);
        before.put(token, said);
        return said;
    }

    private SaidLevel find(int end) {
        if (end <= 0) {
            return SaidLevel.ofLeads(sentence, vocabulary, subject);
        }
        int begin = sentence.clause(end);
        SaidLevel said = SaidLevel.of(sentence.part(begin, end), vocabulary, subject);
        return said.isNothing() ? of(begin - 1) : said;
    }
}
