package vn.parindex.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.ingest.FileRefusal.Reason;
import vn.parindex.ingest.office.ReadingLimits;
import vn.parindex.ingest.office.UnreadableFile;
import vn.parindex.ingest.office.XmlPart;
import vn.parindex.ingest.printed.RunText;
import vn.parindex.ingest.word.WordText.Cell;
import vn.parindex.ingest.word.WordText.Row;
import vn.parindex.ingest.word.WordText.Table;

/**
 * Reads the body of a Word document (thân văn bản Word) as it is printed when every tracked change is accepted.
 *
 * <p>Elements it does not name are looked through, as content controls and insertions have to be.
 */
final class WordBody {

    /** What is not printed, or is printed elsewhere on the page than it stands. */
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "sectPr",
            "sdtPr",
            "Fallback",
            "tblPr",
            "tblPrEx",
            "rt",
            "footnoteReference",
            "endnoteReference",
            "commentReference",
            "annotationRef",
            "pPrChange",
            "rPrChange",
            "tcPrChange",
            "trPrChange",
            "tblGridChange");

    private static final int WIDEST = 200;

    private final XmlPart xml;
    private final WordNumbering numbering;
    private final ReadingLimits limits;
    /** What floats beside the paragraph or table being read: the content of its text boxes. */
    private List<WordText> floating = new ArrayList<>();

    private boolean tracked;

    WordBody(XmlPart xml, WordNumbering numbering, ReadingLimits limits) {
        this.xml = xml;
        this.numbering = numbering;
        this.limits = limits;
    }

    List<WordText> read() throws UnreadableFile {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("body")) {
                return content(true);
            }
        }
        throw new UnreadableFile(Reason.DAMAGED_FILE);
    }

    /** Whether changes were met that nobody has accepted or rejected yet. */
    boolean isTracked() {
        return tracked;
    }

    /**
     * The paragraphs and tables of the element just started.
     *
     * @param placesFloating whether text boxes come behind what they are anchored in; else they are left for the outer one
     */
    private List<WordText> content(boolean placesFloating) throws UnreadableFile {
        List<WordText> content = new ArrayList<>();
        int outer = xml.depth();
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "p" -> paragraph().ifPresent(content::add);
                case "tbl" -> content.add(table());
                default -> lookThrough();
            }
            if (placesFloating && !floating.isEmpty()) {
                content.addAll(floating);
                floating = new ArrayList<>();
            }
        }
        return content;
    }

    private void lookThrough() throws UnreadableFile {
        tracked |= Set.of("ins", "del", "moveFrom", "moveTo").contains(xml.name());
        if (LEFT_OUT.contains(xml.name())) {
            xml.skip();
        }
    }

    private Optional<WordText> paragraph() throws UnreadableFile {
        limits.row();
        int outer = xml.depth();
        RunText text = new RunText();
        ParagraphMark mark = ParagraphMark.NONE;
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "pPr" -> {
                    mark = ParagraphMark.read(xml);
                    tracked |= mark.deleted();
                }
                case "r" -> run(text);
                case "t" -> text.add(xml.textOfElement(limits), false, false);
                default -> lookThrough();
            }
        }
        if (mark.deleted() && text.text().isEmpty()) {
            return Optional.empty();
        }
        String number = numbering.next(mark);
        String printed = number.isEmpty() ? text.text() : number + " " + text.text();
        return Optional.of(new WordText.Paragraph(printed, text.struck()));
    }

    private void run(RunText into) throws UnreadableFile {
        int outer = xml.depth();
        RunMark mark = RunMark.NONE;
        StringBuilder text = new StringBuilder();
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "rPr" -> {
                    mark = RunMark.read(xml);
                    if (mark.hidden()) {
                        skipTo(outer);
                        return;
                    }
                }
                case "t" -> text.append(xml.textOfElement(limits));
                case "tab", "ptab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" ->
                    text.append(WordSymbol.of(
                            xml.attribute("font").orElse(""),
                            xml.attribute("char").orElse("")));
                case "txbxContent" -> floating.addAll(content(false));
                default -> lookThrough();
            }
        }
        into.add(text.toString(), mark.struck(), mark.raised());
    }

    private void skipTo(int outer) throws UnreadableFile {
        while (xml.nextStartWithin(outer)) {
            xml.skip();
        }
    }

    private Table table() throws UnreadableFile {
        int outer = xml.depth();
        List<Row> rows = new ArrayList<>();
        while (xml.nextStartWithin(outer)) {
            if (xml.name().equals("tr")) {
                row().ifPresent(rows::add);
            } else {
                lookThrough();
            }
        }
        return new Table(rows);
    }

    private Optional<Row> row() throws UnreadableFile {
        limits.row();
        int outer = xml.depth();
        int before = 0;
        boolean gone = false;
        List<Cell> cells = new ArrayList<>();
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "gridBefore" ->
                    before = Math.min(WIDEST + 1, xml.number("val").orElse(0));
                case "hidden" -> gone |= xml.isPropertyOn();
                case "del" -> {
                    gone = true;
                    tracked = true;
                    xml.skip();
                }
                case "tc" -> {
                    if (gone) {
                        xml.skip();
                    } else {
                        cells.add(cell());
                    }
                }
                default -> lookThrough();
            }
        }
        Row row = new Row(before, cells);
        if (row.width() > WIDEST) {
            throw new UnreadableFile(Reason.TOO_MANY_COLUMNS, WIDEST);
        }
        return gone ? Optional.empty() : Optional.of(row);
    }

    private Cell cell() throws UnreadableFile {
        limits.cells(1);
        int outer = xml.depth();
        int span = 1;
        boolean goesOn = false;
        List<WordText> content = new ArrayList<>();
        while (xml.nextStartWithin(outer)) {
            switch (xml.name()) {
                case "gridSpan" ->
                    span = Math.min(WIDEST + 1, Math.max(1, xml.number("val").orElse(1)));
                case "vMerge", "hMerge" ->
                    goesOn = xml.attribute("val").filter("restart"::equals).isEmpty();
                case "p" -> paragraph().ifPresent(content::add);
                case "tbl" -> content.add(table());
                default -> lookThrough();
            }
        }
        return new Cell(span, goesOn ? List.of() : content);
    }
}
