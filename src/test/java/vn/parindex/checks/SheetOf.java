package vn.parindex.checks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** Fact sheets for the tests of this room: of a few facts, or of the rows that people read in a report. */
final class SheetOf {

    private SheetOf() {}

    static FactSheet facts(IndicatorFact... facts) {
        return ofLevel(UnitLevel.DISTRICT, facts);
    }

    static FactSheet ofLevel(UnitLevel level, IndicatorFact... facts) {
        Map<IndicatorId, IndicatorFact> all = new LinkedHashMap<>();
        List.of(facts).forEach(fact -> all.put(fact.indicator(), fact));
        return new FactSheet(
                new AssessedUnit(new UnitId("don-vi"), "Đơn vị mẫu", level, UnitGroup.NONE),
                new AssessmentPeriod("2023"),
                List.of(),
                all,
                Map.of(),
                Map.of(),
                Map.of(),
                SourceLocation.at("phieu.yaml", 1, 1));
    }

    /** The problems without what is suspected. */
    static List<Problem> bare(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem instanceof SuspectedProblem suspected ? suspected.found() : problem)
                .toList();
    }

    /** A row of a report that was left blank. */
    static IndicatorFact blank(int line, String indicator) {
        return printed(SourceLocation.line("report", line), indicator, FactValue.MISSING, "");
    }

    /** A fact read from a line of a report. */
    static IndicatorFact printed(int line, String indicator, String number, String printed) {
        return printed(
                SourceLocation.line("report", line),
                indicator,
                FactValue.of(new Scalar.Decimal(new BigDecimal(number))),
                printed);
    }

    /** A fact written by hand: no printed text, no place. */
    static IndicatorFact written(String indicator, String number) {
        return new IndicatorFact(
                new IndicatorId(indicator), FactValue.of(new Scalar.Decimal(new BigDecimal(number))), Provenance.NONE);
    }

    static IndicatorFact withoutValue(String indicator, FactValue value) {
        return new IndicatorFact(new IndicatorId(indicator), value, Provenance.NONE);
    }

    /** The rows with a value, as read by hand in a report of {@code fixtures/}. */
    static FactSheet report(String report, IndicatorCatalogue catalogue) throws IOException {
        Path rows = Path.of("fixtures", report, "expected", "rows.tsv");
        return facts(Files.readAllLines(rows).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[11].equals("value") || cells[11].equals("blank"))
                .filter(cells -> !cells[9].isEmpty())
                .map(cells -> row(cells, catalogue))
                .toArray(IndicatorFact[]::new));
    }

    private static IndicatorFact row(String[] cells, IndicatorCatalogue catalogue) {
        SourceLocation at =
                SourceLocation.line("report", Integer.parseInt(cells[0])).inTable(cells[1], cells[2], cells[4]);
        Optional<IndicatorType> type = catalogue.find(new IndicatorId(cells[9])).map(indicator -> indicator.type());
        FactValue value = cells[7].isEmpty() ? FactValue.MISSING : FactValue.of(scalar(type.orElseThrow(), cells[7]));
        return printed(at, cells[9], value, cells[6]);
    }

    private static Scalar scalar(IndicatorType type, String text) {
        return switch (type) {
            case COUNT, PERCENT, MONEY -> new Scalar.Decimal(new BigDecimal(text));
            case FLAG -> new Scalar.YesNo(text.equals("1"));
            case CODE -> new Scalar.Code(text);
            case DATE, TEXT -> new Scalar.Words(text);
        };
    }

    private static IndicatorFact printed(SourceLocation at, String indicator, FactValue value, String printed) {
        return new IndicatorFact(
                new IndicatorId(indicator),
                value,
                new Provenance(printed, Optional.of(at), "", List.of(), Optional.empty()));
    }
}
