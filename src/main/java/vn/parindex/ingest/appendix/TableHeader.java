package vn.parindex.ingest.appendix;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.parindex.ingest.printed.FigureWords;
import vn.parindex.ingest.printed.LabelWords;
import vn.parindex.unit.AssessmentPeriod;

/** The header of a table (đầu biểu), of one row or several: what each column is for. */
final class TableHeader {

    private static final Pattern FIGURES = Pattern.compile("[\\d.,%\\s]*\\d[\\d.,%\\s]*");

    private final Optional<AssessmentPeriod> period;
    private final List<List<String>> printed;
    private final List<List<String>> rows;
    /** What each column is for, where its words say it. */
    private final List<Optional<ColumnRole>> roles;

    private TableHeader(Optional<AssessmentPeriod> period, List<List<String>> printed) {
        this.period = period;
        this.printed = printed.stream().map(List::copyOf).toList();
        this.rows = printed.stream().map(TableHeader::folded).toList();
        this.roles = IntStream.range(0, width()).mapToObj(this::role).toList();
    }

    /**
     * The header that the row starts; none when it starts none.
     *
     * @param small whether it may be one of labels and figures alone
     */
    static Optional<TableHeader> startedBy(List<String> cells, Optional<AssessmentPeriod> period, boolean small) {
        if (hasFigures(cells)) {
            return Optional.empty();
        }
        TableHeader header = new TableHeader(period, List.of(cells));
        int number = header.find(ColumnRole.NUMBER);
        boolean named = number == 0
                || number < 0
                        && header.find(ColumnRole.LABEL) == 0
                        && (header.namesUnitOrValue() || small && header.namesFigures());
        boolean wide = small || cells.size() >= Columns.LEAST;
        return named || wide && header.namesAll() ? Optional.of(header) : Optional.empty();
    }

    /** Columns in an order of their own: with one for row numbers it is a header, else when every column has its name. */
    private boolean namesAll() {
        if (find(ColumnRole.LABEL) < 0 || values().isEmpty()) {
            return false;
        }
        boolean named = IntStream.range(0, width())
                .allMatch(c -> at(rows.get(0), c).isEmpty() || roles.get(c).isPresent());
        boolean figures = find(ColumnRole.UNIT) >= 0
                || values().stream().anyMatch(c -> FigureWords.promised(List.of(at(rows.get(0), c))));
        return find(ColumnRole.NUMBER) >= 0 || named && figures;
    }

    /** This header with another row of it below; none when the row is none of it. */
    Optional<TableHeader> with(List<String> cells) {
        if (hasFigures(cells)) {
            return Optional.empty();
        }
        List<String> folded = folded(cells);
        boolean apart = at(folded, find(ColumnRole.NUMBER)).isEmpty()
                && at(folded, Math.max(0, find(ColumnRole.LABEL))).isEmpty();
        boolean words = folded.stream()
                .filter(text -> !text.isEmpty())
                .allMatch(text -> ColumnRole.of(List.of(text), period).isPresent());
        if (!apart || !words) {
            return Optional.empty();
        }
        List<List<String>> more = new ArrayList<>(printed);
        more.add(cells);
        return Optional.of(new TableHeader(period, more));
    }

    /** Where the figures of the period stand is not said, or said of two columns. */
    boolean isUndecided() {
        return value() < 0 && !isFirstOfTwo();
    }

