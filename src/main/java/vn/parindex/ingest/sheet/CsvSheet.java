package vn.parindex.ingest.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.located.FactValueReader;
import vn.parindex.located.Fault;
import vn.parindex.located.Faults;
import vn.parindex.located.FileFault;
import vn.parindex.located.FileProblem;
import vn.parindex.located.IndicatorReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.ScalarKind;
import vn.parindex.problem.Checked;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** Sheet in the making, from the rows of one unit and period (phiếu số liệu đang đọc từ bảng). */
final class CsvSheet {

    private static final String NOT_APPLICABLE = "n/a";
    private static final String BROKEN = "\uFFFD";

    private final CsvRow first;
    private final Faults faults = new Faults();
    private final NodeReader nodes = new NodeReader(faults);
    private final IndicatorReader indicators;
    private final FactValueReader values = new FactValueReader(nodes);
    private final Optional<String> id;
    private final Optional<String> name;
    private final Optional<UnitLevel> level;
    private final Optional<AssessmentPeriod> period;
    private final Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();

    CsvSheet(CsvRow first, IndicatorCatalogue catalogue, boolean firstTime) {
        this.first = first;
        this.indicators = new IndicatorReader(catalogue, nodes);
        UnitReader units = new UnitReader(nodes);
        boolean whole = first.isWhole();
        this.id = whole ? nodes.text(first.text("unit")) : Optional.empty();
        this.name = whole ? nodes.text(first.text("name")) : Optional.empty();
        this.level = whole ? units.level(first.text("level")) : Optional.empty();
        this.period = whole ? units.period(first.text("period")) : Optional.empty();
        if (!firstTime) {
            refuse(SheetFault.CSV_ROWS_APART, first.at(), first.field("unit"), first.field("period"));
        }
    }

    boolean owns(CsvRow row) {
        return !row.isWhole() || first.isWhole() && row.isOfTheSame(first);
    }

    void add(CsvRow row) {
        if (!row.isWhole()) {
            refuse(SheetFault.CSV_FIELD_COUNT, row.at(), row.fields().size(), FactCsvReader.HEADER.size());
        } else if (isBroken(row)) {
            refuse(FileFault.NOT_UTF_8, row.at(), "U+FFFD");
        } else {
            agree(row, "name");
            agree(row, "level");
            indicators
                    .named(row.field("indicator"), row.at())
                    .ifPresent(indicator -> value(row, indicator).ifPresent(value -> put(row, indicator, value)));
        }
    }

    void refuse(Fault fault, SourceLocation at, Object... arguments) {
        faults.add(FileProblem.of(fault, at, arguments));
    }

    Checked<FactSheet> finished() {
        if (faults.areErrors()) {
            faults.add(new RejectedRows(
                    first.at(),
                    first.field("unit"),
                    first.field("period"),
                    unit().map(unit -> new Located<>(unit, first.at()))));
            return faults.checked(Optional.empty());
        }
        return faults.checked(Optional.of(new FactSheet(
                unit().orElseThrow(),
                period.orElseThrow(),
                List.of(),
                facts,
                Map.of(),
                Map.of(),
                Map.of(),
                first.at())));
    }

    private Optional<AssessedUnit> unit() {
        return id.flatMap(code -> name.flatMap(
                words -> level.map(one -> new AssessedUnit(new UnitId(code), words, one, UnitGroup.NONE))));
    }

    private void agree(CsvRow row, String column) {
        if (!row.field(column).equals(first.field(column))) {
            refuse(
                    SheetFault.CSV_ROW_DISAGREES,
                    row.at(),
                    row.field(column),
                    column,
                    first.field(column),
                    Integer.toString(first.at().line()));
        }
    }

    private Optional<FactValue> value(CsvRow row, Indicator indicator) {
        String text = row.field("value");
        if (text.isEmpty()) {
            return Optional.of(FactValue.MISSING);
        }
        if (text.equals(NOT_APPLICABLE)) {
            return Optional.of(FactValue.NOT_APPLICABLE);
        }
        ScalarKind kind = indicator.type() == IndicatorType.TEXT ? ScalarKind.QUOTED : ScalarKind.ofUnquoted(text);
        return kind == ScalarKind.NUMBER || isFreeOfControls(text, row.at())
                ? values.read(new Node.Scalar(text, kind, row.at()), indicator)
                : Optional.empty();
    }

    private boolean isFreeOfControls(String text, SourceLocation at) {
        int[] controls = text.codePoints().filter(Character::isISOControl).toArray();
        if (controls.length > 0) {
            refuse(FileFault.CONTROL_CHARACTER, at, "U+%04X".formatted(controls[0]), controls.length);
        }
        return controls.length == 0;
    }

    private static boolean isBroken(CsvRow row) {
        for (String field : row.fields()) {
            if (field.contains(BROKEN)) {
                return true;
            }
        }
        return false;
    }

    private void put(CsvRow row, Indicator indicator, FactValue value) {
        Provenance provenance = new Provenance("", Optional.empty(), "", List.of(), Optional.of(row.at()));
        IndicatorFact earlier = facts.putIfAbsent(indicator.id(), new IndicatorFact(indicator.id(), value, provenance));
        if (earlier != null) {
            SourceLocation at = earlier.provenance().written().orElseThrow();
            faults.add(FileProblem.of(
                            SheetFault.CSV_DUPLICATE_INDICATOR,
                            row.at(),
                            indicator.id().value(),
                            Integer.toString(at.line()))
                    .alsoAt(at));
        }
    }
}
