package vn.parindex.report.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import vn.parindex.wording.Wording;

/** The template that comes with the program (mẫu mặc định), laid out as Nghị định 30/2020/NĐ-CP asks. */
final class DefaultTemplate {

    private static final int TWIPS_OF_CENTIMETRE = 567;
    private static final int LEFT = 3500;
    private static final int RIGHT = 5855;

    private final XWPFDocument document;
    private final Wording wording;
    private final WordKind kind;

    private DefaultTemplate(XWPFDocument document, WordKind kind, Wording wording) {
        this.document = document;
        this.kind = kind;
        this.wording = wording;
    }

    static XWPFDocument of(WordKind kind, Wording wording) {
        XWPFDocument document = new XWPFDocument();
        new DefaultTemplate(document, kind, wording).write();
        return document;
    }

    private void write() {
        paper();
        letterhead();
        centred(say("title"), 14, true, false);
        centred(say("subject"), 14, true, false);
        centred(Placeholder.CAN_CU_XEP_HANG.written(), 14, false, true);
        XWPFRun sample = centred(Placeholder.MAU.written(), 13, true, false);
        sample.setColor("B01E1E");
        switch (kind) {
            case SELF_ASSESSMENT -> selfAssessment();
            case APPRAISAL -> appraisal();
        }
        signatures();
    }

    private void selfAssessment() {
        body(say("opening"));
        heading(say("part-1"));
        body(say("result"));
        block(Placeholder.BANG_TONG_HOP);
        body(say("claims-note"));
        heading(say("part-2"));
        block(Placeholder.GIAI_TRINH);
        heading(say("part-3"));
        List.of("difficulties", "proposals").forEach(key -> {
            body(say(key));
            body(wording.say("word.dots"));
            body(wording.say("word.dots"));
        });
    }

    private void appraisal() {
        body(say("opening"));
        heading(say("part-1"));
        List.of("appraisers", "unit-side").forEach(key -> {
            body(say(key));
            body(wording.say("word.dots"));
        });
        heading(say("part-2"));
        body(say("result"));
        block(Placeholder.BANG_THAM_DINH);
        body(say("appraised-note"));
        heading(say("part-3"));
        block(Placeholder.VAN_DE_SO_LIEU);
        heading(say("part-4"));
        body(say("conclusion"));
        body(wording.say("word.dots"));
        body(say("closing"));
    }

    /** A4, 20 mm above and below, 30 mm left, 15 mm right; page numbers above, from the second page. */
    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setLeft(BigInteger.valueOf(1701));
        margins.setRight(BigInteger.valueOf(850));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        XWPFHeader head = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = head.getParagraphs().isEmpty()
                ? head.createParagraph()
                : head.getParagraphs().get(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        CTSimpleField number = paragraph.getCTP().addNewFldSimple();
        number.setInstr("PAGE");
        XWPFRun shown = new XWPFRun(number.addNewR(), (org.apache.poi.xwpf.usermodel.IRunBody) paragraph);
        shown.setFontFamily(Block.FONT);
        shown.setFontSize(13);
        shown.setText("2");
        document.createHeader(HeaderFooterType.FIRST);
    }

    private void letterhead() {
        XWPFTable table = bare(2);
        XWPFTableCell left = table.getRow(0).getCell(0);
        line(left, true, say("above"), 12, false, false);
        line(left, false, say("by"), 12, true, false);
        line(left, false, "_______", 10, true, false);
        XWPFTableCell right = table.getRow(0).getCell(1);
        line(right, true, wording.say("word.nation"), 12, true, false);
        line(right, false, wording.say("word.motto"), 13, true, false);
        line(right, false, "_______________________", 10, true, false);
        line(table.getRow(1).getCell(0), true, say("number"), 13, false, false);
        line(table.getRow(1).getCell(1), true, wording.say("word.day"), 13, false, true);
        empty();
    }

    private void signatures() {
        empty();
        XWPFTable table = bare(1);
        XWPFTableCell left = table.getRow(0).getCell(0);
        XWPFTableCell right = table.getRow(0).getCell(1);
        switch (kind) {
            case SELF_ASSESSMENT -> {
                XWPFParagraph to = line(left, true, wording.say("word.recipients"), 12, true, true);
                to.setAlignment(ParagraphAlignment.LEFT);
                for (String line : wording.say("word.recipients-are").split("\n")) {
                    line(left, false, line, 11, false, false).setAlignment(ParagraphAlignment.LEFT);
                }
                line(right, true, say("signer"), 14, true, false);
            }
            case APPRAISAL -> {
                line(left, true, say("signer-unit"), 14, true, false);
                line(right, true, say("signer"), 14, true, false);
            }
        }
        line(right, false, wording.say("word.sign-here"), 13, false, true);
    }

    private XWPFTable bare(int rows) {
        XWPFTable table = document.createTable(rows, 2);
        List.<Runnable>of(
                        () -> table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto"),
                        () -> table.setBottomBorder(XWPFBorderType.NONE, 0, 0, "auto"),
                        () -> table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto"),
                        () -> table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto"),
                        () -> table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, "auto"),
                        () -> table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto"))
                .forEach(Runnable::run);
        table.getRows().forEach(row -> {
            row.getCell(0).setWidth(String.valueOf(LEFT));
            row.getCell(1).setWidth(String.valueOf(RIGHT));
        });
        table.setWidth(LEFT + RIGHT);
        if (table.getCTTbl().getTblGrid() == null
                || table.getCTTbl().getTblGrid().sizeOfGridColArray() == 0) {
            table.getCTTbl().addNewTblGrid();
            table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(LEFT));
            table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(RIGHT));
        }
        return table;
    }

    private static XWPFParagraph line(
            XWPFTableCell cell, boolean first, String text, int size, boolean bold, boolean italic) {
        XWPFParagraph paragraph = first ? cell.getParagraphs().get(0) : cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        Block.run(paragraph, text, size, bold, italic);
        return paragraph;
    }

    private void empty() {
        document.createParagraph().setSpacingAfter(0);
    }

    private XWPFRun centred(String text, int size, boolean bold, boolean italic) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(60);
        return Block.run(paragraph, text, size, bold, italic);
    }

    private void heading(String text) {
        XWPFParagraph paragraph = body(text, true);
        paragraph.setSpacingBefore(120);
        paragraph.setKeepNext(true);
    }

    private void body(String text) {
        body(text, false);
    }

    private XWPFParagraph body(String text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setFirstLineIndent(TWIPS_OF_CENTIMETRE);
        paragraph.setSpacingAfter(120);
        Block.run(paragraph, text, 14, bold, false);
        return paragraph;
    }

    private void block(Placeholder block) {
        Block.run(document.createParagraph(), block.written(), 14, false, false);
    }

    private String say(String key) {
        return wording.say(switch (kind) {
                    case SELF_ASSESSMENT -> "word.self-assessment.";
                    case APPRAISAL -> "word.appraisal.";
                }
                + key);
    }
}
