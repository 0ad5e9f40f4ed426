package vn.parindex.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.ingest.printed.PrintedLine;

/** Puts pages one behind the other: page numbers and running heads off, sentences that go on overleaf joined. */
final class PageSequence {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)[-–—\\s]*(?:trang\\s*)?\\d{1,4}(?:\\s*[/|]\\s*\\d{1,4})?[-–—\\s.]*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…]\\s*");
    private static final int EDGE = 2;
    private static final int RUNNING = 3;

    private final List<List<PagePart>> pages;

    PageSequence(List<List<PagePart>> pages) {
        this.pages = List.copyOf(pages);
    }

    List<PrintedLine> lines() {
        Set<String> running = running();
        Set<String> seen = new HashSet<>();
        List<PagePart> all = new ArrayList<>();
        for (List<PagePart> page : pages) {
            boolean first = true;
            for (int i = 0; i < page.size(); i++) {
                PagePart part = page.get(i);
                String text = part.text();
                boolean number = isEdge(page, i) && PAGE_NUMBER.matcher(text).matches();
                boolean head = isEdge(page, i) && running.contains(text) && !seen.add(text);
                if (number || head) {
                    continue;
                }
                if (first && !all.isEmpty() && goesOn(all.get(all.size() - 1), part)) {
                    PagePart whole = all.get(all.size() - 1);
                    all.set(all.size() - 1, whole.with(whole.text() + " " + text));
                } else {
                    all.add(part);
                }
                first = false;
            }
        }
        return all.stream().map(PagePart::line).toList();
    }

    /** What stands at the edge of several pages in the same words; its first place is kept. */
    private Set<String> running() {
        Map<String, Integer> pagesWith = new HashMap<>();
        for (List<PagePart> page : pages) {
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(page, i) && !page.get(i).text().isEmpty()) {
                    edges.add(page.get(i).text());
                }
            }
            edges.forEach(text -> pagesWith.merge(text, 1, Integer::sum));
        }
        pagesWith.values().removeIf(count -> count < RUNNING);
        return pagesWith.keySet();
    }

    private static boolean isEdge(List<PagePart> page, int i) {
        return i < EDGE || i >= page.size() - EDGE;
    }

    private static boolean goesOn(PagePart before, PagePart after) {
        String text = after.text();
        return before.full()
                && !before.text().isEmpty()
                && !text.isEmpty()
                && !ENDED.matcher(before.text()).matches()
                && Character.isLowerCase(text.codePointAt(0));
    }
}
