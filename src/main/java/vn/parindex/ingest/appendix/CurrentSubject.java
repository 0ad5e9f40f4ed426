package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rows that follow are about (lĩnh vực đang nói tới): what the last title or heading says that says any. Most titles
 * of a report stand before its tables and are never looked at.
 */
final class CurrentSubject {

    private final List<String> since = new ArrayList<>();
    private Optional<Subject> known = Optional.empty();

    /** Another table begins: what was said before counts no more. */
    void forget() {
        since.clear();
        known = Optional.empty();
    }

    void add(String title) {
        since.add(title);
    }

    Optional<Subject> now() {
        for (int i = since.size() - 1; i >= 0; i--) {
            Optional<Subject> named = Subject.of(since.get(i));
            if (named.isPresent()) {
                known = named;
                break;
            }
        }
        since.clear();
        return known;
    }
}
