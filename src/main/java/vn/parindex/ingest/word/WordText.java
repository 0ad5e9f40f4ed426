package vn.parindex.ingest.word;

import java.util.List;
import java.util.stream.Collectors;

/** What a Word document is made of (thành phần của văn bản Word): paragraphs and tables, in reading order. */
sealed interface WordText {

    /**
     * A paragraph with the number that Word puts before it.
     *
     * @param text with {@code \n} for each break within it
     */
    record Paragraph(String text) implements WordText {}

    /** A table; the rows have as many columns of the grid as they fill. */
    record Table(List<Row> rows) implements WordText {
        public Table {
            rows = List.copyOf(rows);
        }

        int width() {
            return rows.stream().mapToInt(Row::width).max().orElse(0);
        }
    }

    /**
     * A row of a table.
     *
     * @param before columns of the grid left free before its first cell
     */
    record Row(int before, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        int width() {
            return before + cells.stream().mapToInt(Cell::span).sum();
        }
    }

    /** A cell over some columns of the grid; one that goes on from the row above or the cell before is empty. */
    record Cell(int span, List<WordText> content) {
        public Cell {
            content = List.copyOf(content);
        }

        /** Its own text, without that of tables within it. */
        String text() {
            return content.stream()
                    .map(part -> part instanceof Paragraph paragraph ? paragraph.text() : "")
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n"));
        }

        List<Table> tables() {
            return content.stream()
                    .filter(Table.class::isInstance)
                    .map(Table.class::cast)
                    .toList();
        }
    }
}
