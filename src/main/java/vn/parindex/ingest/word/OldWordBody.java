package vn.parindex.ingest.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.printed.RunText;
import vn.parindex.ingest.word.WordText.Cell;
import vn.parindex.ingest.word.WordText.Row;
import vn.parindex.ingest.word.WordText.Table;

/** Reads the body of a Word document of before 2007 (thân văn bản Word đời cũ): cells stand by their edges, not on a grid. */
final class OldWordBody {

    private static final char CELL_END = 7;
    private static final char FIELD_START = 19;
    private static final char FIELD_RESULT = 20;
    private static final char FIELD_END = 21;
    /** Twentieths of a point within which two edges are one. */
    private static final int SAME_EDGE = 60;

    private final ReadingLimits limits;
    private final NumberingState numbering = new NumberingState();
    private boolean tracked;

    OldWordBody(ReadingLimits limits) {
        this.limits = limits;
    }

    boolean isTracked() {
        return tracked;
    }

    List<WordText> read(Range range) throws UnreadableFile {
        return content(range, 0);
    }

    private List<WordText> content(Range range, int level) throws UnreadableFile {
        List<WordText> content = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                var table = range.getTable(paragraph);
                content.addAll(tables(table));
                i += table.numParagraphs() - 1;
            } else {
                limits.row();
                content.add(paragraph(paragraph));
            }
        }
        return content;
    }

    /** The library makes one table of two that follow each other; where no grid holds both, they are two. */
    private List<Table> tables(org.apache.poi.hwpf.usermodel.Table table) throws UnreadableFile {
        List<Table> tables = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        TreeSet<Integer> edges = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TreeSet<Integer> own = edges(table.getRow(i));
            boolean oneGrid = holds(edges, own) || holds(own, edges);
            if (!oneGrid) {
                tables.add(table(rows, table.getTableLevel(), edges));
                rows.clear();
                edges.clear();
            }
            rows.add(table.getRow(i));
            own.forEach(edge -> addEdge(edges, edge));
        }
        tables.add(table(rows, table.getTableLevel(), edges));
        return tables;
    }

    private Table table(List<TableRow> rows, int level, TreeSet<Integer> edges) throws UnreadableFile {
        List<Row> read = new ArrayList<>();
        for (TableRow row : rows) {
            limits.row();
            read.add(row(row, level, new ArrayList<>(edges)));
        }
        return new Table(read);
    }

    private static TreeSet<Integer> edges(TableRow row) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int i = 0; i < row.numCells(); i++) {
            addEdge(edges, row.getCell(i).getLeftEdge());
            addEdge(edges, row.getCell(i).getLeftEdge() + row.getCell(i).getWidth());
        }
        return edges;
    }

    private static boolean holds(TreeSet<Integer> edges, TreeSet<Integer> others) {
        return others.stream().allMatch(edge -> isKnown(edges, edge));
    }

    private static boolean isKnown(TreeSet<Integer> edges, int edge) {
        return !edges.subSet(edge - SAME_EDGE, edge + SAME_EDGE).isEmpty();
    }

    private Row row(TableRow row, int level, List<Integer> edges) throws UnreadableFile {
        List<Cell> cells = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < row.numCells(); i++) {
            limits.cells(1);
            TableCell cell = row.getCell(i);
            int left = column(edges, cell.getLeftEdge());
            int right = column(edges, cell.getLeftEdge() + cell.getWidth());
            boolean goesOn = cell.isMerged() && !cell.isFirstMerged()
                    || cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            before = i == 0 ? left : before;
            cells.add(new Cell(Math.max(1, right - left), goesOn ? List.of() : content(cell, level)));
        }
        return new Row(before, cells);
    }

    private static void addEdge(TreeSet<Integer> edges, int edge) {
        if (!isKnown(edges, edge)) {
            edges.add(edge);
        }
    }

    private static int column(List<Integer> edges, int edge) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            boolean nearer = Math.abs(edges.get(i) - edge) < Math.abs(edges.get(nearest) - edge);
            nearest = nearer ? i : nearest;
        }
        return nearest;
    }

    private WordText paragraph(Paragraph paragraph) throws UnreadableFile {
        RunText raw = new RunText();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean deleted = run.isMarkedDeleted();
            tracked |= deleted || run.isMarkedInserted();
            if (!deleted && !run.isVanished()) {
                add(run, raw);
            }
        }
        limits.text(raw.text().length() + raw.struck().length());
        String number = paragraph.isInList()
                ? AbstractWordUtils.getBulletText(numbering, paragraph.getList(), (char) paragraph.getIlvl())
                        .strip()
                : "";
        String text = printed(raw.text());
        return new WordText.Paragraph(number.isEmpty() ? text : number + " " + text, printed(raw.struck()));
    }

    private static void add(CharacterRun run, RunText text) {
        // What ends a cell or a paragraph may be formatted as its text is, and is none of it.
        boolean mark = run.text().chars().allMatch(c -> c < ' ');
        text.add(
                run.text(),
                !mark && (run.isStrikeThrough() || run.isDoubleStrikeThrough()),
                !mark && run.getSubSuperScriptIndex() != 0);
    }

    /** Without the marks of the format and the instructions of fields. */
    private static String printed(String raw) {
        StringBuilder text = new StringBuilder();
        Deque<Boolean> fields = new ArrayDeque<>();
        for (char c : raw.toCharArray()) {
            switch (c) {
                case FIELD_START -> fields.push(true);
                case FIELD_RESULT -> {
                    fields.poll();
                    fields.push(false);
                }
                case FIELD_END -> fields.poll();
                case CELL_END -> {}
                default -> text.append(fields.contains(true) ? "" : shown(c));
            }
        }
        return text.toString().stripTrailing();
    }

    private static String shown(char c) {
        return switch (c) {
            case 11, 12, 14 -> "\n";
            case 30 -> "-";
            case '\t', 160 -> " ";
            default -> c < ' ' || c == 31 ? "" : Character.toString(c);
        };
    }
}
