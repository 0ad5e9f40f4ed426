package vn.parindex.ingest.narrative;

import java.util.ArrayList;
import java.util.List;

/** Tokens in a row (mệnh đề) and the words among them, counted once: many patterns ask for the same words. */
final class Clause {

    private final List<Token> tokens;
    private final List<String> words;
    /** How many words stand before each token, and before the end. */
    private final int[] begins;

    private final int first;

    private Clause(List<Token> tokens, List<String> words, int[] begins, int first) {
        this.tokens = tokens;
        this.words = words;
        this.begins = begins;
        this.first = first;
    }

    static Clause of(List<Token> tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        int[] begins = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            words.addAll(tokens.get(i).words());
            begins[i + 1] = words.size();
        }
        return new Clause(List.copyOf(tokens), List.copyOf(words), begins, 0);
    }

    Clause part(int from, int to) {
        return new Clause(tokens.subList(from, to), words, begins, first + from);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** How many words stand before the token. */
    int wordsBefore(int token) {
        return begins[first + token] - begins[first];
    }

    /** The words of these tokens, numbers and marks left out. */
    List<String> words(int from, int to) {
        return words.subList(begins[first + from], begins[first + to]);
    }
}
