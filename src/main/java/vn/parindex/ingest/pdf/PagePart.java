package vn.parindex.ingest.pdf;

import vn.parindex.ingest.printed.PrintedLine;

/**
 * A paragraph or a row of a table on its page.
 *
 * @param full whether its last line ends at the margin
 */
record PagePart(PrintedLine line, int top, int left, boolean full) {

    /** The text of a paragraph; empty for a row. */
    String text() {
        return line.match(paragraph -> paragraph.text().strip(), row -> "");
    }

    PagePart with(String text) {
        return new PagePart(new PrintedLine.Paragraph(text, line.at()), top, left, full);
    }
}
