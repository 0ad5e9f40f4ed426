package vn.parindex.ingest.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.delimited.DelimitedDocumentReader;
import vn.parindex.ingest.excel.ExcelDocumentReader;
import vn.parindex.ingest.excel.OldExcelDocumentReader;
import vn.parindex.ingest.markdown.MarkdownDocumentReader;
import vn.parindex.ingest.office.CompoundFile;
import vn.parindex.ingest.office.OtherOfficeFile;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.ZipParts;
import vn.parindex.ingest.pdf.PdfDocumentReader;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.text.TextDocumentReader;
import vn.parindex.ingest.web.HtmlDocumentReader;
import vn.parindex.ingest.word.OldWordDocumentReader;
import vn.parindex.ingest.word.WordDocumentReader;

/** Kind of file a report comes in (loại tệp báo cáo), told by its content before its name. */
enum FileKind {
    PDF(PdfDocumentReader::new),
    WORD(WordDocumentReader::new),
    OLD_WORD(OldWordDocumentReader::new),
    EXCEL(ExcelDocumentReader::new),
    OLD_EXCEL(OldExcelDocumentReader::new),
    OTHER_OFFICE(OtherOfficeFile::new),
    DAMAGED(() -> (path, bytes) -> new UnreadableFile(Reason.DAMAGED_FILE).refusal(path)),
    HTML(HtmlDocumentReader::new),
    MARKDOWN(MarkdownDocumentReader::new),
    DELIMITED(DelimitedDocumentReader::new),
    TEXT(TextDocumentReader::new);

    private static final int HEAD = 1_024;
    private static final String RICH_TEXT = "{\\rtf";
    private static final String PDF_MARK = "%PDF-";

    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*"
                    + "<(?:!doctype\\s+html|html|head|body|meta|table|div)\\b.*");
    private static final Pattern PIPE_TABLE =
            Pattern.compile("(?m)^\\h*+\\|?\\h*+:?-{3,}+:?\\h*+(?:\\|\\h*+:?-{3,}+:?\\h*+){2,}+\\|?\\h*+$");
    private static final Pattern CSV_HEADER =
            Pattern.compile("(?imu)^\uFEFF?\"?(?:STT|TT|Số TT)\"?\\h*+(?:[;,][^\\t\\r\\n;,]*+){3,}+$");

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
        String name = path.toLowerCase(Locale.ROOT);
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.strip().startsWith(PDF_MARK) || name.endsWith(".pdf") && head.contains(PDF_MARK)) {
            return PDF;
        }
        if (head.startsWith(RICH_TEXT)) {
            return OTHER_OFFICE;
        }
        if (WEB_PAGE.matcher(head.replace("\u0000", "")).matches() || name.matches(".*\\.x?html?")) {
            return HTML;
        }
        if (name.matches(".*\\.(?:docx?|docm|xlsx?|xlsm|pdf)") && isBinary(bytes)) {
            return DAMAGED;
        }
        return ofText(name, new String(bytes, StandardCharsets.UTF_8));
    }

    /** Bytes that no text has, and no mark of a text in UTF-16 before them. */
    private static boolean isBinary(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        for (int i = 0; i < bytes.length && !wide; i++) {
            if (bytes[i] >= 0 && bytes[i] < '\t' || bytes[i] > '\r' && bytes[i] < ' ') {
                return true;
            }
        }
        return false;
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

    private static FileKind ofText(String name, String text) {
        boolean tabs = text.indexOf('\t') >= 0;
        // a look for the marks first: the patterns take their time on millions of short lines
        boolean separators = text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
        if (name.matches(".*\\.(?:csv|tsv)")
                || !tabs && separators && CSV_HEADER.matcher(text).find()) {
            return DELIMITED;
        }
        return name.matches(".*\\.(?:md|markdown)")
                        || !tabs
                                && text.contains("---")
                                && PIPE_TABLE.matcher(text).find()
                ? MARKDOWN
                : TEXT;
    }
}
