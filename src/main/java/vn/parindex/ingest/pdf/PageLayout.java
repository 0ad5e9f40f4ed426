package vn.parindex.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.ingest.printed.CellName;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.source.SourceLocation;

/** Puts the letters of a page into its tables and paragraphs, from top to bottom. */
final class PageLayout {

    private static final int FEWEST_COLUMNS = 3;
    private static final int TABULAR_LINES = 3;
    private static final int TABULAR_PIECES = 3;

    private final int page;
    private final int turn;
    private final List<RuledTable> tables;
    private final Map<RuledTable, Map<Integer, List<Mark>>> inCells = new LinkedHashMap<>();
    private final List<Glyph> outside = new ArrayList<>();

    PageLayout(int page, PageTrace trace) {
        this.page = page;
        this.turn = trace.turn();
        this.tables = Ruling.tables(
                trace.segments().stream().map(segment -> segment.turned(turn)).toList());
        List<RuledTable> innermostFirst = tables.stream()
                .sorted(Comparator.comparingLong(RuledTable::area))
                .toList();
        trace.marks().forEach(mark -> place(mark, innermostFirst));
    }

    private void place(Mark mark, List<RuledTable> innermostFirst) {
        Glyph upright = mark.turned(turn);
        int down = mark.turn() == turn ? upright.height() : upright.baseline();
        for (RuledTable table : innermostFirst) {
            var cell = table.cellAt(upright.middle(), down);
            if (cell.isPresent()) {
                inCells.computeIfAbsent(table, none -> new TreeMap<>())
                        .computeIfAbsent(cell.get(), none -> new ArrayList<>())
                        .add(mark);
                return;
            }
        }
        // Across the text of a page stands only what was stamped on it.
        if (mark.turn() == turn) {
            outside.add(upright);
        }
    }

    /** What the page has in reading order. */
    List<PagePart> parts() {
        List<PagePart> parts = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            parts.addAll(parts(tables.get(i), i + 1));
        }
        SourceLocation at = new SourceLocation(DocumentReader.DOCUMENT, 0, 0, page, "", "", "", "", "");
        TextBlock.of(TextLine.of(outside))
                .forEach(block -> parts.add(new PagePart(
                        new PrintedLine.Paragraph(block.text(), at), block.top(), block.left(), block.full())));
        parts.sort(Comparator.comparingInt(PagePart::top).thenComparingInt(PagePart::left));
        return parts;
    }

    /** Whether there is text that stands like a table where no line makes one. */
    boolean looksTabular() {
        return tables.stream().noneMatch(table -> table.columns() >= FEWEST_COLUMNS)
                && TextLine.of(outside).stream()
                                .filter(line -> line.pieces().size() >= TABULAR_PIECES)
                                .count()
                        >= TABULAR_LINES;
    }

    private List<PagePart> parts(RuledTable table, int ordinal) {
        Map<Integer, List<Mark>> cells = inCells.getOrDefault(table, Map.of());
        List<PagePart> parts = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            List<PrintedCell> printed = new ArrayList<>();
            for (int column = 0; column < table.columns(); column++) {
                List<Mark> marks = cells.getOrDefault(row * table.columns() + column, List.of());
                printed.add(PrintedCell.of(
                        text(marks),
                        SourceLocation.cellOfTable(DocumentReader.DOCUMENT, page, ordinal, CellName.of(row, column))));
            }
            if (printed.stream().allMatch(cell -> cell.text().isBlank())) {
                continue;
            }
            // One place in the order of the page for all its rows: a paragraph never stands between them.
            if (table.columns() < FEWEST_COLUMNS || table.isBand(row)) {
                printed.stream()
                        .filter(cell -> !cell.text().isBlank())
                        .forEach(cell -> parts.add(new PagePart(
                                new PrintedLine.Paragraph(cell.text().replace('\n', ' '), cell.at()),
                                table.top(),
                                table.left(),
                                false)));
            } else {
                parts.add(new PagePart(new PrintedLine.Row(printed), table.top(), table.left(), false));
            }
        }
        return parts;
    }

    /** The lines of a cell, each its own; what is written in another direction follows. */
    private String text(List<Mark> marks) {
        return marks.stream()
                .map(Mark::turn)
                .distinct()
                .sorted(Comparator.comparing(t -> t != turn))
                .map(t ->
                        TextLine.of(marks.stream()
                                        .filter(mark -> mark.turn() == t)
                                        .map(mark -> mark.turned(t))
                                        .toList())
                                .stream()
                                .map(TextLine::text)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
