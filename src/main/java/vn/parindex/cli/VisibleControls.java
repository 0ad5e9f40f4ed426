package vn.parindex.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Shows control characters instead of sending them (ký tự điều khiển hiện thành chữ): a name in a hostile file must not
 * colour, erase or turn round what stands on the terminal. Only line ends and tabs go through.
 */
final class VisibleControls extends FilterWriter {

    VisibleControls(Writer out) {
        super(out);
    }

    /** For text that must stay on one line. */
    static String inLine(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> {
            if (acts((char) c) || c == '\n' || c == '\t') {
                shown.append(shown((char) c));
            } else {
                shown.append((char) c);
            }
        });
        return shown.toString();
    }

    @Override
    public void write(int c) throws IOException {
        if (acts((char) c)) {
            out.write(shown((char) c));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(String.valueOf(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        int written = from;
        for (int i = from; i < from + length; i++) {
            if (acts(text.charAt(i))) {
                out.write(text, written, i - written);
                out.write(shown(text.charAt(i)));
                written = i + 1;
            }
        }
        out.write(text, written, from + length - written);
    }

    /** Controls, and marks that turn the direction of writing round. */
    private static boolean acts(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean direction =
                c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F';
        return control || direction || c == '\u2028' || c == '\u2029';
    }

    private static String shown(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }
}
