package vn.parindex.ingest.word;

import java.util.OptionalInt;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;

/**
 * What a paragraph says of itself (thuộc tính đoạn): its style, the list it is numbered in, whether its end is deleted.
 *
 * @param list number of the list; 0 takes it out of the list of its style
 */
record ParagraphMark(String style, OptionalInt list, OptionalInt level, boolean deleted) {

    static final ParagraphMark NONE = new ParagraphMark("", OptionalInt.empty(), OptionalInt.empty(), false);

    /** From the properties just started, to their end. */
    static ParagraphMark read(XmlPart xml) throws UnreadableFile {
        int outer = xml.depth();
        String style = "";
        OptionalInt list = OptionalInt.empty();
        OptionalInt level = OptionalInt.empty();
        boolean deleted = false;
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val").orElse("");
                case "numId" -> list = xml.number("val");
                case "ilvl" -> level = xml.number("val");
                case "del", "moveFrom" -> deleted = true;
                case "pPrChange", "sectPr", "numberingChange" -> xml.skip();
                default -> {}
            }
        }
        return new ParagraphMark(style, list, level, deleted);
    }
}
