package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the one word of the catalogue a misspelt word can be (dò lỗi gõ); a label with two such words stays as it is. */
final class Spelling {

    private static final int SHORTEST = 4;

    private final Set<String> words;

    Spelling(Collection<String> words) {
        this.words = new TreeSet<>(words);
    }

    List<String> mended(List<String> label) {
        List<String> mended = new ArrayList<>(label);
        int slips = 0;
        for (int i = 0; i < label.size(); i++) {
            String word = label.get(i);
            if (word.chars().anyMatch(Character::isDigit) || words.contains(word)) {
                continue;
            }
            List<String> near = near(word);
            if (near.size() == 1) {
                mended.set(i, near.get(0));
                slips++;
            }
        }
        return slips == 1 ? List.copyOf(mended) : label;
    }

    private List<String> near(String word) {
        return words.stream()
                .filter(known -> Math.max(known.length(), word.length()) >= SHORTEST)
                .filter(known -> Math.abs(known.length() - word.length()) <= 1)
                .filter(known -> LabelLikeness.distance(word, known) == 1)
                .limit(2)
                .toList();
    }
}
