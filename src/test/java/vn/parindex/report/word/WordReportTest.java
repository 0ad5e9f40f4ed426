package vn.parindex.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.DomainKind;
import vn.parindex.fact.Appraisal;
import vn.parindex.points.Points;
import vn.parindex.report.paper.PaperRun;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

/** The documents say what the result says, in the official layout, and templates of offices are filled or refused. */
class WordReportTest {

    private static final Wording WORDING = new Wording(Language.VI);
    private static final PaperText TEXT = PaperText.in(WORDING);
    private static final AssessmentResult PHAN_RANG = PaperRun.ofPhanRang();
    private static final AssessmentResult DISTRICTS = PaperRun.ofDistricts();

    @Test
    void theSelfAssessmentHasEveryLeafWithItsPoints() throws IOException {
        UnitScore score = PHAN_RANG.units().get(0).ranked().score();
        try (XWPFDocument document = written(WordKind.SELF_ASSESSMENT, PHAN_RANG, 0)) {
            List<List<String>> rows = rows(document.getTables().get(1));

            for (LeafScore leaf : score.leaves()) {
                List<String> row = row(rows, leaf.leaf().id().value());
                assertThat(row.get(1)).isEqualTo(leaf.leaf().name());
                assertThat(row.get(2)).isEqualTo(TEXT.points(leaf.leaf().maxPoints()));
                assertThat(row.get(3)).isEqualTo(TEXT.points(leaf.claimed()));
                assertThat(row.get(4)).startsWith(TEXT.points(leaf.points(), leaf.kind()));
            }
            assertThat(rows.get(rows.size() - 1))
                    .containsExactly(
                            "", "Tổng cộng", TEXT.points(score.maxPoints()), "", TEXT.points(score.points()), "");
            assertThat(row(rows, "1.1")).containsExactly("1.1", "Kế hoạch cải cách hành chính (CCHC) năm");
            String text = text(document);
            List<List<String>> unreported = rows(document.getTables().get(2));
            for (LeafScore leaf : score.leaves()) {
                String title =
                        "Tiêu chí " + leaf.leaf().id() + ". " + leaf.leaf().name();
                if (leaf.state() == LeafState.NO_DATA) {
                    assertThat(row(unreported, leaf.leaf().id().value()).get(3))
                            .isNotEmpty()
                            .doesNotContain("Chưa có số liệu");
                } else if (leaf.lost().isEmpty() || leaf.state() == LeafState.PENDING) {
                    assertThat(text).doesNotContain(title);
                } else {
                    assertThat(text).contains(title);
                }
            }
            assertThat(text)
                    .containsOnlyOnce("Đơn vị chưa gửi tài liệu kiểm chứng")
                    .doesNotContain("Chưa có tài liệu");
            assertThat(text)
                    .contains("III. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ", "BỘ TIÊU CHÍ MẪU")
                    .doesNotContain("{{", "}}");
        }
    }

