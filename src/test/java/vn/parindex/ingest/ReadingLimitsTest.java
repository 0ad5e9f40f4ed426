package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.problem.Problem;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** More than any report has is refused in words, or said not to be read; it is never read in part. */
class ReadingLimitsTest {

    private static final String HEAD = "STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú\n";
    private static final String ROW = "1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t7\t\n";

    @Test
    void moreRowsThanAnyReportHasAreRefused() {
        assertThat(codes("a.txt", HEAD + ROW.repeat(6_000))).containsExactly("too-many-rows");
        assertThat(codes("a.html", "<table>" + "<tr><td>1</td><td>a</td><td>b</td><td>7</td></tr>".repeat(6_001)))
                .containsExactly("too-many-rows");
    }

    @Test
    void moreTextThanAnyReportHasIsRefused() {
        assertThat(codes("a.txt", HEAD + ROW + "một dòng của báo cáo này\n".repeat(50_000)))
                .containsExactly("too-much-text");
    }

    @Test
    void aParagraphOrACellOfBookLengthIsRefusedAtItsPlace() {
        assertThat(codes("a.html", "<html><p>" + "a ".repeat(60_000))).containsExactly("line-too-long");
        assertThat(codes("a.txt", HEAD + ROW.replace("7", "9".repeat(40_000)))).containsExactly("cell-too-long");
    }

    @Test
    void figuresOfASentenceWithoutEndAreSaidNotToBeRead() {
        String sentence = "đã tiếp nhận 12 hồ sơ, ".repeat(150);

        assertThat(codes("a.txt", sentence + "\n" + HEAD + ROW)).contains("sentence-too-long");
        assertThat(codes("a.txt", "đã tiếp nhận 12 hồ sơ.\n" + HEAD + ROW)).doesNotContain("sentence-too-long");
    }

    @Test
    void aRowIsNotJoinedForEver() {
        String torn = HEAD + "1\tTổng số\tHồ sơ\t7\t\n" + "\tvà hồ sơ nữa\t\t\t\n".repeat(60);

        Submission read = Reports.accepted("a.txt", utf8(torn));

        assertThat(read.problems())
                .filteredOn(p -> p.code().equals("text-defect"))
                .allSatisfy(p -> assertThat(p.places()).hasSizeLessThanOrEqualTo(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void aQuotationOfMegabytesIsCutAndMarked(String name) {
        List<Problem> problems = new FactSheetReader()
                .read(name, utf8("9".repeat(1 << 20)), Reports.catalogue())
                .problems();

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(new Wording(Language.VI).say(problem.message()))
                        .hasSizeLessThan(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.docx", "a.doc", "a.xls", "a.pdf"})
    void bytesWithoutSenseUnderTheNameOfADocumentAreADamagedFile(String name) {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);

        assertThat(codes(name, bytes)).containsExactly("damaged-file");
    }

    @Test
    void theOwnFormSavedAsAnOldWorkbookIsToldHowToBeSaved() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("a");
            var name = workbook.createName();
            name.setNameName("parindex_form");
            name.setRefersToFormula("a!$A$1");
            workbook.write(bytes);
        }

        assertThat(codes("bieu-mau.xls", bytes.toByteArray())).containsExactly("form-in-old-format");
    }

    /** Saved by a word processor in the format of Word 97. */
    @Test
    void aTableOfAnOldWordDocumentIsRead() throws IOException {
        Submission read = Reports.accepted("bieu-nho.doc", resource("bieu-nho.doc"));

        assertThat(read.facts().keySet()).extracting(IndicatorId::value).containsExactly("assigned_tasks_total");
    }

    private static List<String> codes(String path, String text) {
        return codes(path, utf8(text));
    }

    private static List<String> codes(String path, byte[] bytes) {
        return Reports.checked(path, bytes).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ReadingLimitsTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
