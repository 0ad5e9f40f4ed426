package vn.parindex.ingest.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words in their order (dãy từ), and each of them once: by these it is told at once what cannot stand in the row.
 *
 * @param words in plain letters
 */
record WordRow(List<String> words, Set<String> different) {

    static WordRow of(List<String> words) {
        return new WordRow(words, new HashSet<>(words));
    }
}
