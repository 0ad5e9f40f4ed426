package vn.parindex.ingest.excel;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.ingest.OpeningProblem;
import vn.parindex.ingest.OpeningProblem.Kind;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;
import vn.parindex.ingest.office.ZipParts;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** Opens Excel workbooks (.xlsx, .xlsm) (mở sổ tính Excel): what is printed of every sheet, in order, nothing computed. */
public final class ExcelDocumentReader implements DocumentReader {

    @Override
    public Checked<PrintedDocument> read(String path, byte[] bytes) {
        try {
            return document(ZipParts.of(bytes));
        } catch (UnreadableFile e) {
            return e.refusal(path);
        }
    }

    private static Checked<PrintedDocument> document(ZipParts parts) throws UnreadableFile {
        ReadingLimits limits = new ReadingLimits();
        Workbook workbook = new Workbook(parts, limits);
        CellStyles styles = workbook.styles();
        List<SheetText> shared = workbook.sharedTexts();
        List<PrintedLine> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (parts.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            problems.add(OpeningProblem.of(Kind.MACROS_NOT_RUN, SourceLocation.document(DOCUMENT)));
        }
        for (Workbook.Sheet sheet : workbook.sheets()) {
            ReadSheet read = new ReadSheet(sheet.name(), limits);
            if (sheet.hidden()) {
                problems.add(OpeningProblem.of(Kind.HIDDEN_SHEET, SourceLocation.document(DOCUMENT), sheet.name()));
            } else if (sheet.part().isPresent()) {
                XmlPart xml = XmlPart.of(parts.open(sheet.part().get()));
                new SheetPart(xml, shared, styles, workbook.print(), read, limits).read();
                lines.addAll(SheetLines.of(read));
                problems.addAll(read.problems());
            }
        }
        return new Checked.Accepted<>(new PrintedDocument(lines), problems);
    }
}
