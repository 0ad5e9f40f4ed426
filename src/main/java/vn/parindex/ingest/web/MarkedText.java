package vn.parindex.ingest.web;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sets apart text of a page that is no part of the line it stands in (chữ gạch bỏ, chữ nâng cao). */
final class MarkedText {

    private static final String STRUCK = "s, strike, del, [style~=(?i)text-decoration[^;]*:[^;]*line-through]";
    private static final String RAISED = "sup, sub, [style~=(?i)vertical-align\\s*:\\s*(?:super|sub)\\b]";
    private static final String MARK = "struck-out";
    private static final String CONTENT = "content";

    private MarkedText() {}

    /** Leaves struck text out, its place marked, and puts raised text into brackets as footnote marks have. */
    static void setApart(Document page) {
        for (Element struck : page.select(STRUCK)) {
            boolean nested = struck.parents().stream().anyMatch(MarkedText::isStruck);
            if (nested || struck.text().isBlank() || struck.selectFirst("table, tr, td, th") != null) {
                continue;
            }
            if (struck.nameIs("td") || struck.nameIs("th")) {
                String content = struck.text();
                struck.empty();
                struck.appendElement(MARK).attr(CONTENT, content);
            } else {
                struck.attr(CONTENT, struck.text());
                struck.empty();
                struck.tagName(MARK);
            }
        }
        for (Element raised : page.select(RAISED)) {
            String text = raised.text().strip();
            if (raised.parent() != null && !text.isEmpty() && raised.selectFirst("table, tr, td, th") == null) {
                boolean bracketed = text.startsWith("(") || text.startsWith("[");
                raised.replaceWith(new TextNode(bracketed ? " " + text : " (" + text + ")"));
            }
        }
    }

    static boolean isStruck(Element element) {
        return element.nameIs(MARK);
    }

    /** The struck text whose place the element marks. */
    static String struck(Element mark) {
        return mark.attr(CONTENT);
    }

    static List<Element> within(Element cell) {
        return cell.select(MARK);
    }
}
