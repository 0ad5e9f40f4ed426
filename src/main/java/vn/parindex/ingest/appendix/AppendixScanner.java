package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.ingest.RowProblem.UndecidedColumn;
import vn.parindex.ingest.printed.PlainText;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessmentPeriod;

/**
 * Finds the tables of a report and their rows: several tables with titles, or one with sections. Tables of two or three columns
 * are those of statistics only where the report has no wider ones: beside an appendix they belong to the running text.
 */
final class AppendixScanner {

    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^(phụ lục|biểu mẫu|biểu số|biểu|mẫu số|bảng)\\s*(?:số\\s*)?([0-9]+[a-z]?|[IVX]+)?\\b.*");
    private static final Pattern TOP_NUMBER = Pattern.compile("(\\d+|[IVX]+)\\.?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d|[A-E])\\)?");

    private final Optional<AssessmentPeriod> period;
    private final Consumer<Problem> problems;
    private final boolean smallTables;
    private final List<AppendixRow> rows = new ArrayList<>();
    private final List<AppendixRow> outside = new ArrayList<>();
    private Columns columns = Columns.USUAL;
    private String form = "";
    private String section = "";
    private int block = -1;
    private boolean inTable;
    private boolean startsAnew = true;
    private int sinceHeader;
    private boolean wideRows;
    private int width = Columns.LEAST;
    private final CurrentSubject subject = new CurrentSubject();
    private Optional<TableHeader> header = Optional.empty();
    private Optional<SourceLocation> headerAt = Optional.empty();

    private AppendixScanner(Optional<AssessmentPeriod> period, Consumer<Problem> problems, boolean smallTables) {
        this.period = period;
        this.problems = problems;
        this.smallTables = smallTables;
    }

    /** The rows of tables, and those that stand in none and have a figure behind a text. */
    record Rows(List<AppendixRow> ofTables, List<AppendixRow> outside) {
        Rows {
            ofTables = List.copyOf(ofTables);
            outside = List.copyOf(outside);
        }
    }

    static Rows rows(PrintedDocument document, Optional<AssessmentPeriod> period, Consumer<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        AppendixScanner usual = new AppendixScanner(period, found::add, false);
        usual.scan(document);
        if (usual.wideRows) {
            found.forEach(problems);
            return new Rows(usual.rows, usual.outside);
        }
        AppendixScanner small = new AppendixScanner(period, problems, true);
        small.scan(document);
        return new Rows(small.rows, small.outside);
    }

    private void scan(PrintedDocument document) {
        for (PrintedLine line : document.lines()) {
            line.match(
                    text -> {
                        title(PlainText.of(text.text()));
                        return true;
                    },
                    row -> take(row.cells()));
        }
    }

