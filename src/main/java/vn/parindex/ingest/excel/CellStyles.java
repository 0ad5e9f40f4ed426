package vn.parindex.ingest.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;

/** Number formats of the cell styles of a workbook (định dạng số của ô). */
final class CellStyles {

    private static final String GENERAL = "General";

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> formatOf = new ArrayList<>();
    private final List<Integer> fontOf = new ArrayList<>();
    private final List<Boolean> struckFonts = new ArrayList<>();

    void read(XmlPart xml) throws UnreadableFile {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("numFmt")) {
                own.put(
                        xml.number("numFmtId").orElse(0),
                        xml.attribute("formatCode").orElse(GENERAL));
            } else if (xml.isStart() && xml.name().equals("fonts")) {
                fonts(xml);
            } else if (xml.isStart() && xml.name().equals("cellXfs")) {
                int outer = xml.depth();
                while (xml.nextStartWithin(outer)) {
                    if (xml.name().equals("xf")) {
                        formatOf.add(xml.number("numFmtId").orElse(0));
                        fontOf.add(xml.number("fontId").orElse(0));
                    }
                }
            }
        }
    }

    private void fonts(XmlPart xml) throws UnreadableFile {
        int outer = xml.depth();
        while (xml.nextStartWithin(outer)) {
            if (xml.name().equals("font")) {
                struckFonts.add(false);
            } else if (xml.name().equals("strike") && !struckFonts.isEmpty()) {
                struckFonts.set(struckFonts.size() - 1, xml.isPropertyOn());
            }
        }
    }

    /** Whether a line goes through whatever stands in cells of that style. */
    boolean isStruck(int style) {
        int font = style < fontOf.size() ? fontOf.get(style) : 0;
        return font < struckFonts.size() && struckFonts.get(font);
    }

    int index(int style) {
        return style < formatOf.size() ? formatOf.get(style) : 0;
    }

    String format(int style) {
        int index = index(style);
        return Optional.ofNullable(own.get(index))
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(index)))
                .orElse(GENERAL);
    }
}
