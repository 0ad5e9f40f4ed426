package vn.parindex.ingest.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import vn.parindex.ingest.OpeningProblem;
import vn.parindex.ingest.OpeningProblem.Kind;
import vn.parindex.ingest.printed.CellName;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Paragraphs and table rows of HTML in the order a reader sees them (nội dung HTML). */
public final class HtmlLines {

    /** Elements a reader does not see. */
    private static final String UNSEEN = "script, style, head, template, noscript, iframe, object, svg, [hidden],"
            + " [style~=(?i)display\\s*:\\s*none]";

    /** Whatever lies deeper is read as plain text. */
    private static final int DEEPEST = 200;

    private final int firstLine;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine;
    private int tables;

    private HtmlLines(int firstLine) {
        this.firstLine = firstLine;
    }

    /** @param firstLine line of the file in which the HTML starts */
    public static HtmlLines of(String html, int firstLine) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        page.select(UNSEEN).remove();
        MarkedText.setApart(page);
        HtmlLines lines = new HtmlLines(firstLine);
        lines.flow(page.body(), 0);
        lines.end();
        return lines;
    }

    public List<PrintedLine> lines() {
        return List.copyOf(lines);
    }

    /** What is struck out and was therefore not read. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void flow(Element element, int depth) {
        if (depth > DEEPEST) {
            say(element.text(), element);
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                say(text.getWholeText(), text);
            } else if (node instanceof Element child) {
                element(child, depth);
            }
        }
    }

    private void element(Element child, int depth) {
        String name = child.normalName().toLowerCase(Locale.ROOT);
        if (MarkedText.isStruck(child)) {
            noteStruck(
                    child,
                    SourceLocation.line(
                            DocumentReader.DOCUMENT,
                            inFile(child.sourceRange().start().lineNumber())));
        } else if (name.equals("br") || name.equals("hr")) {
            end();
        } else if (name.equals("table")) {
            end();
            table(child, depth);
            end();
        } else if (child.isBlock()) {
            end();
            flow(child, depth + 1);
            end();
        } else {
            flow(child, depth + 1);
        }
    }

    private void table(Element table, int depth) {
        HtmlTable read = new HtmlTable(table);
        if (read.isLayout()) {
            read.cells().forEach(cell -> {
                end();
                flow(cell, depth + 1);
            });
            return;
        }
        tables++;
        List<HtmlTable.GridRow> rows = read.rows();
        for (int row = 0; row < rows.size(); row++) {
            HtmlTable.GridRow printed = rows.get(row);
            List<PrintedCell> cells = new ArrayList<>();
            for (int column = 0; column < printed.texts().size(); column++) {
                SourceLocation at = at(printed.line(), tables, row, column);
                cells.add(PrintedCell.of(printed.texts().get(column), at));
                printed.struck(column).forEach(struck -> noteStruck(struck, at));
            }
            if (printed.isBand()) {
                lines.add(new PrintedLine.Paragraph(
                        printed.texts().get(0).replace('\n', ' '), cells.get(0).at()));
            } else if (!cells.isEmpty()) {
                lines.add(new PrintedLine.Row(cells));
            }
        }
    }

    private void noteStruck(Element struck, SourceLocation at) {
        problems.add(OpeningProblem.of(Kind.STRUCK_TEXT, at, MarkedText.struck(struck)));
    }

    private SourceLocation at(int line, int table, int row, int column) {
        SourceLocation cell = SourceLocation.cellOfTable(DocumentReader.DOCUMENT, 0, table, CellName.of(row, column));
        return new SourceLocation(cell.document(), inFile(line), 0, 0, cell.sheet(), cell.cell(), "", "", "");
    }

    private int inFile(int line) {
        return Math.max(1, line) + firstLine - 1;
    }

    private void say(String text, Node node) {
        if (paragraph.toString().isBlank()) {
            paragraph.setLength(0);
            paragraphLine = node.sourceRange().start().lineNumber();
        }
        paragraph.append(text);
    }

    private void end() {
        String text = Normalizer.normalize(paragraph, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new PrintedLine.Paragraph(
                    text, SourceLocation.line(DocumentReader.DOCUMENT, inFile(paragraphLine))));
        }
    }
}
