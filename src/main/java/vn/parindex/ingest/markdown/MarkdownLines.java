package vn.parindex.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PipeRow;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.web.HtmlLines;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Paragraphs and table rows of parsed Markdown, each at its line. */
final class MarkdownLines {

    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> source;
    private String item = "";

    /** @param source the lines of the file */
    MarkdownLines(List<String> source) {
        this.source = List.copyOf(source);
    }

    Checked<PrintedDocument> of(Node root) {
        blocks(root);
        return new Checked.Accepted<>(new PrintedDocument(lines), problems);
    }

    private void blocks(Node parent) {
        for (Node node : children(parent)) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof Paragraph || node instanceof Heading) {
            inline(node);
        } else if (node instanceof HtmlBlock html) {
            HtmlLines read = HtmlLines.of(html.getLiteral(), line(node));
            lines.addAll(read.lines());
            problems.addAll(read.problems());
        } else if (node instanceof IndentedCodeBlock code) {
            literal(code.getLiteral(), line(node));
        } else if (node instanceof FencedCodeBlock code) {
            literal(code.getLiteral(), line(node) + 1);
        } else if (node instanceof OrderedList || node instanceof BulletList) {
            items(node);
        } else {
            blocks(node);
        }
    }

    /** The numbers of a list are its author's: "1. Cải cách thể chế" is a heading that parsers take for a list. */
    private void items(Node list) {
        int number = 1;
        String delimiter = "";
        if (list instanceof OrderedList ordered) {
            number = ordered.getMarkerStartNumber();
            delimiter = ordered.getMarkerDelimiter();
        }
        for (Node child : children(list)) {
            if (child instanceof ListItem) {
                item = delimiter.isEmpty() ? "- " : number + delimiter + " ";
                blocks(child);
                item = "";
                number++;
            }
        }
    }

    private void inline(Node block) {
        for (PlainInline.Line line : PlainInline.lines(block, line(block))) {
            SourceLocation at = SourceLocation.line(DocumentReader.DOCUMENT, line.number());
            String text = item + line.text();
            lines.add(PipeRow.of(text, at).orElseGet(() -> new PrintedLine.Paragraph(text, at)));
            item = "";
        }
    }

    private void literal(String text, int first) {
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            SourceLocation at = SourceLocation.line(DocumentReader.DOCUMENT, first + i);
            String part = parts[i];
            lines.add(PipeRow.of(part, at).orElseGet(() -> new PrintedLine.Paragraph(part, at)));
        }
    }

    private void table(Node table) {
        List<TableRow> rows = children(table).stream()
                .flatMap(part -> children(part).stream())
                .map(TableRow.class::cast)
                .toList();
        String header = rows.isEmpty() ? "" : source(rows.get(0));
        rows.forEach(row -> row(row, startsBlank(source(row), header)));
    }

    /** In a table without bars at its sides, the bar a row begins with stands behind a blank cell. */
    private static boolean startsBlank(String row, String header) {
        return row.startsWith("|") && !header.startsWith("|") && bars(row) == bars(header);
    }

    private static long bars(String line) {
        return line.replace("\\|", "").chars().filter(c -> c == '|').count();
    }

    private String source(Node node) {
        int line = line(node) - 1;
        return line < source.size() ? source.get(line).strip() : "";
    }

    private void row(TableRow row, boolean startsBlank) {
        SourceLocation at = SourceLocation.line(DocumentReader.DOCUMENT, line(row));
        List<PrintedCell> cells = new ArrayList<>();
        if (startsBlank) {
            cells.add(PrintedCell.of("", at));
        }
        children(row).forEach(cell -> cells.add(PrintedCell.of(PlainInline.text(cell), at)));
        // The parser has filled the row up to the columns of the header.
        if (startsBlank && cells.get(cells.size() - 1).text().isBlank()) {
            cells.remove(cells.size() - 1);
        }
        if (!cells.isEmpty()) {
            lines.add(new PrintedLine.Row(cells));
        }
    }

    static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
