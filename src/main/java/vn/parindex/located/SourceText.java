package vn.parindex.located;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.parindex.points.Fraction;
import vn.parindex.source.SourceLocation;

/** Text of a file (nội dung tệp): UTF-8, without byte order mark, without control characters. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int EXCERPT = 40;

    private final String document;
    private final String text;
    private final Optional<int[]> codePoints;

    private final boolean hadTabs;

    private SourceText(String document, String text, boolean hadTabs) {
        this.document = document;
        this.hadTabs = hadTabs;
        this.text = text;
        this.codePoints = text.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? Optional.of(text.codePoints().toArray())
                : Optional.empty();
    }

    /** The text, or none where the bytes are no readable text; at most one fault, then. */
    static Optional<SourceText> decode(String document, byte[] bytes, Faults faults) {
        if (bytes.length > TreeReader.MOST_BYTES) {
            return faults.refuse(
                    FileFault.FILE_TOO_LARGE,
                    SourceLocation.document(document),
                    megabytes(bytes.length),
                    megabytes(TreeReader.MOST_BYTES));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String decoded = out.flip().toString();
        if (result.isError()) {
            return faults.refuse(
                    FileFault.NOT_UTF_8,
                    placeOf(document, decoded, decoded.length()),
                    "byte 0x%02X".formatted(bytes[in.position()] & 0xFF));
        }
        String bare = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
        return withoutControls(document, bare, faults);
    }

    private static Optional<SourceText> withoutControls(String document, String text, Faults faults) {
        int[] found = text.codePoints().filter(SourceText::isControl).toArray();
        if (found.length > 0) {
            SourceLocation at = placeOf(document, text, text.indexOf(found[0]));
            return faults.refuse(FileFault.CONTROL_CHARACTER, at, "U+%04X".formatted(found[0]), found.length);
        }
        return Optional.of(new SourceText(document, text, false));
    }

    static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0 || c == 0xFFFE || c == 0xFFFF;
    }

    String text() {
        return text;
    }

    /** Notes the first tab of every line; the same text with spaces in their place. */
    SourceText withoutTabs(Faults faults) {
        if (text.indexOf('\t') < 0) {
            return this;
        }
        int line = 1;
        int lineStart = 0;
        boolean told = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' && !told) {
                faults.refuse(FileFault.TAB, SourceLocation.at(document, line, i - lineStart + 1));
                told = true;
            }
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                lineStart = i + 1;
                told = false;
            }
        }
        return new SourceText(document, text.replace('\t', ' '), true);
    }

    /** The character at an offset counted in code points; 0 behind the end. */
    int characterAt(long offset) {
        int length = codePoints.map(all -> all.length).orElseGet(text::length);
        if (offset < 0 || offset >= length) {
            return 0;
        }
        int index = (int) offset;
        return codePoints.map(all -> all[index]).orElseGet(() -> (int) text.charAt(index));
    }

    /** Whether tabs were replaced by spaces; a fault of syntax found later is then likely theirs. */
    boolean hadTabs() {
        return hadTabs;
    }

    /** What stands at an offset up to the next space. */
    String word(long offset) {
        StringBuilder word = new StringBuilder();
        for (long i = offset; word.length() < EXCERPT; i++) {
            int c = characterAt(i);
            if (c <= ' ' || c == ',' || c == ']' || c == '}') {
                break;
            }
            word.appendCodePoint(c);
        }
        return word.toString();
    }

    /** A few words of a line, to show what stands there. */
    String excerpt(int line) {
        String content =
                text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
        return content.length() <= EXCERPT ? content : content.substring(0, EXCERPT) + "…";
    }

    private static BigDecimal megabytes(long bytes) {
        return Fraction.of(bytes).dividedBy(Fraction.of(1 << 20)).rounded(1);
    }

    private static SourceLocation placeOf(String document, String text, int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return SourceLocation.at(document, line, offset - before.lastIndexOf('\n'));
    }
}
