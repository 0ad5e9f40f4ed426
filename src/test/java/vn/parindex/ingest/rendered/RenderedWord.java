package vn.parindex.ingest.rendered;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.parindex.ingest.rendered.RenderedReport.Part;
import vn.parindex.ingest.rendered.RenderedReport.Table;
import vn.parindex.ingest.rendered.RenderedReport.Text;

/** Writes a report as a Word document, its table headers merged as in print. */
public final class RenderedWord {

    private RenderedWord() {}

    public static byte[] of(RenderedReport report) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Part part : report.parts()) {
                if (part instanceof Text text) {
                    document.createParagraph().createRun().setText(text.text());
                } else if (part instanceof Table table) {
                    write(table, document.createTable());
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Table table, XWPFTable into) {
        into.removeRow(0);
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = into.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            boolean upper = table.isDoubleHeader(i);
            boolean lower = i > 0 && table.isDoubleHeader(i - 1);
            write(table.rows().get(i), row, upper, lower);
        }
    }

    private static void write(List<String> texts, XWPFTableRow row, boolean upper, boolean lower) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            XWPFTableCell cell = row.createCell();
            cell.setText(text);
            boolean spans =
                    upper && column + 1 < texts.size() && texts.get(column + 1).isEmpty();
            if (spans) {
                cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
                column++;
            } else if (upper) {
                cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            } else if (lower && text.isEmpty()) {
                cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            }
        }
    }
}
