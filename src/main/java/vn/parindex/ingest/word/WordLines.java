package vn.parindex.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.ingest.OpeningProblem;
import vn.parindex.ingest.OpeningProblem.Kind;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.FigureWords;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.word.WordText.Cell;
import vn.parindex.ingest.word.WordText.Paragraph;
import vn.parindex.ingest.word.WordText.Row;
import vn.parindex.ingest.word.WordText.Table;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Lays a Word document out as lines (xếp văn bản Word thành dòng): rows on their grid, text in reading order. */
final class WordLines implements WordText.Listener {

    /** A table of fewer columns only puts texts beside each other, as letterheads and signatures do. */
    private static final int LEAST_COLUMNS = 3;

    private static final int LETTERS = 26;

    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ReadingLimits limits;
    private int paragraphs;
    private int tables;

    private WordLines(ReadingLimits limits) {
        this.limits = limits;
    }

    static WordLines of(List<WordText> content, ReadingLimits limits) throws UnreadableFile {
        WordLines lines = new WordLines(limits);
        for (WordText part : content) {
            part.tell(lines);
        }
        return lines;
    }

    List<PrintedLine> lines() {
        return List.copyOf(lines);
    }

    /** What is struck out and was therefore not read. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        paragraphs++;
        SourceLocation at = SourceLocation.paragraph(DocumentReader.DOCUMENT, paragraphs);
        noteStruck(paragraph.struck(), at);
        addText(paragraph.text(), at);
    }

    @Override
    public void table(Table table) throws UnreadableFile {
        addTable(table);
    }

    /** What stands in a cell is told where the cell is. */
    private final class WithinCell implements WordText.Listener {

        private final SourceLocation at;

        WithinCell(SourceLocation at) {
            this.at = at;
        }

        @Override
        public void paragraph(Paragraph paragraph) {
            noteStruck(paragraph.struck(), at);
            addText(paragraph.text(), at);
        }

        @Override
        public void table(Table table) throws UnreadableFile {
            addTable(table);
        }
    }

    private void addTable(Table table) throws UnreadableFile {
        tables++;
        int ordinal = tables;
        boolean layout = isLayout(table);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (layout || isTitle(row)) {
                addTexts(row, ordinal, i + 1);
            } else {
                addRow(row, table.width(), ordinal, i + 1);
            }
        }
        if (!layout) {
            List<Table> within = table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.tables().stream())
                    .toList();
            for (Table inner : within) {
                addTable(inner);
            }
        }
    }

    private void addTexts(Row row, int ordinal, int number) throws UnreadableFile {
        int column = row.before();
        for (Cell cell : row.cells()) {
            WordText.Listener within = new WithinCell(place(ordinal, column, number));
            for (WordText part : cell.content()) {
                part.tell(within);
            }
            column += cell.span();
        }
    }

    private void addRow(Row row, int width, int ordinal, int number) throws UnreadableFile {
        if (width == 0) {
            return;
        }
        limits.cells(width);
        String[] texts = new String[width];
        int column = row.before();
        for (Cell cell : row.cells()) {
            texts[column] = cell.text();
            noteStruck(cell.struck(), place(ordinal, column, number));
            column += cell.span();
        }
        lines.add(new PrintedLine.Row(IntStream.range(0, width)
                .mapToObj(i -> PrintedCell.of(texts[i] == null ? "" : texts[i], place(ordinal, i, number)))
                .toList()));
    }

    private void noteStruck(String struck, SourceLocation at) {
        if (!struck.isBlank()) {
            problems.add(OpeningProblem.of(Kind.STRUCK_TEXT, at, struck));
        }
    }

    /** A break stands between two lines of a heading, or wherever a sentence happened to be broken: then it goes on. */
    private void addText(String text, SourceLocation at) {
        StringBuilder line = new StringBuilder();
        for (String piece : text.split("\n", -1)) {
            boolean goesOn = !piece.isBlank()
                    && Character.isLowerCase(piece.stripLeading().codePointAt(0));
            if (line.length() > 0 && !goesOn) {
                lines.add(new PrintedLine.Paragraph(line.toString(), at));
                line.setLength(0);
            }
            line.append(line.length() == 0 || piece.isEmpty() ? "" : " ").append(piece);
        }
        lines.add(new PrintedLine.Paragraph(line.toString(), at));
    }

    /** Two texts side by side, perhaps with a gap between them. */
    private static boolean isLayout(Table table) {
        return table.width() < LEAST_COLUMNS && !isOfFigures(table)
                || table.width() == LEAST_COLUMNS && filledColumns(table) < LEAST_COLUMNS;
    }

    private static boolean isOfFigures(Table table) {
        return !table.rows().isEmpty()
                && FigureWords.headTwoColumns(
                        table.rows().get(0).cells().stream().map(Cell::text).toList());
    }

    private static long filledColumns(Table table) {
        return table.rows().stream()
                .flatMapToInt(WordLines::filledColumns)
                .distinct()
                .count();
    }

    private static IntStream filledColumns(Row row) {
        IntStream.Builder filled = IntStream.builder();
        int column = row.before();
        for (Cell cell : row.cells()) {
            if (!cell.tables().isEmpty() || !cell.text().isEmpty()) {
                filled.add(column);
            }
            column += cell.span();
        }
        return filled.build();
    }

    /** One text over all columns, such as the title of a table put into its first row. */
    private static boolean isTitle(Row row) {
        return row.before() == 0
                && row.cells().size() == 1
                && row.cells().get(0).span() >= LEAST_COLUMNS;
    }

    private static SourceLocation place(int ordinal, int column, int row) {
        return SourceLocation.cellOfTable(DocumentReader.DOCUMENT, 0, ordinal, letters(column) + row);
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
