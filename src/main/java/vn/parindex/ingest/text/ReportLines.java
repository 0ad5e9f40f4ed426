package vn.parindex.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.problem.Checked;
import vn.parindex.source.SourceLocation;

/** Turns the bytes of a report into lines, or says in one problem why they are no text (các dòng của tệp). */
public final class ReportLines {

    /** No line of a printed report is that long; whatever has one is something else. */
    static final int LONGEST_LINE = 100_000;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /** Vietnamese in UTF-8 that was read in another code page and saved again: á» and áº for letters with two marks. */
    private static final Pattern SPOILT = Pattern.compile("\u00E1[\u00BA\u00BB]");

    private static final int MANY_SPOILT = 20;

    private final String path;
    private final byte[] bytes;

    private ReportLines(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    public static Checked<List<String>> of(String path, byte[] bytes) {
        return new ReportLines(path, bytes).lines();
    }

    private Checked<List<String>> lines() {
        if (startsWith((byte) 0xFF, (byte) 0xFE) || startsWith((byte) 0xFE, (byte) 0xFF)) {
            return refuse(Reason.NOT_UTF_8, 0);
        }
        if (startsWith(PDF)) {
            return refuse(Reason.NOT_TEXT, 0);
        }
        int line = 1;
        int start = 0;
        boolean blank = true;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '\n' || b == '\r') {
                line += b == '\n' || i + 1 == bytes.length || bytes[i + 1] != '\n' ? 1 : 0;
                start = i + 1;
            } else if (b >= 0 && b < ' ' && b != '\t' && b != '\f') {
                return refuse(Reason.NOT_TEXT, line);
            } else if (i - start >= LONGEST_LINE) {
                return refuse(Reason.LINE_TOO_LONG, line, LONGEST_LINE);
            } else {
                blank = blank && (b == ' ' || b == '\t' || b == '\f');
            }
        }
        return blank ? refuse(Reason.EMPTY_FILE, 0) : decoded();
    }

    private Checked<List<String>> decoded() {
        int start = startsWith(UTF_8_MARK) ? UTF_8_MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            if (SPOILT.matcher(text).results().limit(MANY_SPOILT).count() == MANY_SPOILT) {
                return refuse(Reason.NOT_UTF_8, 0);
            }
            return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                    ? refuse(Reason.EMPTY_FILE, 0)
                    : new Checked.Accepted<>(Arrays.asList(text.split("\r\n|\n|\r", -1)), List.of());
        } catch (CharacterCodingException e) {
            // The decoder stops in front of the first byte that is no UTF-8, so the buffer says in which line it
            // stands.
            int before = in.position();
            long breaks = 0;
            for (int i = 0; i < before; i++) {
                breaks += bytes[i] == '\n' ? 1 : 0;
            }
            return refuse(Reason.NOT_UTF_8, (int) breaks + 1);
        }
    }

    private boolean startsWith(byte... mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private Checked<List<String>> refuse(Reason reason, int line, Object... arguments) {
        SourceLocation at = line == 0 ? SourceLocation.document(path) : SourceLocation.line(path, line);
        return new Checked.Rejected<>(List.of(new FileRefusal(reason, at, List.of(arguments))));
    }
}
