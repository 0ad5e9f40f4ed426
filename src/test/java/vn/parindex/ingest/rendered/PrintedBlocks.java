package vn.parindex.ingest.rendered;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.ingest.printed.PlainText;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.text.TextDocumentReader;

/** A report in text form as blocks to be rendered: each a paragraph, or the rows of one table. */
public record PrintedBlocks(List<List<List<String>>> blocks) {

    public static PrintedBlocks of(byte[] text) {
        List<PrintedLine> lines = new TextDocumentReader()
                .read("bao-cao.txt", text)
                .match((document, none) -> document.lines(), problems -> {
                    throw new AssertionError(problems.toString());
                });
        List<List<List<String>>> blocks = new ArrayList<>();
        boolean[] inTable = {false};
        for (PrintedLine line : lines) {
            line.match(
                    paragraph -> {
                        String plain = PlainText.of(paragraph.text());
                        inTable[0] = false;
                        return !plain.isEmpty() && blocks.add(List.of(List.of(plain)));
                    },
                    row -> {
                        if (!inTable[0]) {
                            blocks.add(new ArrayList<>());
                        }
                        inTable[0] = true;
                        return blocks.get(blocks.size() - 1)
                                .add(row.cells().stream()
                                        .map(PrintedCell::text)
                                        .map(PlainText::of)
                                        .toList());
                    });
        }
        return new PrintedBlocks(blocks);
    }

    static boolean isParagraph(List<List<String>> block) {
        return block.get(0).size() == 1;
    }

    public String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>x</title>"
                + "<style>table { border-collapse: collapse } td { border: 1px solid black }</style></head><body>\n");
        for (List<List<String>> block : blocks) {
            if (isParagraph(block)) {
                html.append("<p>").append(escaped(block.get(0).get(0))).append("</p>\n");
            } else {
                html.append("<table>\n");
                for (List<String> row : block) {
                    html.append("<tr>");
                    row.forEach(
                            cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
                    html.append("</tr>\n");
                }
                html.append("</table>\n");
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public String markdown() {
        StringBuilder markdown = new StringBuilder();
        for (List<List<String>> block : blocks) {
            if (isParagraph(block)) {
                markdown.append(marked(block.get(0).get(0))).append("\n\n");
            } else {
                int columns = block.stream().mapToInt(List::size).max().orElseThrow();
                for (int i = 0; i < block.size(); i++) {
                    markdown.append("| ")
                            .append(String.join(
                                    " | ",
                                    block.get(i).stream()
                                            .map(PrintedBlocks::marked)
                                            .toList()))
                            .append(" |")
                            .append(" |".repeat(columns - block.get(i).size()))
                            .append('\n');
                    if (i == 0) {
                        markdown.append("|---".repeat(columns)).append("|\n");
                    }
                }
                markdown.append('\n');
            }
        }
        return markdown.toString();
    }

    private static String marked(String text) {
        return text.replaceAll("([\\\\*_|<>\\[\\]`~])", "\\\\$1");
    }

    public String delimited(char separator) {
        StringBuilder table = new StringBuilder();
        for (List<List<String>> block : blocks) {
            for (List<String> row : block) {
                table.append(String.join(
                                String.valueOf(separator),
                                row.stream()
                                        .map(cell -> quoted(cell, separator))
                                        .toList()))
                        .append("\r\n");
            }
        }
        return table.toString();
    }

    private static String quoted(String cell, char separator) {
        return cell.indexOf(separator) >= 0 || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
