package vn.parindex.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import vn.parindex.report.word.TemplateLine.Piece;

/**
 * Finds the paragraphs of a document (đoạn văn của mẫu): of body, heads, feet and notes, also those in tables, content
 * controls and text boxes, which the object model of the library does not all walk.
 */
final class Paragraphs {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PICTURE = "\uFFFC";

    private final XWPFDocument document;
    private final List<TemplateLine> lines = new ArrayList<>();

    private Paragraphs(XWPFDocument document) {
        this.document = document;
    }

    /** In the order of the parts and of their texts; a text box after the paragraph it hangs on. */
    static List<TemplateLine> of(XWPFDocument document) {
        Paragraphs all = new Paragraphs(document);
        all.walk(document.getDocument());
        document.getHeaderList().forEach(head -> all.walk(head._getHdrFtr()));
        document.getFooterList().forEach(foot -> all.walk(foot._getHdrFtr()));
        document.getFootnotes().forEach(note -> all.walk(note.getCTFtnEdn()));
        document.getEndnotes().forEach(note -> all.walk(note.getCTFtnEdn()));
        return List.copyOf(all.lines);
    }

    private void walk(XmlObject part) {
        try (XmlCursor at = part.newCursor()) {
            outside(at);
        }
    }

    /** What stands in no paragraph. */
    private void outside(XmlCursor at) {
        boolean isBody = name(at).equals("body");
        eachChild(at, child -> {
            if (name(child).equals("p")) {
                line(child, isBody ? ofBody(child) : Optional.empty());
            } else {
                outside(child);
            }
        });
    }

    private Optional<XWPFParagraph> ofBody(XmlCursor at) {
        return at.getObject() instanceof CTP paragraph
                ? Optional.ofNullable(document.getParagraph(paragraph))
                : Optional.empty();
    }

    private void line(XmlCursor at, Optional<XWPFParagraph> ofBody) {
        List<Piece> pieces = new ArrayList<>();
        int place = lines.size();
        inside(at, pieces);
        lines.add(place, new TemplateLine(pieces, ofBody));
    }

    private void inside(XmlCursor at, List<Piece> pieces) {
        eachChild(at, child -> {
            switch (name(child)) {
                case "t" -> pieces.add(Piece.text(child.newCursor()));
                case "tab", "ptab" -> pieces.add(Piece.mark("\t"));
                case "br", "cr" -> pieces.add(Piece.mark("\n"));
                case "drawing", "pict", "object" -> {
                    pieces.add(Piece.mark(PICTURE));
                    inside(child, pieces);
                }
                case "p" -> line(child, Optional.empty());
                case "pPr", "rPr", "sdtPr" -> {}
                default -> inside(child, pieces);
            }
        });
    }

    /** The local name of an element of Word; of any other it is empty. */
    private static String name(XmlCursor at) {
        QName name = at.getName();
        return name != null && WORD.equals(name.getNamespaceURI()) ? name.getLocalPart() : "";
    }

    private static void eachChild(XmlCursor at, Consumer<XmlCursor> then) {
        if (at.toFirstChild()) {
            do {
                then.accept(at);
            } while (at.toNextSibling());
            at.toParent();
        }
    }
}
