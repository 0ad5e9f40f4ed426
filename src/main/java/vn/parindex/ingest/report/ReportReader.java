package vn.parindex.ingest.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.Ahead;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.Submission;
import vn.parindex.ingest.SubmissionReader;
import vn.parindex.ingest.appendix.Appendix;
import vn.parindex.ingest.appendix.CatalogueLabels;
import vn.parindex.ingest.narrative.Narrative;
import vn.parindex.ingest.narrative.NarrativeFacts;
import vn.parindex.ingest.narrative.NarrativePatterns;
import vn.parindex.ingest.narrative.NarrativeSubject;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.ContentHash;
import vn.parindex.source.Located;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitLevel;

/** Reads a printed report, whatever kind of file it comes in (đọc báo cáo): its opening, its text and its tables. One reader is for many. */
public final class ReportReader implements SubmissionReader {

    private final Ahead<CatalogueLabels> labels;
    private final Ahead<NarrativePatterns> patterns;
    private final Optional<UnitLevel> level;
    private final Optional<AssessmentPeriod> period;

    public ReportReader(IndicatorCatalogue catalogue) {
        this(catalogue, Optional.empty(), Optional.empty());
    }

    /** Where the user says of which level and period a report is, that counts before what the report says. */
    public ReportReader(IndicatorCatalogue catalogue, Optional<UnitLevel> level, Optional<AssessmentPeriod> period) {
        this.labels = Ahead.start(() -> new CatalogueLabels(catalogue));
        this.patterns = Ahead.start(() -> new NarrativePatterns(catalogue));
        this.level = level;
        this.period = period;
    }

    @Override
    public Checked<Submission> read(String path, byte[] bytes) {
        return FileKind.of(path, bytes)
                .reader()
                .read(path, bytes)
                .match((document, problems) -> report(path, bytes, document, problems), Checked.Rejected::new);
    }

    private Checked<Submission> report(String path, byte[] bytes, PrintedDocument printed, List<Problem> opened) {
        Optional<Problem> tooMuch = PrintedLimits.exceeded(path, printed);
        if (tooMuch.isPresent()) {
            return new Checked.Rejected<>(
                    Stream.concat(tooMuch.stream(), opened.stream()).toList());
        }
        ReportOpening opening = ReportOpening.of(printed);
        NarrativeSubject subject = subject(opening);
        Ahead<Narrative> narrative = Ahead.start(() -> Narrative.of(printed, patterns.get(), subject));
        Optional<Appendix> found = Appendix.of(printed, labels.get(), subject.period());
        if (found.isEmpty()) {
            Problem none = new FileRefusal(Reason.NO_TABLES, SourceLocation.document(path), List.of());
            return new Checked.Rejected<>(
                    Stream.concat(Stream.of(none), opened.stream()).toList());
        }
        Appendix appendix = found.get();
        NarrativeFacts read = NarrativeFacts.of(appendix.facts(), narrative.get());
        List<Problem> problems = Stream.of(
                        opened,
                        appendix.problems(),
                        read.problems(),
                        opening.problems(),
                        CitedDocuments.problems(printed, opening.signed()))
                .<Problem>flatMap(List::stream)
                .sorted(Problem.BY_PLACE)
                .toList();
        SourceDocument document = new SourceDocument(
                DocumentReader.DOCUMENT,
                path,
                ContentHash.of(bytes).sha256(),
                opening.title(),
                opening.number(),
                opening.signed());
        return new Checked.Accepted<>(
                new Submission(
                        document,
                        opening.unitName(),
                        opening.unitId(),
                        opening.level(),
                        opening.period(),
                        read.facts(),
                        problems),
                problems);
    }

    private NarrativeSubject subject(ReportOpening opening) {
        return new NarrativeSubject(
                level.or(() -> opening.level().map(Located::value)),
                period.or(() -> opening.period().map(Located::value)),
                opening.unitName().map(Located::value).orElse(""));
    }
}
