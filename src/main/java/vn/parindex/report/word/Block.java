package vn.parindex.report.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.parindex.report.paper.PaperText;

/** Puts paragraphs and tables where a placeholder stood (khối nội dung), one after the other. */
final class Block {

    static final String FONT = "Times New Roman";
    private static final int SIZE = 14;
    private static final int TABLE_SIZE = 12;

    /** Column of a table: its name, its width in twentieths of a point, and whether it holds numbers. */
    record Column(String name, int width, boolean number) {

        /** With the words that the column of that code has. */
        static Column of(PaperText text, String code, int width, boolean number) {
            return new Column(text.say("word.column." + code), width, number);
        }
    }

    private final XWPFDocument document;
    private final XWPFParagraph place;

    /** @param place stays behind what is put, until it is removed */
    Block(XWPFDocument document, XWPFParagraph place) {
        this.document = document;
        this.place = place;
    }

    void paragraph(String text, boolean bold, boolean italic) {
        add(text, bold, italic);
    }

    /** In bold, on one page with what follows. */
    void title(String text) {
        add(text, true, false).setKeepNext(true);
    }

    private XWPFParagraph add(String text, boolean bold, boolean italic) {
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            XWPFParagraph paragraph = document.insertNewParagraph(cursor);
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            paragraph.setFirstLineIndent(567);
            paragraph.setSpacingAfter(120);
            run(paragraph, text, SIZE, bold, italic);
            return paragraph;
        }
    }

    XWPFTable table(List<Column> columns) {
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            XWPFTable table = document.insertNewTbl(cursor);
            table.setTableAlignment(TableRowAlign.CENTER);
            table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
            CTTblWidth whole = table.getCTTbl().getTblPr().isSetTblW()
                    ? table.getCTTbl().getTblPr().getTblW()
                    : table.getCTTbl().getTblPr().addNewTblW();
            whole.setType(STTblWidth.DXA);
            whole.setW(
                    BigInteger.valueOf(columns.stream().mapToInt(Column::width).sum()));
            table.getCTTbl().addNewTblGrid();
            columns.forEach(
                    column -> table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(column.width())));
            XWPFTableRow head = table.getRow(0);
            head.setRepeatHeader(true);
            row(head, columns, columns.stream().map(Column::name).toList(), true, true);
            return table;
        }
    }

    /** A row that names what comes below it: its first two cells, the second over all the others. */
    static void heading(XWPFTable table, List<Column> columns, List<String> cells) {
        XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        List<Column> two = List.of(
                columns.get(0),
                new Column("", columns.stream().skip(1).mapToInt(Column::width).sum(), false));
        row(row, two, cells, false, false);
        row.getCell(1).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size() - 1L));
        for (XWPFTableCell cell : row.getTableCells()) {
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setKeepNext(true);
            paragraph.getRuns().forEach(run -> run.setItalic(true));
        }
    }

    static void row(XWPFTable table, List<Column> columns, List<String> cells, boolean bold) {
        XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        row(row, columns, cells, bold, false);
    }

    private static void row(XWPFTableRow row, List<Column> columns, List<String> cells, boolean bold, boolean head) {
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.getCell(i) == null ? row.createCell() : row.getCell(i);
            cell.setWidth(String.valueOf(columns.get(i).width()));
            XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                    ? cell.addParagraph()
                    : cell.getParagraphs().get(0);
            paragraph.setSpacingAfter(0);
            paragraph.setAlignment(
                    head
                            ? ParagraphAlignment.CENTER
                            : columns.get(i).number() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            run(paragraph, cells.get(i), TABLE_SIZE, bold, false);
        }
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
        return run;
    }

    /** Takes the placeholder itself away. */
    void close() {
        document.removeBodyElement(document.getPosOfParagraph(place));
    }
}
