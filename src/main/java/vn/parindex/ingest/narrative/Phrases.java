package vn.parindex.ingest.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.ingest.printed.LabelWords;

/** Wordings that mean the same (các cách nói), made comparable; looked for word by word. */
final class Phrases {

    private static final int LONGEST_GAP = 14;
    private static final String GAP = "…";

    /** One wording: pieces of words, some words left out between the pieces. */
    private record Phrase(List<List<String>> pieces, int length) {

        static Phrase of(String text) {
            List<List<String>> pieces = Arrays.stream(text.split(GAP))
                    .map(Phrase::words)
                    .filter(piece -> !piece.isEmpty())
                    .toList();
            return new Phrase(pieces, pieces.stream().mapToInt(List::size).sum());
        }

        private static List<String> words(String piece) {
            if (!piece.contains(Token.NAMED)) {
                return LabelWords.wordsOf(piece);
            }
            return Arrays.stream(piece.strip().split("\\s+"))
                    .flatMap(word ->
                            word.equals(Token.NAMED) ? Stream.of(Token.NAMED) : LabelWords.wordsOf(word).stream())
                    .toList();
        }

        String firstWord() {
            return pieces.get(0).get(0);
        }

        String lastWord() {
            List<String> last = pieces.get(pieces.size() - 1);
            return last.get(last.size() - 1);
        }

        boolean isAtEndOf(List<String> words) {
            int first = pieces.size() == 1 ? Math.max(0, words.size() - length()) : 0;
            for (int from = first; from < words.size(); from++) {
                if (end(words, from) == words.size()) {
                    return true;
                }
            }
            return false;
        }

        /** Where it ends when it begins right there; -1 when it does not. */
        int end(List<String> words, int from) {
            int at = from;
            for (int i = 0; i < pieces.size(); i++) {
                int latest = i == 0 ? at : Math.min(words.size(), at + LONGEST_GAP);
                int begin = at;
                while (begin <= latest && !standsAt(pieces.get(i), words, begin)) {
                    begin++;
                }
                if (begin > latest) {
                    return -1;
                }
                at = begin + pieces.get(i).size();
            }
            return at;
        }
    }

    private final List<Phrase> phrases;
    private final Map<String, List<Phrase>> byFirstWord;
    private final Map<String, List<Phrase>> byLastWord;

    Phrases(Collection<String> texts) {
        phrases = texts.stream().map(Phrase::of).filter(p -> p.length() > 0).toList();
        byFirstWord = new HashMap<>();
        byLastWord = new HashMap<>();
        for (Phrase phrase : phrases) {
            byFirstWord
                    .computeIfAbsent(phrase.firstWord(), word -> new ArrayList<>())
                    .add(phrase);
            byLastWord
                    .computeIfAbsent(phrase.lastWord(), word -> new ArrayList<>())
                    .add(phrase);
        }
    }

    private List<Phrase> openingAt(List<String> words, int from) {
        return from < words.size() ? byFirstWord.getOrDefault(words.get(from), List.of()) : List.of();
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    boolean standIn(List<String> words) {
        return firstIn(words) >= 0;
    }

    boolean standIn(WordRow row) {
        return mayStandIn(row) && standIn(row.words());
    }

    /** Whether the first word of one of them is there; if not, none of them need be looked for. */
    boolean mayStandIn(WordRow row) {
        for (String word : byFirstWord.keySet()) {
            if (row.different().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Behind how many of these words the first of them is complete; more than there are when none stands there. */
    int completeAt(WordRow row) {
        int earliest = Integer.MAX_VALUE;
        if (!mayStandIn(row)) {
            return earliest;
        }
        List<String> words = row.words();
        for (int from = 0; from < words.size(); from++) {
            for (Phrase phrase : openingAt(words, from)) {
                int end = phrase.end(words, from);
                earliest = end > from ? Math.min(earliest, end) : earliest;
            }
        }
        return earliest;
    }

    /** Where the first of them ends among these words; -1 when none stands there. */
    int firstIn(List<String> words) {
        if (isEmpty()) {
            return -1;
        }
        for (int from = 0; from < words.size(); from++) {
            int end = longestEnd(words, from);
            if (end > from) {
                return end;
            }
        }
        return -1;
    }

    /** The token that the first of them begins with; the end where none stands there. */
    int beginIn(Sentence sentence, int from, int to) {
        for (int token = from; token < to; token++) {
            if (longestBeginning(sentence.words(token, to)) > 0) {
                return token;
            }
        }
        return to;
    }

    /** How many words the longest has that these words begin with; 0 when none. */
    int longestBeginning(List<String> words) {
        return words.isEmpty() ? 0 : Math.max(0, longestEnd(words, 0));
    }

    /** How many words the longest has that these words end with; 0 when none. */
    int longestEnding(List<String> words) {
        int longest = 0;
        if (!words.isEmpty()) {
            for (Phrase phrase : byLastWord.getOrDefault(words.get(words.size() - 1), List.of())) {
                if (phrase.length() > longest && phrase.isAtEndOf(words)) {
                    longest = phrase.length();
                }
            }
        }
        return longest;
    }

    /** Whether these words are nothing but such phrases, one behind the other. */
    boolean coverAll(List<String> words) {
        boolean[] reached = new boolean[words.size() + 1];
        reached[0] = true;
        for (int from = 0; from < words.size(); from++) {
            for (Phrase phrase : reached[from] ? openingAt(words, from) : List.<Phrase>of()) {
                boolean here = phrase.pieces().size() == 1;
                if (here && standsAt(phrase.pieces().get(0), words, from)) {
                    reached[from + phrase.length()] = true;
                }
            }
        }
        return reached[words.size()];
    }

    private int longestEnd(List<String> words, int from) {
        int longest = -1;
        for (Phrase phrase : openingAt(words, from)) {
            longest = Math.max(longest, phrase.end(words, from));
        }
        return longest;
    }

    private static boolean standsAt(List<String> piece, List<String> words, int from) {
        if (from < 0 || from + piece.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < piece.size(); i++) {
            if (!piece.get(i).equals(words.get(from + i))) {
                return false;
            }
        }
        return true;
    }
}
