package vn.parindex.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a piece of Markdown without emphasis, links and marks (chữ thuần của một đoạn Markdown). */
final class PlainInline {

    /** Programs break lines at seventy letters or more; a shorter line is meant to end. */
    private static final int WRAPPED = 60;

    record Line(String text, int number) {}

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    /** Struck text stays marked as Markdown marks it, so that no figure is made of it. */
    private static final Pattern STRUCK = Pattern.compile("(?i)</?(?:s|strike|del)>");

    private static final Pattern RAISED = Pattern.compile("(?i)</?su[pb]>");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean inCell;
    private int first;
    private int number;
    private int written;

    private PlainInline(int number, boolean inCell) {
        this.inCell = inCell;
        this.first = number;
        this.number = number;
    }

    static String text(Node cell) {
        PlainInline inline = new PlainInline(1, true);
        inline.all(cell);
        inline.end();
        return String.join(" ", inline.lines.stream().map(Line::text).toList());
    }

    static List<Line> lines(Node block, int number) {
        PlainInline inline = new PlainInline(number, false);
        inline.all(block);
        inline.end();
        return inline.lines;
    }

    private void all(Node parent) {
        MarkdownLines.children(parent).forEach(this::add);
    }

    private void add(Node node) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            tag(html.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            next(text.length() - written < WRAPPED || isDrawn(text) || isDrawn(node.getNext()));
        } else if (node instanceof HardLineBreak) {
            next(true);
        } else {
            all(node);
        }
    }

    /** A row drawn with bars is a line of its own, however long; so is what stands above one. */
    private static boolean isDrawn(CharSequence line) {
        return line.toString().stripLeading().startsWith("|");
    }

    private static boolean isDrawn(Node next) {
        return next instanceof Text words && isDrawn(words.getLiteral());
    }

    private void tag(String html) {
        if (BREAK.matcher(html).matches()) {
            text.append(inCell ? "\n" : " ");
        } else if (STRUCK.matcher(html).matches()) {
            text.append("~~");
        } else if (RAISED.matcher(html).matches()) {
            text.append(html.startsWith("</") ? ")" : " (");
        }
    }

    private void next(boolean ends) {
        number++;
        if (ends) {
            end();
        } else {
            text.append(' ');
        }
        written = text.length();
    }

    private void end() {
        if (!text.toString().isBlank()) {
            lines.add(new Line(text.toString().strip(), first));
        }
        text.setLength(0);
        first = number;
    }
}
