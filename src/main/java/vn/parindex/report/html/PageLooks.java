package vn.parindex.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.parindex.source.ContentHash;

/** The style sheet and the script that a page carries (kiểu dáng và chương trình của trang): both ours, never from an input. */
record PageLooks(String style, String script) {

    /** @param labels what of the style depends on the language */
    static PageLooks read(String labels) {
        return new PageLooks(resource("page.css") + labels, resource("page.js"));
    }

    /** What a browser may do for the page: draw it with this style, run this script, and fetch nothing. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(style), hash(script));
    }

    private static String hash(String content) {
        return Base64.getEncoder().encodeToString(ContentHash.of(content).bytes());
    }

    private static String resource(String name) {
        try (InputStream in = PageLooks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
