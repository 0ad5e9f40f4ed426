package vn.parindex.ingest.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.Submission;
import vn.parindex.ingest.SubmissionReader;
import vn.parindex.ingest.appendix.Appendix;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;

/** Reads a printed report, whatever kind of file it comes in (đọc báo cáo): its opening and the tables of its appendix. */
public final class ReportReader implements SubmissionReader {

    @Override
    public Checked<Submission> read(String path, byte[] bytes, IndicatorCatalogue catalogue) {
        return FileKind.of(path, bytes)
                .reader()
                .read(path, bytes)
                .match(
                        (document, problems) -> report(path, bytes, document, problems, catalogue),
                        Checked.Rejected::new);
    }

    private static Checked<Submission> report(
            String path, byte[] bytes, PrintedDocument printed, List<Problem> opened, IndicatorCatalogue catalogue) {
        ReportOpening opening = ReportOpening.of(printed);
        Optional<Appendix> found =
                Appendix.of(printed, catalogue, opening.period().map(Located::value));
        if (found.isEmpty()) {
            return new Checked.Rejected<>(
                    List.of(new FileRefusal(Reason.NO_TABLES, SourceLocation.document(path), List.of())));
        }
        Appendix appendix = found.get();
        List<Problem> problems = Stream.concat(opened.stream(), appendix.problems().stream())
                .sorted(Problem.BY_PLACE)
                .toList();
        SourceDocument document = new SourceDocument(
                DocumentReader.DOCUMENT, path, sha256(bytes), opening.title(), opening.number(), opening.signed());
        return new Checked.Accepted<>(
                new Submission(
                        document,
                        opening.unitName(),
                        opening.unitId(),
                        opening.level(),
                        opening.period(),
                        appendix.facts(),
                        problems),
                problems);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
