package vn.parindex.ingest.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.Relations;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;
import vn.parindex.ingest.office.ZipParts;

/** The frame of a workbook (khung của sổ tính): its sheets in order, the texts they share, the formats of its cells. */
final class Workbook {

    /** A sheet by its name; the part that holds it, none where that is missing. */
    record Sheet(String name, boolean hidden, Optional<String> part) {}

    private final ZipParts parts;
    private final ReadingLimits limits;
    private final Relations relations;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    Workbook(ZipParts parts, ReadingLimits limits) throws UnreadableFile {
        this.parts = parts;
        this.limits = limits;
        String main = Relations.of(parts, "")
                .ofType("officeDocument")
                .filter(parts::has)
                .orElse("xl/workbook.xml");
        relations = Relations.of(parts, main);
        XmlPart xml = XmlPart.of(parts.open(main));
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("workbookPr")) {
                from1904 = xml.isOn("date1904");
            } else if (xml.isStart() && xml.name().equals("sheet")) {
                limits.row();
                sheets.add(sheet(xml));
            }
        }
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    NumberPrint print() {
        return new NumberPrint(from1904);
    }

    CellStyles styles() throws UnreadableFile {
        CellStyles styles = new CellStyles();
        Optional<String> part = relations.ofType("styles").filter(parts::has);
        if (part.isPresent()) {
            styles.read(XmlPart.of(parts.open(part.get())));
        }
        return styles;
    }

    List<SheetText> sharedTexts() throws UnreadableFile {
        List<SheetText> texts = new ArrayList<>();
        Optional<String> part = relations.ofType("sharedStrings").filter(parts::has);
        if (part.isPresent()) {
            XmlPart xml = XmlPart.of(parts.open(part.get()));
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("si")) {
                    limits.cells(1);
                    texts.add(sharedText(xml));
                }
            }
        }
        return texts;
    }

    /** The pieces of one text, without the reading aids of other scripts. */
    private SheetText sharedText(XmlPart xml) throws UnreadableFile {
        SheetText text = new SheetText();
        int outer = xml.depth();
        while (xml.nextStartWithin(outer)) {
            text.read(xml, limits);
        }
        return text;
    }

    private Sheet sheet(XmlPart xml) {
        return new Sheet(
                xml.attribute("name").orElse(""),
                xml.attribute("state").filter(state -> state.endsWith("idden")).isPresent(),
                xml.attribute("id").flatMap(relations::ofId).filter(parts::has));
    }
}
