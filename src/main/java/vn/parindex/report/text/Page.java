package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.List;
import vn.parindex.wording.Wording;

/** A text for a terminal of 100 columns as it is written (trang chữ): headings, labelled lines, paragraphs, tables. */
final class Page {

    private static final int LABEL = 17;

    private final PrintWriter out;
    private final Wording wording;

    Page(PrintWriter out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    String say(String key, Object... arguments) {
        return wording.say("report." + key, arguments);
    }

    void blank() {
        line("");
    }

    /** The line feed is the same on every system. */
    void line(String text) {
        out.write(text.stripTrailing());
        out.write('\n');
    }

    void heading(String text) {
        Wrapping.lines(text, Table.PAGE).forEach(this::line);
    }

    /** Text that begins after so many columns, on every line. */
    void paragraph(String text, int indent) {
        for (String line : Wrapping.lines(text, Table.PAGE - indent)) {
            line(" ".repeat(indent) + line);
        }
    }

    /** A label and what belongs to it, the label only once. */
    void labelled(String label, List<String> texts, int indent) {
        String before = label;
        for (String text : texts) {
            for (String line : Wrapping.lines(text, Table.PAGE - indent - LABEL)) {
                String space = " ".repeat(Math.max(1, LABEL - Wrapping.width(before)));
                line(" ".repeat(indent) + before + space + line);
                before = "";
            }
        }
    }

    void labelled(String label, String text) {
        labelled(label, List.of(text), 0);
    }

    void table(Table table) {
        table.lines(this::line);
    }
}
