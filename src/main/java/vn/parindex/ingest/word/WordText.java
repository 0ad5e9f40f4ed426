package vn.parindex.ingest.word;

import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.ingest.office.UnreadableFile;

/** What a Word document is made of (thành phần của văn bản Word): paragraphs and tables, in reading order. */
sealed interface WordText {

    /** Who is told what a part is (nơi nhận từng thành phần). */
    interface Listener {
        void paragraph(Paragraph paragraph) throws UnreadableFile;

        void table(Table table) throws UnreadableFile;
    }

    void tell(Listener listener) throws UnreadableFile;

    /** Its own text, without that of tables. */
    String ownText();

    /** Its own text that is struck out and does not count; empty where none is. */
    String struck();

    /** The tables it is. */
    List<Table> tables();

    /**
     * A paragraph with the number that Word puts before it.
     *
     * @param text with {@code \n} for each break within it
     * @param struck what was struck out of it
     */
    record Paragraph(String text, String struck) implements WordText {
        @Override
        public void tell(Listener listener) throws UnreadableFile {
            listener.paragraph(this);
        }

        @Override
        public String ownText() {
            return text;
        }

        @Override
        public List<Table> tables() {
            return List.of();
        }
    }

    /** A table; the rows have as many columns of the grid as they fill. */
    record Table(List<Row> rows) implements WordText {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public void tell(Listener listener) throws UnreadableFile {
            listener.table(this);
        }

        @Override
        public String ownText() {
            return "";
        }

        @Override
        public String struck() {
            return "";
        }

        @Override
        public List<Table> tables() {
            return List.of(this);
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
                    .map(WordText::ownText)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n"));
        }

        /** What is struck out in its own text. */
        String struck() {
            return content.stream()
                    .map(WordText::struck)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(" "));
        }

        List<Table> tables() {
            return content.stream().flatMap(part -> part.tables().stream()).toList();
        }
    }
}
