package vn.parindex.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.OpeningProblem;
import vn.parindex.ingest.OpeningProblem.Kind;
import vn.parindex.ingest.office.CompoundFile;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Opens Word documents of before 2007 (.doc) (mở văn bản Word đời cũ), as far as the library knows them. */
public final class OldWordDocumentReader implements DocumentReader {

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            ReadingLimits limits = new ReadingLimits();
            OldWordBody body = new OldWordBody(limits);
            WordLines lines = WordLines.of(body.read(document.getRange()), limits);
            PrintedDocument printed = new PrintedDocument(lines.lines());
            return new Checked.Accepted<>(printed, notes(bytes, body, lines));
        } catch (UnreadableFile e) {
            return e.refusal(path);
        } catch (EncryptedDocumentException e) {
            return new UnreadableFile(Reason.ENCRYPTED_FILE).refusal(path);
        } catch (OldFileFormatException e) {
            return new UnreadableFile(Reason.UNREAD_KIND).refusal(path);
        } catch (IOException | RuntimeException e) {
            // The library has no one exception for a damaged file: it throws whatever the nonsense in it leads to.
            return new UnreadableFile(Reason.DAMAGED_FILE).refusal(path);
        }
    }

    private static List<Problem> notes(byte[] bytes, OldWordBody body, WordLines lines) {
        List<Problem> notes = new ArrayList<>();
        if (CompoundFile.names(bytes).contains("Macros")) {
            notes.add(OpeningProblem.of(Kind.MACROS_NOT_RUN, SourceLocation.document(DOCUMENT)));
        }
        if (body.isTracked()) {
            notes.add(OpeningProblem.of(Kind.TRACKED_CHANGES, SourceLocation.document(DOCUMENT)));
        }
        notes.addAll(lines.problems());
        return notes;
    }
}
