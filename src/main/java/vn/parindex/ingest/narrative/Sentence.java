package vn.parindex.ingest.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.ingest.narrative.Token.Kind;

/** A sentence of a passage (câu): its tokens, and the words around each of them. */
final class Sentence {

    /** No sentence of a report has more words, numbers and marks. */
    static final int LONGEST = 600;

    private final Passage passage;
    private final Clause whole;
    private final WordRow row;

    Sentence(Passage passage, List<Token> tokens) {
        this.passage = passage;
        this.whole = Clause.of(tokens);
        this.row = WordRow.of(whole.words(0, tokens.size()));
    }

    Passage passage() {
        return passage;
    }

    List<Token> tokens() {
        return whole.tokens();
    }

    boolean isTooLong() {
        return tokens().size() > LONGEST;
    }

    /** The sentences of a passage; a point ends one where a capital or a number follows. */
    static List<Sentence> of(Passage passage, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean point = tokens.get(i).isMark(".!?…");
            boolean opens =
                    !last && (tokens.get(i + 1).capital() || !tokens.get(i + 1).is(Kind.WORD));
            if (last || (point && opens)) {
                sentences.add(new Sentence(passage, tokens.subList(begin, i + 1)));
                begin = i + 1;
            }
        }
        return sentences;
    }

    List<Integer> figures() {
        return IntStream.range(0, tokens().size())
                .filter(i -> tokens().get(i).is(Kind.FIGURE))
                .boxed()
                .toList();
    }

    /** The words of these tokens, numbers and marks left out. */
    List<String> words(int from, int to) {
        return whole.words(from, to);
    }

    /** All its words. */
    WordRow row() {
        return row;
    }

    /** These tokens. */
    Clause part(int from, int to) {
        return whole.part(from, to);
    }

    /** How many words stand before the token. */
    int wordsBefore(int token) {
        return whole.wordsBefore(token);
    }

    /** Where the clause of a token begins: behind the figure before it, or behind a semicolon. */
    int clause(int token) {
        int begin = token;
        while (begin > 0
                && !tokens().get(begin - 1).is(Kind.FIGURE)
                && !tokens().get(begin - 1).isMark(";")) {
            begin--;
        }
        return begin;
    }

    /** Where what belongs to a figure ends: before the next figure or mark; a comma between nouns is no end. */
    int tail(int figure) {
        int end = figure + 1;
        while (end < tokens().size()
                && !tokens().get(end).is(Kind.FIGURE)
                && !tokens().get(end).isMark(",;:.()")) {
            end++;
        }
        return end;
    }

    String printed(int from, int to) {
        return passage.text()
                .substring(tokens().get(from).start(), tokens().get(to - 1).end());
    }
}
