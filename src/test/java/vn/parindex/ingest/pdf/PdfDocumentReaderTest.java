package vn.parindex.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

class PdfDocumentReaderTest {

    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream page, PDFont font) throws IOException;
    }

    @Test
    void cellsAreReadByPlaceAndMergedCellsStandInTheirFirstBox() throws IOException {
        byte[] pdf = pdf((page, font) -> {
            lines(page, 50, 700, 350, 700, 50, 640, 350, 640, 50, 700, 50, 640, 350, 700, 350, 640);
            lines(page, 150, 700, 150, 640, 250, 680, 250, 640, 50, 660, 350, 660, 150, 680, 350, 680);
            write(page, font, 255, 665, "Số liệu");
            write(page, font, 155, 645, "12");
            write(page, font, 55, 645, "1.");
            write(page, font, 155, 685, "Kết quả");
            write(page, font, 155, 665, "Đơn vị");
            write(page, font, 55, 675, "STT");
            write(page, font, 255, 645, "7");
        });

        assertThat(rows(pdf))
                .containsExactly(
                        List.of("STT", "Kết quả", ""), List.of("", "Đơn vị", "Số liệu"), List.of("1.", "12", "7"));
        assertThat(read(pdf).lines().get(2).match(p -> List.<SourceLocation>of(), PdfDocumentReaderTest::places))
                .containsExactly(
                        SourceLocation.cellOfTable("report", 1, 1, "A3"),
                        SourceLocation.cellOfTable("report", 1, 1, "B3"),
                        SourceLocation.cellOfTable("report", 1, 1, "C3"));
    }

    @Test
    void linesOfACellStayLinesAndRaisedDigitsAreNoneOfTheNumber() throws IOException {
        byte[] pdf = pdf((page, font) -> {
            lines(page, 50, 700, 350, 700, 50, 660, 350, 660, 50, 700, 50, 660, 350, 700, 350, 660);
            lines(page, 150, 700, 150, 660, 250, 700, 250, 660);
            write(page, font, 55, 685, "1");
            write(page, font, 155, 685, "437");
            write(page, font, 155, 667, "438");
            write(page, font, 255, 675, "437");
            page.beginText();
            page.setFont(font, 6);
            page.newLineAtOffset(255 + font.getStringWidth("437") / 1000 * 11, 679);
            page.showText("12");
            page.endText();
        });

        assertThat(rows(pdf)).containsExactly(List.of("1", "437\n438", "437 (12)"));
    }

    @Test
    void aTableMayBeOpenAtItsSides() throws IOException {
        byte[] pdf = pdf((page, font) -> {
            lines(page, 50, 700, 350, 700, 50, 680, 350, 680, 50, 660, 350, 660);
            lines(page, 150, 700, 150, 660, 250, 700, 250, 660);
            for (int i = 0; i < 3; i++) {
                write(page, font, 55 + 100 * i, 685, "a" + i);
                write(page, font, 55 + 100 * i, 665, "b" + i);
            }
        });

        assertThat(rows(pdf)).containsExactly(List.of("a0", "a1", "a2"), List.of("b0", "b1", "b2"));
    }

    @Test
    void linesOfAParagraphAreJoinedAndAccentsFindTheirLetters() throws IOException {
        byte[] pdf = pdf((page, font) -> {
            write(page, font, 50, 700, "Ủy ban nhân dân xã báo cáo công tác cải cách hành chính như sau đây và tiếp");
            write(page, font, 50, 686, "tục ở dòng dưới.");
            write(page, font, 50, 672, "Đoạn thứ hai.");
            write(page, font, 50, 640, "hoa\u0300 binh");
            write(page, font, 300, 30, "12");
        });

        assertThat(paragraphs(pdf))
                .containsExactly(
                        "Ủy ban nhân dân xã báo cáo công tác cải cách hành chính như sau đây và tiếp tục ở dòng dưới.",
                        "Đoạn thứ hai.",
                        "hoà binh");
    }

    @Test
    void columnsWithoutLinesAreNamedAndNotGuessed() throws IOException {
        byte[] pdf = pdf((page, font) -> {
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 4; column++) {
                    write(page, font, 50 + 120 * column, 700 - 20 * row, "ô " + row + column);
                }
            }
        });

        assertThat(rows(pdf)).isEmpty();
        assertThat(checked(pdf).problems()).extracting(Problem::code).containsExactly("no-ruled-table");
        assertThat(checked(pdf).problems())
                .extracting(problem -> problem.source().page())
                .containsExactly(1);
    }

    @Test
    void aScanIsCalledAScan() throws IOException {
        assertThat(refusal(document(document -> picture(document)))).isEqualTo("scanned-file");
        byte[] half = document(document -> {
            picture(document);
            text(document, "Có chữ");
        });
        assertThat(checked(half).problems()).extracting(Problem::code).containsExactly("page-without-text");
        assertThat(refusal(document(document -> document.addPage(new PDPage()))))
                .isEqualTo("empty-file");
    }

    @Test
    void aPasswordIsNamed() throws IOException {
        byte[] locked = document(document -> {
            text(document, "Có chữ");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });

        assertThat(refusal(locked)).isEqualTo("encrypted-file");
    }

    @Test
    void aFileThatIsCutOffIsDamagedWhereverItIsCut() throws IOException {
        byte[] whole = document(document -> text(document, "Có chữ"));

        for (int length = 5; length < whole.length - 6; length += 1 + whole.length / 60) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo("damaged-file");
        }
        assertThat(refusal("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("damaged-file");
    }

    @Test
    void bombsAreRefusedBeforeTheyUnfold() throws IOException {
        byte[] once = packed(new byte[1 << 20], 500);
        byte[] twice = packed(packed(new byte[1 << 20], 1_000), 1);

        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(4), () -> {
            assertThat(refusal(raw("/Filter /FlateDecode", once))).isEqualTo("file-too-large");
            assertThat(refusal(raw("/Filter [/FlateDecode /FlateDecode]", twice)))
                    .isEqualTo("file-too-large");
        });
    }

    @Test
    void formsWithinFormsAndDeepNestingEnd() {
        StringBuilder objects = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            objects.append(form(10 + i, "/F Do ".repeat(10), "/XObject << /F " + (11 + i) + " 0 R >>"));
        }
        objects.append(form(30, "0 0 m 10 10 l S", ""));
        byte[] forms = plain(objects.toString(), "/XObject << /F 10 0 R >>", "/F Do");
        byte[] nested =
                plain("10 0 obj " + "[".repeat(200_000) + "]".repeat(200_000) + " endobj\n", "/X 10 0 R", "/X gs");
        byte[] itself = plain(form(10, "/F Do", "/XObject << /F 10 0 R >>"), "/XObject << /F 10 0 R >>", "/F Do");

        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(4), () -> {
            assertThat(refusal(forms)).isEqualTo("file-too-large");
            assertThat(refusal(nested)).isIn("damaged-file", "empty-file");
            assertThat(refusal(itself)).isEqualTo("empty-file");
        });
    }

    @Test
    void tooManyPagesAreRefused() throws IOException {
        byte[] many = document(document -> {
            for (int i = 0; i < 2_001; i++) {
                document.addPage(new PDPage());
            }
        });

        assertThat(refusal(many)).isEqualTo("file-too-large");
    }

    @FunctionalInterface
    private interface Filling {
        void of(PDDocument document) throws IOException;
    }

    private static byte[] document(Filling filling) throws IOException {
        try (PDDocument document = new PDDocument()) {
            filling.of(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        return document(document -> draw(document, drawing));
    }

    private static void text(PDDocument document, String text) throws IOException {
        draw(document, (page, font) -> write(page, font, 50, 700, text));
    }

    private static void draw(PDDocument document, Drawing drawing) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDFont font = PDType0Font.load(document, new File("src/main/resources/fonts/Tinos-Regular.ttf"));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content, font);
        }
    }

    private static void picture(PDDocument document) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
        }
    }

    private static void write(PDPageContentStream page, PDFont font, int x, int y, String text) throws IOException {
        page.beginText();
        page.setFont(font, 11);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static void lines(PDPageContentStream page, int... ends) throws IOException {
        for (int i = 0; i < ends.length; i += 4) {
            page.moveTo(ends[i], ends[i + 1]);
            page.lineTo(ends[i + 2], ends[i + 3]);
            page.stroke();
        }
    }

    private static byte[] packed(byte[] block, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                deflater.write(block);
            }
        }
        return out.toByteArray();
    }

    /** A page drawn by one packed stream, without a table of objects: readers rebuild it. */
    private static byte[] raw(String filter, byte[] stream) {
        String before = head("") + "4 0 obj << /Length " + stream.length + " " + filter + " >> stream\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(stream);
        out.writeBytes("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] plain(String objects, String resources, String content) {
        return (head(resources) + objects + "4 0 obj << /Length " + content.length() + " >> stream\n" + content
                        + "\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String head(String resources) {
        return "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
                + resources
                + " >> >> endobj\n";
    }

    private static String form(int id, String content, String resources) {
        return id + " 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << " + resources
                + " >> /Length " + content.length() + " >> stream\n" + content + "\nendstream endobj\n";
    }

    private static Checked<PrintedDocument> checked(byte[] pdf) {
        return new PdfDocumentReader().read("tep.pdf", pdf);
    }

    private static PrintedDocument read(byte[] pdf) {
        return checked(pdf).match((document, none) -> document, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static String refusal(byte[] pdf) {
        return checked(pdf)
                .match((document, none) -> "read", problems -> problems.get(0).code());
    }

    private static List<List<String>> rows(byte[] pdf) {
        List<List<String>> rows = new ArrayList<>();
        for (PrintedLine line : read(pdf).lines()) {
            line.match(
                    paragraph -> false,
                    row -> rows.add(row.cells().stream().map(PrintedCell::text).toList()));
        }
        return rows;
    }

    private static List<String> paragraphs(byte[] pdf) {
        List<String> texts = new ArrayList<>();
        for (PrintedLine line : read(pdf).lines()) {
            line.match(paragraph -> texts.add(paragraph.text()), row -> false);
        }
        return texts;
    }

    private static List<SourceLocation> places(PrintedLine.Row row) {
        return row.cells().stream().map(PrintedCell::at).toList();
    }
}