    /** Whether it is a row of a table at all; the text of a row that is none is not looked at. */
    private boolean take(List<PrintedCell> printed) {
        List<PrintedCell> cells = printed.stream()
                .map(cell -> new PrintedCell(PlainText.of(cell.text()), cell.number(), cell.at()))
                .toList();
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            return false;
        }
        List<String> texts = cells.stream().map(PrintedCell::text).toList();
        boolean continues = header.isPresent();
        Optional<TableHeader> read =
                header.flatMap(h -> h.with(texts)).or(() -> TableHeader.startedBy(texts, period, smallTables));
        if (read.isPresent()) {
            columns = read.get().columns();
            width = read.get().width();
            headerAt = header.isPresent() ? headerAt : Optional.of(cells.get(0).at());
            header = read;
            if (!continues) {
                forgetTornHeader(texts);
            }
            begin();
            sinceHeader = 0;
            return true;
        }
        endHeader();
        if (isColumnNumbers(texts)) {
            return true;
        }
        if (inTable || texts.size() >= Columns.LEAST || goesOn(texts)) {
            begin();
            wideRows |= texts.size() >= Columns.LEAST;
            rows.add(row(cells, texts));
            sinceHeader++;
        } else {
            outside(cells);
        }
        return true;
    }

    /** Text within a table of few columns does not end it: the rows below have as many, and a figure or a unit in its place. */
    private boolean goesOn(List<String> texts) {
        return smallTables
                && texts.size() == width
                && !columns.label(texts).isEmpty()
                && (AppendixRow.isFigure(columns.value(texts))
                        || !columns.unit(texts).isEmpty());
    }

    private void outside(List<PrintedCell> cells) {
        Optional<PrintedCell> label =
                cells.stream().filter(cell -> cell.text().contains(" ")).findFirst();
        Optional<PrintedCell> figure = cells.stream()
                .skip(1)
                .filter(cell -> AppendixRow.isFigure(cell.text()))
                .reduce((first, last) -> last);
        if (label.isPresent() && figure.isPresent()) {
            String text = label.get().text();
            SourceLocation at = figure.get().at().inTable("", "", text);
            outside.add(new AppendixRow(
                    block,
                    "",
                    "",
                    text,
                    "",
                    figure.get().text(),
                    figure.get().number(),
                    "",
                    subject.now(),
                    true,
                    List.of(at)));
        }
    }

    /** What a page break left of the first line of a header, just above its second line, is no row. */
    private void forgetTornHeader(List<String> texts) {
        if (texts.get(0).isEmpty() && sinceHeader == 1 && !rows.isEmpty()) {
            AppendixRow torn = rows.get(rows.size() - 1);
            if (torn.number().isEmpty() && torn.value().isEmpty()) {
                rows.remove(rows.size() - 1);
            }
        }
    }

    /** A header read to its end says where the figures stand, or does not. */
    private void endHeader() {
        if (header.filter(TableHeader::isUndecided).isPresent()) {
            problems.accept(new UndecidedColumn(
                    headerAt.orElseThrow().inTable(table(), "", ""),
                    header.get().namesOfFigures(),
                    period.map(AssessmentPeriod::code)));
        }
        header = Optional.empty();
    }

    /** Text between tables: a title starts another table, a blank line or a page break does not. */
    private void title(String text) {
        if (text.isEmpty()) {
            return;
        }
        inTable = false;
        Matcher title = TITLE.matcher(text);
        if (title.matches()) {
            String kind = title.group(1).toLowerCase(Locale.ROOT);
            form = Character.toUpperCase(kind.charAt(0))
                    + kind.substring(1)
                    + Optional.ofNullable(title.group(2)).map(n -> " " + n).orElse("");
            startsAnew = true;
            subject.forget();
        }
        subject.add(text);
    }

    private void begin() {
        if (startsAnew) {
            block++;
            section = "";
            startsAnew = false;
        }
        inTable = true;
    }

    private AppendixRow row(List<PrintedCell> cells, List<String> texts) {
        String number = numberOf(columns.number(texts));
        String label = columns.label(texts);
        String beside = columns.unit(texts);
        String unit = beside.isEmpty() ? UnitOfMeasure.codesIn(label) : beside;
        if (unit.isEmpty() && TOP_NUMBER.matcher(number).matches()) {
            section = number.replace(".", "");
        }
        if (unit.isEmpty()) {
            subject.add(label);
        }
        Optional<PrintedCell> figure = columns.figure(cells);
        SourceLocation at =
                figure.map(PrintedCell::at).orElse(cells.get(0).at()).inTable(table(), number, label);
        return new AppendixRow(
                block,
                table(),
                number,
                label,
                unit,
                columns.value(texts),
                figure.flatMap(PrintedCell::number),
                columns.note(texts),
                subject.now(),
                columns.unit() < 0,
                List.of(at));
    }

    /** "Trong đó" and its like stand in the column of row numbers without being one. */
    private static String numberOf(String cell) {
        return cell.chars().anyMatch(Character::isDigit) || cell.matches("[IVX]+\\.?|[a-z][.)]") ? cell : "";
    }

    private String table() {
        boolean numbered = form.chars().anyMatch(Character::isDigit) || form.matches(".* [IVX]+");
        String name = form.isEmpty() ? "Phụ lục" : form;
        return numbered || section.isEmpty() ? name : name + ", mục " + section;
    }

    private boolean isColumnNumbers(List<String> cells) {
        List<String> filled = cells.stream().filter(c -> !c.isEmpty()).toList();
        int least = sinceHeader == 0 ? Math.min(width, Columns.LEAST - 1) : Columns.LEAST - 1;
        return filled.size() >= least
                && filled.stream().allMatch(c -> COLUMN_NUMBER.matcher(c).matches());
    }
}
