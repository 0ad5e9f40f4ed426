package vn.parindex.ingest.excel;

import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;
import vn.parindex.ingest.printed.RunText;

/** The text of a cell (chữ trong ô), put together of its runs, and what is struck out of it. */
final class SheetText {

    private final RunText runs = new RunText();
    private boolean struck;
    private boolean raised;

    /** Reads on from the element just started in the text; its font holds for the run behind it. */
    void read(XmlPart xml, ReadingLimits limits) throws UnreadableFile {
        switch (xml.name()) {
            case "r" -> {
                struck = false;
                raised = false;
            }
            case "strike" -> struck = xml.isPropertyOn();
            case "vertAlign" ->
                raised =
                        xml.attribute("val").filter(val -> val.startsWith("su")).isPresent();
            case "t" -> runs.add(xml.textOfElement(limits), struck, raised);
            case "rPh" -> xml.skip();
            default -> {}
        }
    }

    String text() {
        return runs.text();
    }

    String struck() {
        return runs.struck();
    }
}
