package vn.parindex.ingest.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.parindex.ingest.printed.FigureWords;
import vn.parindex.ingest.printed.LabelWords;

/** A table of a web page, cells over several columns or rows spread out (bảng trong trang web). */
final class HtmlTable {

    private static final int FEWEST_COLUMNS = 3;
    /** Pages write colspan="100" for "all there are". */
    private static final int WIDEST = 100;

    /**
     * One row with its cells in their columns; the place of a cell that lies over several is filled up with blanks.
     *
     * @param cells those that start in the row, by their column
     * @param isBand whether it is one cell from side to side, which titles what follows
     */
    record GridRow(int line, List<String> texts, Map<Integer, Element> cells, boolean isBand) {
        GridRow {
            texts = List.copyOf(texts);
            cells = Map.copyOf(cells);
        }

        /** The marks of what was struck out in the cell of that column. */
        List<Element> struck(int column) {
            return cells.containsKey(column) ? MarkedText.within(cells.get(column)) : List.of();
        }
    }

    private static final Set<String> NUMBER_COLUMN = Set.of("stt", "tt", "so tt", "so thu tu");
    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d.,\\s]*%?");
    private static final Pattern WORDS = Pattern.compile("(?s)\\p{L}[^\\d.)]*\\s.*\\p{L}.*");

    private final Element table;
    private final List<Element> rows = new ArrayList<>();

    HtmlTable(Element table) {
        this.table = table;
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
                child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
    }

    /** Whether it only places text on the page, as letterheads and frames do. */
    boolean isLayout() {
        boolean narrow = rows.stream()
                .allMatch(row -> cellsOf(row).stream()
                                .mapToInt(cell -> span(cell, "colspan"))
                                .sum()
                        < FEWEST_COLUMNS);
        return narrow && !isOfFigures()
                || table.attr("role").equals("presentation")
                || table.select("table").size() > 1
                        && rows.stream().filter(HtmlTable::isFigures).count() < 2;
    }

    private boolean isOfFigures() {
        return !rows.isEmpty()
                && FigureWords.headTwoColumns(
                        cellsOf(rows.get(0)).stream().map(HtmlTable::text).toList());
    }

    private static boolean isFigures(Element row) {
        return cellsOf(row).stream()
                        .filter(cell -> cell.selectFirst("table") == null
                                && !cell.text().isBlank())
                        .count()
                >= FEWEST_COLUMNS;
    }

    /** Captions, then the cells from left to right and from top to bottom. */
    List<Element> cells() {
        List<Element> cells = new ArrayList<>();
        table.children().stream().filter(child -> child.nameIs("caption")).forEach(cells::add);
        rows.forEach(row -> cells.addAll(cellsOf(row)));
        return cells;
    }

    List<GridRow> rows() {
        List<GridRow> grid = new ArrayList<>();
        List<Integer> reachingDown = new ArrayList<>(Collections.nCopies(WIDEST, 0));
        table.children().stream()
                .filter(child -> child.nameIs("caption"))
                .forEach(caption ->
                        grid.add(new GridRow(line(caption), List.of(text(caption)), Map.of(0, caption), true)));
        List<String> above = new ArrayList<>(Collections.nCopies(WIDEST, ""));
        for (Element row : rows) {
            grid.add(row(row, reachingDown, above));
        }
        return grid;
    }

    private GridRow row(Element row, List<Integer> reachingDown, List<String> above) {
        List<String> texts = new ArrayList<>();
        Map<Integer, Element> starting = new HashMap<>();
        List<Element> cells = cellsOf(row);
        Set<Integer> covered = new TreeSet<>();
        for (Element cell : cells) {
            skip(texts, reachingDown, covered);
            int columns = Math.min(span(cell, "colspan"), WIDEST - texts.size());
            int below = span(cell, "rowspan") - 1;
            starting.put(texts.size(), cell);
            for (int i = 0; i < columns; i++) {
                reachingDown.set(texts.size(), below);
                above.set(texts.size(), i == 0 ? text(cell) : "");
                texts.add(above.get(texts.size()));
            }
        }
        skip(texts, reachingDown, covered);
        // Beyond a gap at the end of a row, cells may still reach down.
        for (int column = texts.size(); column < WIDEST; column++) {
            reachingDown.set(column, Math.max(0, reachingDown.get(column) - 1));
        }
        boolean band =
                cells.size() == 1 && texts.size() >= FEWEST_COLUMNS && span(cells.get(0), "colspan") == texts.size();
        repeatWords(texts, covered, above);
        if (!band && isOverNumberAndLabel(starting.get(0), texts)) {
            texts.set(1, texts.get(0));
            texts.set(0, "");
        }
        return new GridRow(line(row), texts, starting, band);
    }

    /** Where a figure reaches down over a row, so does the unit of measure beside it: without it the row would be a heading. */
    private static void repeatWords(List<String> texts, Set<Integer> covered, List<String> above) {
        boolean figure = covered.stream()
                .anyMatch(column -> FIGURE.matcher(above.get(column)).matches());
        covered.stream()
                .filter(column -> figure && !FIGURE.matcher(above.get(column)).matches())
                .forEach(column -> texts.set(column, above.get(column)));
    }

    /** Words over the column of row numbers and the next are the label, where that column has a name of its own. */
    private boolean isOverNumberAndLabel(Element first, List<String> texts) {
        Element heading =
                rows.stream().flatMap(row -> cellsOf(row).stream()).findFirst().orElse(first);
        return first != null
                && first != heading
                && span(first, "colspan") > 1
                && span(heading, "colspan") == 1
                && NUMBER_COLUMN.contains(LabelWords.of(text(heading)).key())
                && WORDS.matcher(texts.get(0)).matches();
    }

    private static void skip(List<String> texts, List<Integer> reachingDown, Set<Integer> covered) {
        while (texts.size() < WIDEST && reachingDown.get(texts.size()) > 0) {
            reachingDown.set(texts.size(), reachingDown.get(texts.size()) - 1);
            covered.add(texts.size());
            texts.add("");
        }
    }

    private static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .toList();
    }

    private static String text(Element cell) {
        // The blanks of the print are one, its breaks stay: two figures one below the other are two.
        String lines = cell.wholeText().isBlank() ? "" : CellLines.of(cell);
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    private static int line(Element element) {
        return element.sourceRange().start().lineNumber();
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name).strip();
        return span.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }
}
