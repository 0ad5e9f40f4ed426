package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.unit.UnitLevel;

/** Cells and headings that look plain and are easily read as something else. */
class PlainReadingTest {

    private static final String HEADER = "Phụ lục 1\nSTT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú\n";

    @Test
    void bothSpellingsOfARateAreOneWord() {
        Submission read = read(HEADER
                + "1\tTỉ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến\t%\t50\t\n"
                + "2\tSố lượng cán bộ, công chức, viên chức bị kỉ luật\tNgười\t2\t\n");

        assertThat(said(read, "online_payment_rate")).isEqualTo("50");
        assertThat(said(read, "officials_disciplined_total")).isEqualTo("2");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void aPercentageIsNoCount() {
        Submission read = read(HEADER + "1\tSố TTHC cấp xã\tThủ tục\t15%\t\n");

        assertThat(said(read, "procedures_commune")).isEqualTo("missing");
        assertThat(codes(read)).containsExactly("not-a-number");
    }

    @Test
    void aFootnoteStaysInThePrintedText() {
        Submission read = read(HEADER + "1\tSố TTHC cấp xã\tThủ tục\t5*\t\n2\tSố TTHC cấp huyện\tThủ tục\t**7**\t\n");

        assertThat(said(read, "procedures_commune")).isEqualTo("missing");
        assertThat(read.facts()
                        .get(new IndicatorId("procedures_commune"))
                        .provenance()
                        .printed())
                .isEqualTo("5*");
        assertThat(said(read, "procedures_district")).isEqualTo("7");
    }

    @Test
    void aListOfCodesInAnotherOrderIsReadByItsWords() {
        Submission read = read(HEADER
                + "1\tTổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp\tCó = 0; Không = 1\t0\t\n"
                + "2\tKhảo sát sự hài lòng của người dân, tổ chức\tCó = 0; Không = 1\t1\t\n"
                + "3\tHình thức khảo sát\tPhát phiếu = 0 Trực tuyến = 1 Kết hợp = 2\t0\t\n");

        assertThat(said(read, "dialogue_held")).isEqualTo("true");
        assertThat(said(read, "satisfaction_survey_conducted")).isEqualTo("false");
        assertThat(said(read, "satisfaction_survey_method")).isEqualTo("1");
    }

    @Test
    void aRowWithItsCodesInTheLabelIsNoHeading() {
        Submission read = read(HEADER
                + "1\tKhảo sát sự hài lòng của người dân, tổ chức (Có = 1; Không = 0)\t\t1\t\n"
                + "2\tHình thức khảo sát (Phát phiếu = 0; Trực tuyến = 1; Kết hợp = 2)\t\t1\t\n");

        assertThat(said(read, "satisfaction_survey_conducted")).isEqualTo("true");
        assertThat(said(read, "satisfaction_survey_method")).isEqualTo("0");
        assertThat(codes(read)).isEmpty();
    }

    @Test
    void bracketsWithoutAListOfCodesMakeNoUnitOfMeasure() {
        Submission read = read(HEADER + "1\tKết quả (mức 4 = toàn trình)\t\t7\t\n");

        assertThat(codes(read)).containsExactly("value-on-heading");
    }

    @Test
    void rowNumbersMayBeginAgainInEveryGroup() {
        Submission read = read(HEADER
                + "I\tThống kê TTHC\t\t\t\n"
                + "1\tSố TTHC cấp xã\tThủ tục\t12\t\n"
                + "2\tSố TTHC cấp huyện\tThủ tục\t7\t\n"
                + "II\tCán bộ, công chức\t\t\t\n"
                + "1\tSố lượng cán bộ, công chức, viên chức bị kỷ luật\tNgười\t2\t\n");

        assertThat(codes(read)).isEmpty();
    }

    @Test
    void rowNumbersThatBeginAgainWithoutAGroupOrSkipInOneAreNoted() {
        Submission again = read(HEADER
                + "1\tSố TTHC cấp xã\tThủ tục\t12\t\n"
                + "2\tSố TTHC cấp huyện\tThủ tục\t7\t\n"
                + "1\tSố lượng cán bộ, công chức, viên chức bị kỷ luật\tNgười\t2\t\n");
        Submission skipped = read(HEADER
                + "I\tThống kê TTHC\t\t\t\n"
                + "1\tSố TTHC cấp xã\tThủ tục\t12\t\n"
                + "II\tCán bộ, công chức\t\t\t\n"
                + "3\tSố lượng cán bộ, công chức, viên chức bị kỷ luật\tNgười\t2\t\n");

        assertThat(codes(again)).containsExactly("row-number-shifted");
        assertThat(codes(skipped)).containsExactly("row-number-shifted");
    }

    @Test
    void twoTablesWithTwoValuesContradictEachOther() {
        Submission read = read(HEADER
                + "1\tSố TTHC cấp xã\tThủ tục\t12\t\n\n"
                + HEADER.replace("Phụ lục 1", "Phụ lục 2")
                + "1\tSố TTHC cấp xã\tThủ tục\t13\t\n");

        assertThat(said(read, "procedures_commune")).isEqualTo("contradictory");
        assertThat(codes(read)).containsExactly("table-contradicts-table");
    }

    @Test
    void aCityIsOfTheDistrictLevelOnlyBelowAProvince() {
        String below =
                "BÁO CÁO\nNăm 2023\nThực hiện Công văn của UBND tỉnh, UBND thành phố Mây Trắng báo cáo như sau:\n";
        String alone = "BÁO CÁO\nNăm 2023\nUBND thành phố Mây Trắng báo cáo như sau:\n";

        assertThat(read(below + HEADER + "1\tSố TTHC cấp xã\tThủ tục\t1\t\n")
                        .level()
                        .map(level -> level.value()))
                .contains(UnitLevel.DISTRICT);
        assertThat(read(alone + HEADER + "1\tSố TTHC cấp xã\tThủ tục\t1\t\n").level())
                .isEmpty();
    }

    @Test
    void spoiltLettersAndPdfAreSaidOnce() {
        String spoilt = new String(
                (HEADER + "1\tSố TTHC cấp xã\tThủ tục\t1\t\n").repeat(10).getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1);

        assertThat(refusals(spoilt.replaceAll("[\\u0080-\\u009F]", "\u00BA"))).containsExactly("not-utf-8");
        assertThat(refusals("%PDF-1.7\nabc")).containsExactly("damaged-file");
    }

    private static Submission read(String text) {
        return checked(text).match((read, none) -> read, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static List<String> refusals(String text) {
        return checked(text)
                .match(
                        (read, none) -> List.<String>of(),
                        problems -> problems.stream().map(Problem::code).toList());
    }

    private static Checked<Submission> checked(String text) {
        return Reports.checked("bao-cao.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Submission read, String indicator) {
        IndicatorId id = new IndicatorId(indicator);
        return read.facts().containsKey(id)
                ? read.facts()
                        .get(id)
                        .value()
                        .known()
                        .map(scalar -> scalar.text())
                        .orElseGet(() -> read.facts().get(id).value().state())
                : "none";
    }

    private static List<String> codes(Submission read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
