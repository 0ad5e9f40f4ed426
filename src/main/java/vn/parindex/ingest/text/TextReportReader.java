package vn.parindex.ingest.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.Submission;
import vn.parindex.ingest.SubmissionReader;
import vn.parindex.ingest.text.FactCollector.Facts;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;

/** Reads the text form of a printed report (báo cáo dạng văn bản): heading, opening, and the tables of the appendix. */
public final class TextReportReader implements SubmissionReader {

    /** Id of the document in what is read from it. */
    public static final String DOCUMENT = "report";

    @Override
    public Checked<Submission> read(String path, byte[] bytes, IndicatorCatalogue catalogue) {
        return ReportLines.of(path, bytes)
                .match((lines, none) -> report(path, bytes, lines, catalogue), Checked.Rejected::new);
    }

    private static Checked<Submission> report(
            String path, byte[] bytes, List<String> lines, IndicatorCatalogue catalogue) {
        List<AppendixRow> rows = AppendixScanner.rows(DOCUMENT, lines);
        if (rows.isEmpty()) {
            return new Checked.Rejected<>(
                    List.of(new FileRefusal(Reason.NO_TABLES, SourceLocation.document(path), List.of())));
        }
        List<Problem> problems = new ArrayList<>();
        List<ReadTable> tables = new AppendixReader(new LabelIndex(catalogue), problems::add).read(rows);
        Facts facts = facts(tables, problems);
        numbering(tables, facts.repeats(), problems);
        problems.sort(Problem.BY_PLACE);
        ReportOpening opening = ReportOpening.of(DOCUMENT, lines);
        SourceDocument document =
                new SourceDocument(DOCUMENT, path, sha256(bytes), opening.title(), opening.number(), opening.signed());
        return new Checked.Accepted<>(
                new Submission(
                        document,
                        opening.unitName(),
                        opening.unitId(),
                        opening.level(),
                        opening.period(),
                        facts.byIndicator(),
                        problems),
                problems);
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

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
