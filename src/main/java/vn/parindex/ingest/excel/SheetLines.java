package vn.parindex.ingest.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.printed.FigureWords;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.source.SourceLocation;

/**
 * Tells the tables of a sheet from the text around them (tách biểu và lời văn trên trang tính).
 *
 * <p>A table starts at the first row with three filled cells; in a sheet without one, at two cells that head a label and a figure. Above it every filled cell is text. From there on a row with
 * one filled cell is text when it stands where row numbers do, is merged over several columns or is titled as a form is.
 */
final class SheetLines {

    static final int LEAST_TABLE = 3;

    /** Names of sheets that are titles of the tables in them. */
    private static final Pattern TITLE = Pattern.compile("(?iu)^(phụ lục|biểu|mẫu|bảng).*");

    private static final Pattern NUMBERED_TITLE =
            Pattern.compile("(?iu)^(phụ lục|((biểu|mẫu|bảng)\\s*(mẫu|số)?\\s*([0-9]+[a-z]?|[IVX]+)\\b)).*");

    private static final Pattern ROW_NUMBER = Pattern.compile("[\\d.,)%\\s-]+|[IVXivx]+[.)]?|[a-zđ][.)]?");

    /** Typed on an English computer, the row number 1.2 becomes a number. */
    private static final Pattern TYPED_ROW_NUMBER = Pattern.compile("\\d{1,2},\\d{1,2}");

    private final ReadSheet sheet;
    private final Map<Integer, List<SheetCell>> rows;
    private final int first;
    private final int width;
    private final int labels;
    private final int least;

    private SheetLines(ReadSheet sheet) {
        this.sheet = sheet;
        rows = sheet.cells().stream()
                .collect(Collectors.groupingBy(SheetCell::row, LinkedHashMap::new, Collectors.toList()));
        least = rows.values().stream().noneMatch(cells -> cells.size() >= LEAST_TABLE)
                        && rows.values().stream().anyMatch(SheetLines::headTwoColumns)
                ? LEAST_TABLE - 1
                : LEAST_TABLE;
        List<SheetCell> tabular = rows.values().stream()
                .filter(cells -> cells.size() >= least)
                .flatMap(List::stream)
                .toList();
        first = tabular.stream().mapToInt(SheetCell::column).min().orElse(0);
        int last = tabular.stream().mapToInt(SheetCell::column).max().orElse(first);
        width = last - first + 1;
        Map<Integer, Integer> lengths = tabular.stream()
                .filter(cell -> cell.number().isEmpty())
                .collect(Collectors.toMap(SheetCell::column, cell -> cell.text().length(), Integer::sum));
        labels = lengths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    static List<PrintedLine> of(ReadSheet sheet) throws UnreadableFile {
        return new SheetLines(sheet).lines();
    }

    private List<PrintedLine> lines() throws UnreadableFile {
        List<PrintedLine> lines = new ArrayList<>();
        if (TITLE.matcher(sheet.name()).matches() && !rows.isEmpty()) {
            lines.add(new PrintedLine.Paragraph(sheet.name(), sheet.place("A1")));
        }
        boolean inTable = false;
        for (List<SheetCell> cells : rows.values()) {
            inTable |= least < LEAST_TABLE ? headTwoColumns(cells) : cells.size() >= least;
            if (inTable && !isText(cells)) {
                lines.add(row(cells));
            } else {
                cells.forEach(cell -> text(cell, lines));
            }
        }
        return lines;
    }

    private static boolean headTwoColumns(List<SheetCell> cells) {
        return FigureWords.headTwoColumns(cells.stream().map(SheetCell::text).toList());
    }

    private boolean isText(List<SheetCell> cells) {
        SheetCell cell = cells.get(0);
        String text = cell.text().strip();
        boolean beside = cell.column() <= first
                && cell.column() != labels
                && !ROW_NUMBER.matcher(text).matches();
        return cells.size() == 1
                && (beside || sheet.isWide(cell) || NUMBERED_TITLE.matcher(text).matches());
    }

    private void text(SheetCell cell, List<PrintedLine> lines) {
        SourceLocation at = sheet.place(cell.name());
        cell.text().lines().forEach(line -> lines.add(new PrintedLine.Paragraph(line, at)));
    }

    private PrintedLine row(List<SheetCell> cells) throws UnreadableFile {
        sheet.limits().cells(width);
        List<PrintedCell> printed = new ArrayList<>();
        int row = cells.get(0).row();
        for (SheetCell cell : cells) {
            if (cell.column() < first) {
                continue;
            }
            while (printed.size() < cell.column() - first) {
                printed.add(PrintedCell.of("", sheet.place(SheetCell.name(row, first + printed.size()))));
            }
            boolean numbersRow = cell.column() == first
                    && TYPED_ROW_NUMBER.matcher(cell.text()).matches();
            String text = numbersRow ? cell.text().replace(',', '.') : cell.text();
            printed.add(new PrintedCell(text, cell.number(), sheet.place(cell.name())));
        }
        while (printed.size() < width) {
            printed.add(PrintedCell.of("", sheet.place(SheetCell.name(row, first + printed.size()))));
        }
        return new PrintedLine.Row(printed);
    }
}
