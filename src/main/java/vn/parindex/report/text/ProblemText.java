package vn.parindex.report.text;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.parindex.assessment.AssessedSubmission;
import vn.parindex.assessment.IngestResult;
import vn.parindex.explanation.Places;
import vn.parindex.explanation.Terms;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Wording;

/** Lists problems for people (danh sách vấn đề): gravest first, then by place, each with its place, sentence and hint. */
public final class ProblemText {

    private static final int INDENT = 2;
    private static final String GAP = "   ";

    private final Wording wording;
    private final Terms terms;

    public ProblemText(Wording wording) {
        this.wording = wording;
        this.terms = new Terms(wording);
    }

    /** The problems of all inputs of a run, and how many there are. */
    public void write(IngestResult result, PrintWriter out) {
        list(result.refused(), new Places(wording), out);
        for (AssessedSubmission submission : result.submissions()) {
            if (result.submissions().size() + result.refused().size() > 1
                    && !submission.problems().isEmpty()) {
                Page page = new Page(out, wording);
                page.heading(page.say(
                        "check.unit",
                        submission.sheet().unit().name(),
                        terms.period(submission.sheet().period())));
                page.blank();
            }
            list(submission.problems(), places(submission.sheet().documents()), out);
        }
        summary(result.problems().toList(), out);
    }

    /** Problems that name their files themselves, and how many there are. */
    public void write(List<Problem> problems, PrintWriter out) {
        list(problems, new Places(wording), out);
        summary(problems, out);
    }

    /** Problems of the documents of one fact sheet, each as a block. */
    public void list(List<Problem> problems, List<SourceDocument> documents, PrintWriter out) {
        list(problems, places(documents), out);
    }

    /** What stands in the way of using an input: a whole file in one line, a place in it as a block. */
    public void refused(List<Problem> problems, PrintWriter out) {
        list(problems, new Places(wording), out);
    }

    private Places places(List<SourceDocument> documents) {
        return new Places(wording, documents);
    }

    private void list(List<Problem> problems, Places places, PrintWriter out) {
        Page page = new Page(out, wording);
        for (Problem problem : problems.stream().sorted(Problem.GRAVEST_FIRST).toList()) {
            if (hasNoPlace(problem.source())) {
                page.line(page.say(
                        "problem.whole-file",
                        terms.severity(problem.severity()),
                        problem.code(),
                        places.file(problem.source()),
                        wording.say(problem.message()),
                        wording.say(problem.hint())));
            } else {
                block(problem, places, page);
            }
        }
    }

    private void block(Problem problem, Places places, Page page) {
        SourceLocation at = problem.source();
        page.line(page.say("problem.head", terms.severity(problem.severity()), problem.code()));
        String said = wording.say(problem.message());
        where(at, places, page);
        if (!at.label().isEmpty() && !said.contains(at.label())) {
            page.paragraph(wording.say("explanation.name", at.label()), INDENT);
        }
        page.paragraph(said, INDENT);
        String others = places.others(problem.places(), at);
        if (!others.isEmpty()) {
            page.paragraph(page.say("problem.others", others), INDENT);
        }
        String hint = wording.say(problem.hint());
        if (!hint.isBlank()) {
            page.paragraph(page.say("problem.hint", hint), INDENT);
        }
        page.blank();
    }

    /** File and line, then the table and row: on the same line where there is room. */
    private static void where(SourceLocation at, Places places, Page page) {
        String reference = places.reference(at);
        String inTable = places.tableAndRow(at);
        if (INDENT + Wrapping.width(reference) + GAP.length() + Wrapping.width(inTable) <= Table.PAGE) {
            page.line(" ".repeat(INDENT) + reference + GAP + inTable);
        } else {
            page.paragraph(reference, INDENT);
            if (!inTable.isEmpty()) {
                page.paragraph(inTable, INDENT);
            }
        }
    }

    private void summary(List<Problem> problems, PrintWriter out) {
        Page page = new Page(out, wording);
        if (problems.isEmpty()) {
            page.line(page.say("problem.none"));
            return;
        }
        List<String> counts = Arrays.stream(Severity.values())
                .map(severity -> problems.stream()
                        .filter(problem -> problem.severity() == severity)
                        .count())
                .map(Objects::toString)
                .toList();
        page.line(page.say("problem.summary", counts.get(0), counts.get(1), counts.get(2)));
    }

    private static boolean hasNoPlace(SourceLocation at) {
        return at.equals(SourceLocation.document(at.document()));
    }
}
