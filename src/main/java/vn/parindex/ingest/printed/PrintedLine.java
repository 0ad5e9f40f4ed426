package vn.parindex.ingest.printed;

import java.util.List;
import java.util.function.Function;
import vn.parindex.source.SourceLocation;

/** One piece of a document in reading order (một đoạn hay một dòng biểu của văn bản): running text, or a row of a table. */
public sealed interface PrintedLine {

    /** Where it stands; of a row, where its first cell stands. */
    SourceLocation at();

    <R> R match(Function<Paragraph, R> onParagraph, Function<Row, R> onRow);

    /** Running text: a paragraph, a heading, a blank line (đoạn văn). */
    record Paragraph(String text, SourceLocation at) implements PrintedLine {
        @Override
        public <R> R match(Function<Paragraph, R> onParagraph, Function<Row, R> onRow) {
            return onParagraph.apply(this);
        }
    }

    /** A row of a table with all its cells, the empty ones too (dòng của biểu). */
    record Row(List<PrintedCell> cells) implements PrintedLine {
        public Row {
            cells = List.copyOf(cells);
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("a row without cells stands nowhere");
            }
        }

        @Override
        public SourceLocation at() {
            return cells.get(0).at();
        }

        @Override
        public <R> R match(Function<Paragraph, R> onParagraph, Function<Row, R> onRow) {
            return onRow.apply(this);
        }
    }
}