    @Test
    void theRecordHasClaimsPointsAppraisalsAndReasons() throws IOException {
        for (int i = 0; i < DISTRICTS.units().size(); i++) {
            UnitScore score = DISTRICTS.units().get(i).ranked().score();
            try (XWPFDocument document = written(WordKind.APPRAISAL, DISTRICTS, i)) {
                List<List<String>> rows = rows(document.getTables().get(1));
                for (LeafScore leaf : score.leaves()) {
                    List<String> row = row(rows, leaf.leaf().id().value());
                    assertThat(row.get(3)).isEqualTo(TEXT.points(leaf.claimed()));
                    assertThat(row.get(5))
                            .isEqualTo(leaf.appraised()
                                    .map(one -> TEXT.points(one.points()))
                                    .orElse(""));
                    Points given = leaf.appraised().map(Appraisal::points).orElse(leaf.points());
                    Points lost = leaf.applicableMax().minus(given);
                    if (given.compareTo(leaf.points()) == 0) {
                        assertThat(row.get(6)).contains(TEXT.lost(leaf), TEXT.apart(leaf));
                    } else if (leaf.kind() == DomainKind.ORDINARY && lost.signum() > 0) {
                        assertThat(row.get(6)).startsWith("Điểm mất: " + TEXT.points(lost));
                    }
                    if (leaf.kind() != DomainKind.ORDINARY) {
                        assertThat(row.get(6)).doesNotContain("Điểm mất");
                    }
                }
                List<String> total = rows.get(rows.size() - 1);
                assertThat(total.get(3)).isEqualTo(TEXT.points(score.claimed()));
                assertThat(total.get(5)).isEqualTo(TEXT.points(score.appraised()));
                DISTRICTS
                        .units()
                        .get(i)
                        .problems()
                        .forEach(problem -> assertThat(text(document))
                                .contains(score.sheet().unit().id().value() + ".yaml, dòng ")
                                .doesNotContain("fixtures/"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WordKind.class)
    void theBasisOfTheRankingIsNamedUnderTheHeading(WordKind kind) throws IOException {
        try (XWPFDocument by = written(kind, PaperRun.ofDistrictsByAppraisal(), 0);
                XWPFDocument plain = written(kind, DISTRICTS, 0)) {
            assertThat(text(by)).contains("\n(xếp hạng theo điểm thẩm định)\n");
            assertThat(text(plain)).doesNotContain("xếp hạng theo");
        }
    }

    @Test
    void papersSentWithAStatementAreNotCalledMissing() throws IOException {
        int unit = index("huyen-mau-12");
        UnitScore score = DISTRICTS.units().get(unit).ranked().score();
        try (XWPFDocument document = written(WordKind.SELF_ASSESSMENT, DISTRICTS, unit)) {
            List<List<String>> rows = rows(document.getTables().get(1));
            score.sheet().statements().forEach((leaf, statement) -> {
                if (!statement.evidence().isEmpty()) {
                    assertThat(row(rows, leaf.value()).get(5))
                            .endsWith(String.join("; ", statement.evidence()) + " (kèm giải trình)")
                            .doesNotContain("[");
                }
            });
        }
    }

    private static int index(String id) {
        return DISTRICTS.units().stream()
                .map(unit -> unit.ranked().score().sheet().unit().id().value())
                .toList()
                .indexOf(id);
    }

    @ParameterizedTest
    @EnumSource(WordKind.class)
    void theLayoutIsTheOfficialOne(WordKind kind) throws IOException {
        try (XWPFDocument document = written(kind, PHAN_RANG, 0)) {
            CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(List.of(
                            margins.getTop().toString(),
                            margins.getBottom().toString(),
                            margins.getLeft().toString(),
                            margins.getRight().toString()))
                    .containsExactly("1134", "1134", "1701", "850");
            String head = document.getTables().get(0).getText();
            assertThat(head)
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            kind == WordKind.APPRAISAL ? "TỔ THẨM ĐỊNH" : "UBND THÀNH PHỐ PHAN RANG - THÁP CHÀM",
                            "Số: ……",
                            "ngày …… tháng …… năm");
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .map(run -> run.getFontFamily()))
                    .containsOnly("Times New Roman");
            assertThat(document.getHeaderList().get(0)._getHdrFtr().xmlText()).contains("PAGE");
        }
    }

    @Test
    void aTemplateOfTheOfficeIsFilledInItsOwnLooksHoweverWordCutIt() throws IOException {
        XWPFDocument own = new XWPFDocument();
        XWPFParagraph line = own.createParagraph();
        line.createRun().setText("Kính gửi {{do");
        line.createRun().setText("n_");
        line.createRun().setText("vi}}, kỳ {{ky}}.");
        line.getRuns().get(0).setBold(true);
        own.createParagraph().createRun().setText("{{bang_tong_hop}}");
        own.createTable(1, 1).getRow(0).getCell(0).setText("{{ diem_toi_da }}");
        WordTemplate template = new WordTemplate(packed(own));

        assertThat(template.faults()).isEmpty();
        try (XWPFDocument filled = read(new WordReport(WORDING, WordKind.SELF_ASSESSMENT, Optional.of(template)))) {
            assertThat(filled.getParagraphs().get(0).getText())
                    .isEqualTo("BỘ TIÊU CHÍ MẪU – KHÔNG CÓ GIÁ TRỊ CHÍNH THỨC");
            XWPFParagraph first = filled.getParagraphs().get(1);
            assertThat(first.getText()).isEqualTo("Kính gửi UBND thành phố Phan Rang - Tháp Chàm, kỳ năm 2023.");
            assertThat(first.getRuns().get(0).isBold()).isTrue();
            assertThat(filled.getTables()).hasSize(2);
            assertThat(filled.getTables().get(1).getText()).contains("100");
        }
    }

    @Test
    void whatATemplateAsksInVainIsNamedAllAtOnce() throws IOException {
        XWPFDocument own = new XWPFDocument();
        own.createParagraph().createRun().setText("{{don_vi}} {{ten_lanh_dao}} và {{giai_trinh}}");
        own.createTable(1, 1).getRow(0).getCell(0).setText("{{chu_ky}}");

        assertThat(new WordTemplate(packed(own)).faults())
                .containsExactly(
                        Message.of("word.fault.unknown", "{{ten_lanh_dao}}"),
                        Message.of("word.fault.block", "{{giai_trinh}}"),
                        Message.of("word.fault.unknown", "{{chu_ky}}"));
        assertThat(new WordTemplate("chữ".getBytes(java.nio.charset.StandardCharsets.UTF_8)).faults())
                .containsExactly(Message.of("word.fault.unreadable"));
        assertThat(new WordTemplate(new byte[0]).faults()).containsExactly(Message.of("word.fault.unreadable"));
    }

    @ParameterizedTest
    @EnumSource(WordKind.class)
    void theShippedTemplateIsOneThatCanBeUsed(WordKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReport(WORDING, kind, Optional.empty()).writeTemplate(out);

        assertThat(new WordTemplate(out.toByteArray()).faults()).isEmpty();
        Path shipped = Path.of("docs/templates", kind.code() + ".docx");
        if (System.getProperty("golden", "").equals("update")) {
            Files.createDirectories(shipped.getParent());
            Files.write(shipped, out.toByteArray());
        }
        assertThat(xml(Files.readAllBytes(shipped))).isEqualTo(xml(out.toByteArray()));
    }

    private static String xml(byte[] packed) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(packed))) {
            return document.getDocument().xmlText();
        }
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        assertThat(bytes(WordKind.APPRAISAL, PHAN_RANG, 0)).isEqualTo(bytes(WordKind.APPRAISAL, PHAN_RANG, 0));
    }

    private static XWPFDocument read(WordReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(PHAN_RANG, PHAN_RANG.units().get(0), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XWPFDocument written(WordKind kind, AssessmentResult result, int number) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(kind, result, number)));
    }

    private static byte[] bytes(WordKind kind, AssessmentResult result, int number) throws IOException {
        UnitResult unit = result.units().get(number);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReport(WORDING, kind, Optional.empty()).write(result, unit, out);
        return out.toByteArray();
    }

    private static byte[] packed(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static String text(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream().map(WordReportTest::cells).toList();
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).toList();
    }

    private static List<String> row(List<List<String>> rows, String id) {
        return rows.stream().filter(row -> row.get(0).equals(id)).findFirst().orElseThrow();
    }
}
