package vn.parindex.ingest.word;

import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;

/**
 * How a run is printed (định dạng của đoạn chữ), as far as it changes what is read.
 *
 * @param raised above or below the line
 */
record RunMark(boolean hidden, boolean struck, boolean raised) {

    static final RunMark NONE = new RunMark(false, false, false);

    /** From the properties just started, to their end. */
    static RunMark read(XmlPart xml) throws UnreadableFile {
        int outer = xml.depth();
        boolean hidden = false;
        boolean struck = false;
        boolean raised = false;
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "vanish" -> hidden |= xml.isPropertyOn();
                case "strike", "dstrike" -> struck |= xml.isPropertyOn();
                case "vertAlign" ->
                    raised = xml.attribute("val")
                            .filter(val -> val.startsWith("su"))
                            .isPresent();
                case "rPrChange" -> xml.skip();
                default -> {}
            }
        }
        return new RunMark(hidden, struck, raised);
    }
}
