package vn.parindex.ingest;

import java.util.List;
import java.util.Optional;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Message;

/** Something wrong with the rows of a table (vấn đề của dòng trong biểu). */
public sealed interface RowProblem extends PlacedProblem {

    /** A row that is no statistic known, or could be several (dòng không rõ chỉ tiêu). */
    record UnknownRow(List<SourceLocation> places, String unit, String printed, List<String> nearest, boolean several)
            implements RowProblem {
        public UnknownRow {
            places = List.copyOf(places);
            nearest = List.copyOf(nearest);
        }

        @Override
        public String code() {
            return "unknown-row";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String key() {
            if (several) {
                return nearest.size() == 1 ? "unknown-row.below" : "unknown-row.several";
            }
            return nearest.isEmpty() ? "unknown-row.alone" : "unknown-row";
        }

        @Override
        public List<Object> arguments() {
            Message cells = unit.isEmpty()
                    ? Message.of("ingest.unknown-row.without-unit", printed)
                    : Message.of("ingest.unknown-row.with-unit", unit, printed);
            return List.of(source().label(), cells, nearest);
        }
    }

    /** Rows that stand a second time with nothing new (dòng lặp lại, cùng số liệu). */
    record DuplicateRow(List<SourceLocation> places, List<IndicatorId> indicators, List<SourceLocation> first)
            implements RowProblem {
        public DuplicateRow {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
            first = List.copyOf(first);
        }

        @Override
        public String code() {
            return "duplicate-row";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<Object> arguments() {
            return List.of(Places.of(places), Places.of(first), source().label());
        }
    }

    /** One statistic with two values in two rows (dòng lặp lại, số liệu khác nhau). */
    record ConflictingRows(List<SourceLocation> places, IndicatorId indicator, List<String> printed)
            implements RowProblem {
        public ConflictingRows {
            places = List.copyOf(places);
            printed = List.copyOf(printed);
        }

        @Override
        public String code() {
            return inOneTable() ? "duplicate-row" : "table-contradicts-table";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public String key() {
            return inOneTable() ? "duplicate-row.conflict" : "table-contradicts-table";
        }

        @Override
        public List<Object> arguments() {
            return List.of(source().label(), printed, Places.of(places));
        }

        private boolean inOneTable() {
            return places.stream().map(SourceLocation::table).distinct().count() == 1;
        }
    }

    /**
     * A table none of whose columns is surely that of the period's figures (không rõ cột nào là số liệu của kỳ); it is not read.
     *
     * @param columns the words over those that may be
     * @param period of the report, where it is known
     */
    record UndecidedColumn(SourceLocation source, List<String> columns, Optional<String> period) implements RowProblem {
        public UndecidedColumn {
            columns = List.copyOf(columns);
        }

        @Override
        public List<SourceLocation> places() {
            return List.of(source);
        }

        @Override
        public String code() {
            return "table-not-read";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String key() {
            return period.isPresent() ? "table-not-read" : "table-not-read.unknown";
        }

        @Override
        public List<Object> arguments() {
            return period.<List<Object>>map(p -> List.of(source.table(), columns, p))
                    .orElseGet(() -> List.of(source.table(), columns));
        }
    }

    /**
     * A heading that carries a value (dòng tiêu đề có số liệu); a heading is no fact.
     *
     * @param mayBeStatistic whether its label is that of a statistic, so that a figure may be lost
     */
    record ValueOnHeading(List<SourceLocation> places, String printed, boolean mayBeStatistic) implements RowProblem {
        public ValueOnHeading {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "value-on-heading";
        }

        @Override
        public Severity severity() {
            return mayBeStatistic ? Severity.WARNING : Severity.INFO;
        }

        @Override
        public String key() {
            return mayBeStatistic ? "value-on-heading.statistic" : "value-on-heading";
        }

        @Override
        public List<Object> arguments() {
            return List.of(source().label(), printed);
        }
    }

    /** A row that looks like a statistic below no header that says where figures stand (dòng ngoài biểu); it is not read. */
    record RowOutsideTable(List<SourceLocation> places, String printed) implements RowProblem {
        public RowOutsideTable {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "row-outside-table";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public List<Object> arguments() {
            return List.of(source().label(), printed);
        }
    }

    /** A figure that its own comma tore into two cells of a CSV (số bị dấu phẩy tách thành hai ô); only the first is read. */
    record TornFigure(List<SourceLocation> places, String printed) implements RowProblem {
        public TornFigure {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "torn-figure";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public List<Object> arguments() {
            return List.of(printed);
        }
    }

    /** A row broken over a page and joined (dòng bị ngắt, đã nối lại). */
    record BrokenRow(List<SourceLocation> places, List<IndicatorId> indicators) implements RowProblem {
        public BrokenRow {
            places = List.copyOf(places);
            indicators = List.copyOf(indicators);
        }

        @Override
        public String code() {
            return "text-defect";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public String key() {
            return "text-defect.broken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(source().label(), Places.of(places));
        }
    }

    /**
     * A label matched in spite of a slip of the pen or of the scanner, or in other words (nhãn sai chính tả, nói cách khác).
     *
     * @param confidence how sure it is, 100 would be to the letter
     */
    record LabelSlip(List<SourceLocation> places, IndicatorId indicator, String known, int confidence)
            implements RowProblem {
        public LabelSlip {
            places = List.copyOf(places);
        }

        @Override
        public String code() {
            return "text-defect";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<IndicatorId> indicators() {
            return List.of(indicator);
        }

        @Override
        public List<Object> arguments() {
            return List.of(source().label(), known, confidence);
        }
    }
}
