package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.appendix.FactCollector.Facts;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Problem;
import vn.parindex.unit.AssessmentPeriod;

/**
 * What the tables of a report say (phụ lục số liệu): one fact for each statistic found, and the problems of the rows.
 *
 * @param facts in the order of the rows; a row printed blank is a fact that is missing
 */
public record Appendix(Map<IndicatorId, IndicatorFact> facts, List<Problem> problems) {

    /**
     * The statistics of the document's tables; none when it has no table of statistics at all.
     *
     * @param period of the report, where it is known: decides between several columns of figures
     */
    public static Optional<Appendix> of(
            PrintedDocument document, CatalogueLabels labels, Optional<AssessmentPeriod> period) {
        List<Problem> problems = new ArrayList<>();
        AppendixScanner.Rows rows = AppendixScanner.rows(document, period, problems::add);
        if (rows.ofTables().isEmpty()) {
            return Optional.empty();
        }
        AppendixReader reader = new AppendixReader(new LabelIndex(labels), problems::add);
        List<ReadTable> tables = reader.read(rows.ofTables());
        Facts facts = facts(tables, problems);
        reader.leave(rows.outside(), facts.byIndicator());
        numbering(tables, facts.repeats(), problems);
        return Optional.of(new Appendix(facts.byIndicator(), problems));
    }

    private static Facts facts(List<ReadTable> tables, List<Problem> problems) {
        List<MatchedRow> matched =
                tables.stream().flatMap(table -> table.matched().stream()).toList();
        CellReader cells = new CellReader(matched, problems::add);
        FactCollector collector = new FactCollector(problems::add);
        matched.forEach(row -> collector.add(row, cells.value(row)));
        List<AppendixRow> all = tables.stream()
                .flatMap(table -> table.entries().stream())
                .map(ReadTable.Entry::row)
                .toList();
        NumberStyles.check(matched, all, problems::add);
        return collector.facts();
    }

    private static void numbering(
            List<ReadTable> tables, Map<AppendixRow, AppendixRow> repeats, List<Problem> problems) {
        RepeatedRows repeatedRows = new RepeatedRows(repeats, problems::add);
        for (ReadTable table : tables) {
            RowNumbering.check(table, repeatedRows.of(table).keySet(), problems::add);
        }
    }
}
