package vn.parindex.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.OpeningProblem;
import vn.parindex.ingest.OpeningProblem.Kind;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.Relations;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;
import vn.parindex.ingest.office.ZipParts;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Opens Word documents (.docx, .docm) (mở văn bản Word): the body as it is printed, with the numbers Word puts before lines. */
public final class WordDocumentReader implements DocumentReader {

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        try {
            return document(ZipParts.of(bytes));
        } catch (UnreadableFile e) {
            return e.refusal(path);
        }
    }

    private static Checked<PrintedDocument> document(ZipParts parts) throws UnreadableFile {
        String main = Relations.of(parts, "")
                .ofType("officeDocument")
                .filter(parts::has)
                .orElse("word/document.xml");
        Relations relations = Relations.of(parts, main);
        WordLists lists = new WordLists();
        Optional<String> styles = relations.ofType("styles").filter(parts::has);
        if (styles.isPresent()) {
            lists.readStyles(XmlPart.of(parts.open(styles.get())));
        }
        Optional<String> numbering = relations.ofType("numbering").filter(parts::has);
        if (numbering.isPresent()) {
            lists.readNumbering(XmlPart.of(parts.open(numbering.get())));
        }
        ReadingLimits limits = new ReadingLimits();
        WordBody body = new WordBody(XmlPart.of(parts.open(main)), new WordNumbering(lists), limits);
        List<WordText> content = body.read();
        WordLines lines = WordLines.of(content, limits);
        PrintedDocument printed = new PrintedDocument(lines.lines());
        if (printed.lines().isEmpty()) {
            throw new UnreadableFile(Reason.EMPTY_FILE);
        }
        return new Checked.Accepted<>(printed, notes(parts, body, lines));
    }

    private static List<Problem> notes(ZipParts parts, WordBody body, WordLines lines) {
        List<Problem> notes = new ArrayList<>();
        if (parts.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            notes.add(OpeningProblem.of(Kind.MACROS_NOT_RUN, SourceLocation.document(DOCUMENT)));
        }
        if (body.isTracked()) {
            notes.add(OpeningProblem.of(Kind.TRACKED_CHANGES, SourceLocation.document(DOCUMENT)));
        }
        notes.addAll(lines.problems());
        return notes;
    }
}
