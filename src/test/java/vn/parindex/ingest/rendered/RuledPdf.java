package vn.parindex.ingest.rendered;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws a report as a PDF with ruled tables. */
public final class RuledPdf {

    /** How programs draw tables. */
    public enum Style {
        /** Every cell framed by stroked lines. */
        STROKED,
        /** Lines as thin filled areas, the cells of a row drawn from right to left. */
        THIN_AREAS,
        /** A landscape page that its file has upright and turned. */
        TURNED
    }

    private static final float MARGIN = 50;
    private static final float SIZE = 11;
    private static final float LEADING = 14;
    private static final float[] WIDTHS = {0.12f, 0.46f, 0.16f, 0.12f, 0.14f};

    private final Style style;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final float width;
    private final float height;
    private PDPageContentStream page;
    private float y;
    private int pages;

    private RuledPdf(Style style) throws IOException {
        this.style = style;
        this.font = PDType0Font.load(document, new File("src/main/resources/fonts/Tinos-Regular.ttf"));
        boolean turned = style == Style.TURNED;
        this.width = turned ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
        this.height = turned ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
    }

    public static byte[] of(PrintedBlocks blocks, Style style) {
        try {
            RuledPdf pdf = new RuledPdf(style);
            pdf.newPage();
            for (List<List<String>> block : blocks.blocks()) {
                if (PrintedBlocks.isParagraph(block)) {
                    pdf.paragraph(block.get(0).get(0));
                } else {
                    for (List<String> row : block) {
                        pdf.row(row);
                    }
                    pdf.y -= LEADING;
                }
            }
            pdf.page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.document.save(out);
            pdf.document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void newPage() throws IOException {
        if (pages > 0) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        if (style == Style.TURNED) {
            next.setRotation(90);
            page.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
        }
        pages++;
        y = height - MARGIN;
        write(width / 2, height - 30, String.valueOf(pages));
    }

    private void room(float needed) throws IOException {
        if (y - needed < MARGIN) {
            newPage();
        }
    }

    private void paragraph(String text) throws IOException {
        for (String line : wrapped(text, width - 2 * MARGIN)) {
            room(LEADING);
            y -= LEADING;
            write(MARGIN, y, line);
        }
        y -= LEADING;
    }

    private void row(List<String> cells) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            lines.add(wrapped(i < cells.size() ? cells.get(i) : "", columnWidth(i) - 6));
        }
        float tall = lines.stream().mapToInt(List::size).max().orElse(1) * LEADING + 4;
        room(tall);
        List<Float> lefts = new ArrayList<>();
        float left = MARGIN;
        for (int i = 0; i < WIDTHS.length; i++) {
            lefts.add(left);
            left += columnWidth(i);
        }
        boolean backwards = style == Style.THIN_AREAS;
        for (int n = 0; n < WIDTHS.length; n++) {
            int i = backwards ? WIDTHS.length - 1 - n : n;
            frame(lefts.get(i), y, columnWidth(i), tall);
            for (int line = 0; line < lines.get(i).size(); line++) {
                write(
                        lefts.get(i) + 3,
                        y - LEADING * (line + 1) + 2,
                        lines.get(i).get(line));
            }
        }
        y -= tall;
    }

    private float columnWidth(int column) {
        return (width - 2 * MARGIN) * WIDTHS[column];
    }

    private void frame(float left, float top, float wide, float tall) throws IOException {
        if (style == Style.THIN_AREAS) {
            page.setNonStrokingColor(Color.BLACK);
            page.addRect(left, top - 0.5f, wide, 0.5f);
            page.addRect(left, top - tall - 0.5f, wide, 0.5f);
            page.addRect(left, top - tall, 0.5f, tall);
            page.addRect(left + wide, top - tall, 0.5f, tall);
            page.fill();
        } else {
            page.setLineWidth(0.5f);
            page.addRect(left, top - tall, wide, tall);
            page.stroke();
        }
    }

    private List<String> wrapped(String text, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && widthOf(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private float widthOf(String text) throws IOException {
        return font.getStringWidth(shown(text)) * SIZE / 1000;
    }

    private void write(float x, float at, String text) throws IOException {
        if (!text.isEmpty()) {
            page.beginText();
            page.setFont(font, SIZE);
            page.newLineAtOffset(x, at);
            page.showText(shown(text));
            page.endText();
        }
    }

    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
