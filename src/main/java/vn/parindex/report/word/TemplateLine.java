package vn.parindex.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;

/**
 * Paragraph of a template as its stretches of text (đoạn văn của mẫu), wherever it stands.
 *
 * @param ofBody the paragraph itself where it stands in the body, outside of tables, content controls and text boxes
 */
record TemplateLine(List<Piece> pieces, Optional<XWPFParagraph> ofBody) {

    private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space", "xml");

    /**
     * Part of a line.
     *
     * @param place of the text that can be replaced; none for a mark such as a tab or a picture, which stays
     * @param mark the letter that stands for the mark; empty for text
     */
    record Piece(Optional<XmlCursor> place, String mark) {

        static Piece text(XmlCursor place) {
            return new Piece(Optional.of(place), "");
        }

        static Piece mark(String letter) {
            return new Piece(Optional.empty(), letter);
        }

        private String text() {
            return place.map(XmlCursor::getTextValue).orElse(mark);
        }

        private void put(String text) {
            place.ifPresent(at -> {
                at.setTextValue(text);
                at.setAttributeText(SPACE, "preserve");
            });
        }
    }

    TemplateLine {
        pieces = List.copyOf(pieces);
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Whether it stands in the body and holds nothing but one placeholder. */
    boolean isPlaceholderAlone() {
        return ofBody.isPresent() && Placeholder.WRITTEN.matcher(text().strip()).matches();
    }

    /** Word cuts words into runs where it likes: what a placeholder spans goes into its first run, in that run's looks. */
    void fill(Function<String, String> valueOf) {
        List<MatchResult> found =
                new ArrayList<>(Placeholder.WRITTEN.matcher(text()).results().toList());
        for (int i = found.size() - 1; i >= 0; i--) {
            replace(
                    found.get(i).start(),
                    found.get(i).end(),
                    valueOf.apply(found.get(i).group(1)));
        }
    }

    private void replace(int start, int end, String value) {
        int from = 0;
        for (Piece piece : pieces) {
            String text = piece.text();
            int to = from + text.length();
            if (to > start && from < end) {
                String before = text.substring(0, Math.max(0, start - from));
                String after = text.substring(Math.min(text.length(), end - from));
                piece.put(before + (from <= start ? value : "") + after);
            }
            from = to;
        }
    }
}
