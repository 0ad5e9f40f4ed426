package vn.parindex.ingest.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.ingest.FileRefusal;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.problem.Checked;
import vn.parindex.source.SourceLocation;

/** Decodes a web page with the character set it names; one that names none is UTF-8. */
final class WebText {

    private static final int LARGEST = 50 << 20;
    private static final int HEAD = 4_096;
    private static final Pattern CHARSET = Pattern.compile(
            "(?i)<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|^\\s*<\\?xml[^>]*encoding=[\"']([\\w:.-]+)");

    private final String path;
    private final byte[] bytes;

    private WebText(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    static Checked<String> of(String path, byte[] bytes) {
        return new WebText(path, bytes).text();
    }

    private Checked<String> text() {
        if (bytes.length > LARGEST) {
            return refuse(Reason.FILE_TOO_LARGE, "");
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return decoded(StandardCharsets.UTF_8, 3);
        }
        if (head.startsWith("\u00FF\u00FE")) {
            return decoded(StandardCharsets.UTF_16LE, 2);
        }
        if (head.startsWith("\u00FE\u00FF")) {
            return decoded(StandardCharsets.UTF_16BE, 2);
        }
        Matcher declared = CHARSET.matcher(head);
        if (!declared.find()) {
            return decoded(StandardCharsets.UTF_8, 0);
        }
        String name = declared.group(declared.group(1) == null ? 2 : 1);
        try {
            Charset charset = Charset.forName(name);
            // A page whose first letters could be read as letters of one byte is not in UTF-16, whatever it says.
            return decoded(charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset, 0);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return refuse(Reason.NOT_DECODABLE, name);
        }
    }

    private Checked<String> decoded(Charset charset, int mark) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
                    .toString();
            return text.isBlank() ? refuse(Reason.EMPTY_FILE, "") : new Checked.Accepted<>(text, List.of());
        } catch (CharacterCodingException e) {
            return refuse(Reason.NOT_DECODABLE, charset.name());
        }
    }

    private Checked<String> refuse(Reason reason, String charset) {
        List<Object> arguments = charset.isEmpty() ? List.of() : List.of(charset);
        return new Checked.Rejected<>(List.of(new FileRefusal(reason, SourceLocation.document(path), arguments)));
    }
}
