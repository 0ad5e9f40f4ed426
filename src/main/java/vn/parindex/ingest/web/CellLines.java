package vn.parindex.ingest.web;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a cell with {@code \n} where its print begins another line (các dòng trong một ô). */
final class CellLines implements NodeVisitor {

    /** Stands for a break while the blanks of the source are made one. */
    private static final String BREAK = "\u2028";

    private final StringBuilder text = new StringBuilder();

    private CellLines() {}

    static String of(Element cell) {
        CellLines lines = new CellLines();
        cell.childNodes().forEach(child -> child.traverse(lines));
        return lines.text
                .toString()
                .lines()
                .collect(Collectors.joining(" "))
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll(" *\u2028[ \u2028]*", "\n")
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace('\u2028', ' '));
        } else if (breaks(node)) {
            text.append(BREAK);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (breaks(node)) {
            text.append(BREAK);
        }
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }
}
