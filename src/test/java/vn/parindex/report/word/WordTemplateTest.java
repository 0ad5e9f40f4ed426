package vn.parindex.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.report.paper.PaperRun;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

/** Wherever Word can put a placeholder it is filled in, or named as one that cannot be. */
class WordTemplateTest {

    private static final AssessmentResult PHAN_RANG = PaperRun.ofPhanRang();
    private static final String UNIT = "UBND thành phố Phan Rang - Tháp Chàm";
    private static final String SPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'";
    private static final String BOX = "<w:txbxContent><w:p><w:r><w:t>GIVEN</w:t></w:r></w:p></w:txbxContent>";

    @Test
    void aTabOrANewLineWithinARunHidesNothing() throws IOException {
        XWPFDocument own = new XWPFDocument();
        XWPFRun run = own.createParagraph().createRun();
        run.setText("Đơn vị: {{don_vi}}");
        run.addTab();
        run.setText("kỳ {{ky}}");
        run.addBreak();
        run.setText("tối đa {{diem_");
        own.getParagraphs().get(0).createRun().setText("toi_da}} điểm");

        byte[] filled = filled(packed(own));

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(read.getParagraphs().get(1).getText())
                    .isEqualTo("Đơn vị: " + UNIT + "\tkỳ năm 2023\ntối đa 100 điểm");
            assertThat(read.getParagraphs().get(1).getRuns()).hasSize(2);
        }
    }

    @Test
    void whatATabHidesIsNamedToo() throws IOException {
        XWPFDocument own = new XWPFDocument();
        XWPFRun run = own.createParagraph().createRun();
        run.setText("{{don_vi}}");
        run.addTab();
        run.setText("{{khong_co}} {{giai_trinh}}");

        assertThat(new WordTemplate(packed(own)).faults())
                .containsExactly(
                        Message.of("word.fault.unknown", "{{khong_co}}"),
                        Message.of("word.fault.block", "{{giai_trinh}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:sdt><w:sdtContent><w:p><w:r><w:t>GIVEN</w:t></w:r></w:p></w:sdtContent></w:sdt>",
                "<w:p><w:sdt><w:sdtContent><w:r><w:t>GIVEN</w:t></w:r></w:sdtContent></w:sdt></w:p>",
                "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='100'/></w:tabs></w:pPr><w:smartTag><w:r><w:t>GIVEN</w:t></w:r></w:smartTag></w:p>",
                "<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p><w:r><w:t>GIVEN</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/></w:tc></w:tr></w:tbl>",
                "<w:p><w:r><w:pict><v:shape><v:textbox>" + BOX + "</v:textbox></v:shape></w:pict></w:r></w:p>",
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>" + BOX
                        + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + BOX
                        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            })
    void contentControlsAndTextBoxesAreFilledAndLookedAt(String body) throws IOException, XmlException {
        byte[] good = template(body.replace("GIVEN", "Của {{don_vi}}, {{ky}}"));
        byte[] bad = template(body.replace("GIVEN", "{{khong_co}} {{bang_tong_hop}}"));

        assertThat(new WordTemplate(good).faults()).isEmpty();
        assertThat(xml(filled(good))).contains("Của " + UNIT + ", năm 2023").doesNotContain("{{", "}}");
        assertThat(new WordTemplate(bad).faults())
                .containsExactly(
                        Message.of("word.fault.unknown", "{{khong_co}}"),
                        Message.of("word.fault.block", "{{bang_tong_hop}}"));
    }

    @Test
    void aBlockInAContentControlOrBesideAPictureIsNotAlone() throws IOException, XmlException {
        byte[] controlled = template(
                "<w:sdt><w:sdtContent><w:p><w:r><w:t>{{bang_tong_hop}}</w:t></w:r></w:p></w:sdtContent></w:sdt>");
        byte[] pictured = template("<w:p><w:r><w:t>{{bang_tong_hop}}</w:t><w:pict/></w:r></w:p>");

        assertThat(new WordTemplate(controlled).faults())
                .containsExactly(Message.of("word.fault.block", "{{bang_tong_hop}}"));
        assertThat(new WordTemplate(pictured).faults())
                .containsExactly(Message.of("word.fault.block", "{{bang_tong_hop}}"));
    }

    @Test
    void aParagraphThatHoldsATextBoxStaysWhenItsOwnWordsGo() throws IOException, XmlException {
        byte[] own = template("<w:p><w:r><w:t>{{can_cu_xep_hang}}</w:t></w:r><w:r><w:pict><v:shape><v:textbox>"
                + BOX.replace("GIVEN", "{{ky}}") + "</v:textbox></v:shape></w:pict></w:r></w:p>");

        assertThat(xml(filled(own))).contains("năm 2023").doesNotContain("{{");
    }

    @Test
    void headsFeetAndNotesAreFilled() throws IOException {
        XWPFDocument own = new XWPFDocument();
        own.createParagraph().createRun().setText("Văn bản");
        own.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Đầu {{ky}}");
        own.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Chân {{ky}}");
        own.createFootnote().createParagraph().createRun().setText("Chú thích {{ky}}");

        assertThat(xml(filled(packed(own))))
                .contains("Đầu năm 2023", "Chân năm 2023", "Chú thích năm 2023")
                .doesNotContain("{{");
    }

    @Test
    void aPlaceholderThatIsNotWholeIsNamed() throws IOException {
        XWPFDocument own = new XWPFDocument();
        for (String text : new String[] {"Kính gửi {{don_vi", "ky}} và {chi_so}}, {{ky}}", "giữ {ngoặc} đơn"}) {
            XWPFParagraph paragraph = own.createParagraph();
            paragraph.createRun().setText(text);
        }

        assertThat(new WordTemplate(packed(own)).faults())
                .containsExactly(
                        Message.of("word.fault.broken", "{{don_vi"),
                        Message.of("word.fault.broken", "ky}}"),
                        Message.of("word.fault.broken", "{chi_so}}"));
    }

    @Test
    void whatStandsInADiagramCannotBeFilledAndIsNamed() throws IOException, InvalidFormatException {
        XWPFDocument own = new XWPFDocument();
        own.createParagraph().createRun().setText("{{don_vi}}");
        try (OutputStream diagram = own.getPackage()
                .createPart(
                        PackagingURIHelper.createPartName("/word/diagrams/data1.xml"),
                        "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml")
                .getOutputStream()) {
            diagram.write("<a><t>{{don</t><t>_vi}}</t></a>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(new WordTemplate(packed(own)).faults())
                .containsExactly(Message.of("word.fault.picture", "{{don_vi}}"));
    }

    private static byte[] template(String body) throws IOException, XmlException {
        XWPFDocument document = new XWPFDocument();
        document.getDocument()
                .getBody()
                .set(XmlObject.Factory.parse("<xml-fragment " + SPACES + ">" + body + "</xml-fragment>"));
        return packed(document);
    }

    private static byte[] packed(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        document.close();
        return out.toByteArray();
    }

    private static byte[] filled(byte[] template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReport(new Wording(Language.VI), WordKind.SELF_ASSESSMENT, Optional.of(new WordTemplate(template)))
                .write(PHAN_RANG, PHAN_RANG.units().get(0), out);
        return out.toByteArray();
    }

    /** The parts of the document, one after the other. */
    private static String xml(byte[] packed) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/")) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
