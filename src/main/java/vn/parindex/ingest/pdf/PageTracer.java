package vn.parindex.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the drawing of one page and keeps its letters and straight lines; draws nothing, opens no picture. */
final class PageTracer extends PDFGraphicsStreamEngine {

    private static final int QUARTER = 90;
    private static final int SLANT = 10;
    private static final int THICKEST_RULE = 6;
    /** Latin ligatures are one sign for several letters. */
    private static final char FIRST_LIGATURE = '\uFB00';

    private static final char LAST_LIGATURE = '\uFB06';

    private final Allowance allowance;
    private final Strokes strokes = new Strokes();
    private final List<Mark> marks = new ArrayList<>();
    private boolean picture;
    private int unreadable;

    private PageTracer(PDPage page, Allowance allowance) {
        super(page);
        this.allowance = allowance;
        addOperator(new Drawing());
        addOperator(new InlinePicture());
    }

    static PageTrace trace(PDPage page, Allowance allowance) throws IOException {
        PageTracer tracer = new PageTracer(page, allowance);
        tracer.processPage(page);
        return new PageTrace(tracer.marks, tracer.strokes.segments(), tracer.picture, tracer.unreadable);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        allowance.spend();
        Optional<String> text = Optional.ofNullable(font.toUnicode(code)).filter(t -> !t.isEmpty());
        if (text.isEmpty()) {
            unreadable++;
            return;
        }
        Point2D.Float start = matrix.transformPoint(0, 0);
        Point2D.Float along = matrix.transformPoint(1, 0);
        Point2D.Float above = matrix.transformPoint(0, 1);
        Point2D.Float end = matrix.transformPoint(displacement.getX(), 0);
        long angle = Math.floorMod(
                Math.round(Math.toDegrees(Math.atan2(along.getY() - start.getY(), along.getX() - start.getX()))), 360L);
        if (Math.floorMod(angle + SLANT, QUARTER) > 2 * SLANT) {
            return;
        }
        marks.add(new Mark(
                letters(text.get()),
                Strokes.hundredths(start.x),
                Strokes.hundredths(start.y),
                Strokes.hundredths(end.x),
                Strokes.hundredths(end.y),
                Math.max(1, Strokes.hundredths((float) start.distance(above))),
                (int) ((angle + SLANT) / QUARTER % 4)));
    }

    /** The letters of such a font are little drawings; only what they stand for is wanted. */
    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        showGlyph(matrix, font, code, displacement);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean ligature = c >= FIRST_LIGATURE && c <= LAST_LIGATURE;
            letters.append(ligature ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        strokes.moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D p : List.of(p1, p2, p3)) {
            strokes.lineTo((float) p.getX(), (float) p.getY());
        }
        strokes.close();
    }

    @Override
    public void moveTo(float x, float y) {
        strokes.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        strokes.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        strokes.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(0, 0);
    }

    @Override
    public void closePath() {
        strokes.close();
    }

    @Override
    public void endPath() {
        strokes.forget();
    }

    @Override
    public void strokePath() {
        if (transformWidth(getGraphicsState().getLineWidth()) <= THICKEST_RULE) {
            strokes.stroked();
        }
        strokes.forget();
    }

    @Override
    public void fillPath(int windingRule) {
        strokes.filled();
        strokes.forget();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokes.stroked();
        strokes.filled();
        strokes.forget();
    }

    @Override
    public void clip(int windingRule) {
        // What a clip hides of a table is not known to matter.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        strokes.forget();
    }

    @Override
    public void drawImage(PDImage image) {
        picture = true;
    }

    /** Draws forms, and only notes pictures: opening one runs a decoder on whatever it holds. */
    private final class Drawing extends OperatorProcessor {

        private static final int DEEPEST = 30;

        Drawing() {
            super(PageTracer.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
                return;
            }
            COSDictionary drawings = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            if (drawings == null || !(drawings.getDictionaryObject(name) instanceof COSStream stream)) {
                return;
            }
            if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                picture = true;
            } else if (getLevel() < DEEPEST
                    && getResources().getXObject(name)
                            instanceof org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form) {
                increaseLevel();
                try {
                    showForm(form);
                } finally {
                    decreaseLevel();
                }
            }
        }

        @Override
        public String getName() {
            return OperatorName.DRAW_OBJECT;
        }
    }

    private final class InlinePicture extends OperatorProcessor {

        InlinePicture() {
            super(PageTracer.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            picture = true;
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }
    }
}
