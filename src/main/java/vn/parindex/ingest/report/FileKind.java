package vn.parindex.ingest.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import vn.parindex.ingest.excel.ExcelDocumentReader;
import vn.parindex.ingest.excel.OldExcelDocumentReader;
import vn.parindex.ingest.office.CompoundFile;
import vn.parindex.ingest.office.OtherOfficeFile;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.ZipParts;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.text.TextDocumentReader;
import vn.parindex.ingest.word.OldWordDocumentReader;
import vn.parindex.ingest.word.WordDocumentReader;

/** Kind of file a report comes in (loại tệp báo cáo), told by its content before its name. */
enum FileKind {
    TEXT(TextDocumentReader::new),
    WORD(WordDocumentReader::new),
    OLD_WORD(OldWordDocumentReader::new),
    EXCEL(ExcelDocumentReader::new),
    OLD_EXCEL(OldExcelDocumentReader::new),
    OTHER_OFFICE(OtherOfficeFile::new);

    private static final byte[] RICH_TEXT = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    private final Supplier<DocumentReader> reader;

    FileKind(Supplier<DocumentReader> reader) {
        this.reader = reader;
    }

    DocumentReader reader() {
        return reader.get();
    }

    static FileKind of(String path, byte[] bytes) {
        if (ZipParts.isZip(bytes)) {
            return ofZip(bytes);
        }
        if (CompoundFile.isOne(bytes)) {
            return ofCompound(CompoundFile.names(bytes));
        }
        return startsWith(bytes, RICH_TEXT) ? OTHER_OFFICE : TEXT;
    }

    private static FileKind ofZip(byte[] bytes) {
        try {
            Set<String> parts = ZipParts.of(bytes).names();
            if (parts.stream().anyMatch(part -> isMainPart(part, "word/document"))) {
                return WORD;
            }
            return parts.stream().anyMatch(part -> isMainPart(part, "xl/workbook")) ? EXCEL : OTHER_OFFICE;
        } catch (UnreadableFile e) {
            return OTHER_OFFICE; // its reader meets the same and says so
        }
    }

    /** Some programs put a digit behind the usual name. */
    private static boolean isMainPart(String part, String name) {
        return part.toLowerCase(Locale.ROOT).matches(name + "\\d*\\.xml");
    }

    private static FileKind ofCompound(Set<String> names) {
        if (names.stream().anyMatch(OtherOfficeFile.ENCRYPTED::contains)) {
            return OTHER_OFFICE;
        }
        if (names.contains("WordDocument")) {
            return OLD_WORD;
        }
        return names.contains("Workbook") || names.contains("Book") ? OLD_EXCEL : OTHER_OFFICE;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
