package vn.parindex.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Where a line may end (chỗ được xuống dòng): between words and after the signs that join them, never within a number. */
final class LineBreaks implements FSTextBreaker {

    private static final String JOINING = "-–/,;";

    private static final String BEFORE_NUMBERS = "≈=<";

    private String text = "";
    private int at;

    @Override
    public void setText(String words) {
        text = words;
        at = 0;
    }

    /** The next place after which a line may end, at last the end of the text. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        at++;
        while (at < text.length() && !isBreak(at)) {
            at++;
        }
        return at;
    }

    private boolean isBreak(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (Character.isWhitespace(before)) {
            return !Character.isWhitespace(after) && (place < 2 || BEFORE_NUMBERS.indexOf(text.charAt(place - 2)) < 0);
        }
        return JOINING.indexOf(before) >= 0 && Character.isLetter(after) && place > 1 && isLetter(place - 2);
    }

    private boolean isLetter(int place) {
        return Character.isLetter(text.charAt(place));
    }
}