    /** The words over the columns that may hold figures; where none surely may, those over all that are for nothing else. */
    List<String> namesOfFigures() {
        List<Integer> others = IntStream.range(0, width())
                .filter(c -> roles.get(c).isEmpty())
                .boxed()
                .toList();
        return (values().isEmpty() ? others : values())
                .stream()
                        .map(c -> String.join(
                                " ",
                                printed.stream()
                                        .map(row -> at(row, c))
                                        .filter(text -> !text.isEmpty())
                                        .toList()))
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** How many columns it stands over. */
    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    Columns columns() {
        int number = find(ColumnRole.NUMBER);
        int label = find(ColumnRole.LABEL);
        int unit = find(ColumnRole.UNIT);
        if (isFirstOfTwo()) {
            int result = values().get(0);
            return new Columns(number, label < 0 ? number + 1 : label, result, result + 1, find(ColumnRole.NOTE));
        }
        return new Columns(number, label < 0 ? number + 1 : label, unit, value(), find(ColumnRole.NOTE));
    }

    /** A heading over two columns whose own names stand in the next row, or nowhere: unit of measure and figure. */
    private boolean isFirstOfTwo() {
        return find(ColumnRole.UNIT) < 0 && value() < 0 && values().size() == 2;
    }

    private int value() {
        List<ColumnRole> wanted =
                period.filter(p -> p.firstDay().getMonth() == Month.JANUARY).isPresent()
                        ? List.of(ColumnRole.OF_THE_PERIOD, ColumnRole.PLAIN, ColumnRole.CUMULATIVE)
                        : List.of(ColumnRole.OF_THE_PERIOD, ColumnRole.PLAIN);
        for (ColumnRole role : wanted) {
            List<Integer> of = values().stream()
                    .filter(c -> roles.get(c).filter(role::equals).isPresent())
                    .toList();
            if (!of.isEmpty()) {
                return of.size() == 1 ? of.get(0) : -1;
            }
        }
        return values().isEmpty() ? withoutName() : -1;
    }

    /** Where no column is named for figures: the only one with another name, else the one behind the unit of measure. */
    private int withoutName() {
        int unit = find(ColumnRole.UNIT);
        List<Integer> others = IntStream.range(Math.max(unit, find(ColumnRole.LABEL)) + 1, width())
                .filter(c -> roles.get(c).isEmpty())
                .boxed()
                .toList();
        if (others.size() == 1) {
            return others.get(0);
        }
        return others.isEmpty() && unit >= 0 ? unit + 1 : -1;
    }

    /** The columns that may hold figures. */
    private List<Integer> values() {
        return IntStream.range(0, width())
                .filter(c -> roles.get(c)
                        .filter(r -> r.ordinal() > ColumnRole.NOTE.ordinal())
                        .isPresent())
                .boxed()
                .toList();
    }

    private int find(ColumnRole role) {
        return IntStream.range(0, width())
                .filter(c -> roles.get(c).filter(role::equals).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private boolean namesUnitOrValue() {
        return find(ColumnRole.UNIT) >= 0 && !values().isEmpty();
    }

    /** Columns without one for the unit of measure may hold texts as well: the words above them have to say figures. */
    private boolean namesFigures() {
        int value = value();
        boolean spans = isFirstOfTwo() && at(rows.get(0), values().get(1)).isEmpty();
        return (value > 0 || spans)
                && FigureWords.promised(List.of(at(rows.get(0), 0), at(rows.get(0), Math.max(value, 0))));
    }

    private Optional<ColumnRole> role(int column) {
        List<String> above = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            String text = at(rows.get(i), column);
            above.add(text.isEmpty() ? spanning(rows.get(i), column) : text);
        }
        return ColumnRole.of(above.stream().filter(t -> !t.isEmpty()).toList(), period);
    }

    /** What stands over several columns is printed over the first of them. */
    private String spanning(List<String> row, int column) {
        for (int c = column; c >= 0; c--) {
            String text = at(row, c);
            if (!text.isEmpty()) {
                boolean spans = ColumnRole.of(List.of(text), period)
                        .filter(r -> r.ordinal() > ColumnRole.NOTE.ordinal())
                        .isPresent();
                boolean nearer = row != rows.get(0);
                return spans && !nearer ? text : "";
            }
        }
        return "";
    }

    private static String at(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    private static boolean hasFigures(List<String> cells) {
        return cells.stream().anyMatch(cell -> FIGURES.matcher(cell).matches());
    }

    private static List<String> folded(List<String> cells) {
        return cells.stream().map(cell -> LabelWords.withoutNotes(cell).key()).toList();
    }
}
