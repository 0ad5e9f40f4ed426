package vn.parindex.ingest;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.indicator.Scalar;
import vn.parindex.ingest.narrative.Narrative;
import vn.parindex.ingest.narrative.NarrativeFacts;
import vn.parindex.ingest.narrative.NarrativePatterns;
import vn.parindex.ingest.narrative.NarrativeSubject;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.printed.PrintedLine.Paragraph;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitLevel;

/** Sentences of places that do not exist, in other wordings than the real reports. */
class NarrativeReadingTest {

    private static final NarrativePatterns PATTERNS = new NarrativePatterns(Reports.catalogue());

    private static final NarrativeSubject COMMUNE = subject(UnitLevel.COMMUNE, "2024-H1", "UBND phường Bình Minh");
    private static final NarrativeSubject DISTRICT = subject(UnitLevel.DISTRICT, "2024", "UBND huyện Sông Lam");
    private static final NarrativeSubject DEPARTMENT = subject(UnitLevel.DEPARTMENT, "2024-Q2", "Sở Y tế");

    @Test
    void figuresOfACommuneAreReadInOtherWordings() {
        assertThat(read(COMMUNE, """
                Trong 6 tháng đầu năm 2024, phường đã tiếp nhận 1.204 hồ sơ, trong đó có 1.100 hồ sơ nộp trực tuyến.
                - Kết quả: đã giải quyết xong 1.190 hồ sơ TTHC, trong đó đúng và trước hạn 1.185 hồ sơ, đạt 99,58%; đang giải
                quyết 14 hồ sơ.
                - Đã xử lý 12/12 phản ánh, kiến nghị, đạt tỷ lệ 100%.
                Trong kỳ không có cán bộ, công chức bị xử lý kỷ luật.
                """))
                .isEqualTo(Map.ofEntries(
                        entry("dossiers_received_total", "1204"),
                        entry("dossiers_received_online", "1100"),
                        entry("dossiers_resolved_commune", "1190"),
                        entry("dossiers_on_time_commune", "1185"),
                        entry("dossiers_on_time_rate_commune", "99.58"),
                        entry("feedback_resolved", "12"),
                        entry("feedback_received", "12"),
                        entry("feedback_resolved_rate", "100"),
                        entry("officials_disciplined_total", "0"),
                        entry("dossiers_in_progress_commune", "14")));
    }

    @Test
    void levelsAreKeptApart() {
        assertThat(read(DISTRICT, """
                Bộ phận Một cửa cấp huyện đã giải quyết 2.500 hồ sơ (trước hạn và đúng hạn: 2.490 hồ sơ, chiếm 99,6%).
                Bộ phận Một cửa cấp xã đã giải quyết 8.000 hồ sơ (đúng hạn 7.900 hồ sơ, đạt 98,75%).
                """))
                .isEqualTo(Map.of(
                        "dossiers_resolved_district", "2500",
                        "dossiers_on_time_district", "2490",
                        "dossiers_on_time_rate_district", "99.6",
                        "dossiers_resolved_commune", "8000",
                        "dossiers_on_time_commune", "7900",
                        "dossiers_on_time_rate_commune", "98.75"));
    }

    @Test
    void whatCameInAndWhatIsLeftIsReadByLevelInOtherWordings() {
        assertThat(read(DISTRICT, """
                Cấp huyện: tổng số hồ sơ tiếp nhận 2.600 hồ sơ, đã giải quyết 2.500 hồ sơ, còn 100 hồ sơ đang giải quyết.
                Các xã, thị trấn đã tiếp nhận 8.120 hồ sơ; đã giải quyết 8.000 hồ sơ, chuyển kỳ sau 120 hồ sơ.
                """))
                .containsEntry("dossiers_in_progress_district", "100")
                .containsEntry("dossiers_resolved_district", "2500")
                .containsEntry("dossiers_received_commune", "8120")
                .containsEntry("dossiers_resolved_commune", "8000")
                .containsEntry("dossiers_in_progress_commune", "120");
    }

    @Test
    void newsOnThePortalIsReadInSeveralWordings() {
        assertThat(read(DISTRICT, "Năm 2024 đã đăng tải 312 tin, bài trên Trang thông tin điện tử huyện."))
                .isEqualTo(Map.of("portal_news", "312"));
        assertThat(read(COMMUNE, "Phường đã cập nhật 45 tin bài lên trang thông tin điện tử."))
                .isEqualTo(Map.of("portal_news", "45"));
        assertThat(read(COMMUNE, "Phát thanh 45 tin, bài trên hệ thống loa.")).isEmpty();
    }

    @Test
    void staffAndMoneyAreReadWithTheirUnits() {
        assertThat(read(DISTRICT, """
                Năm 2024, huyện được giao 95 biên chế công chức và 1.250 người làm việc; hiện có mặt 90 biên chế công chức.
                Kế hoạch vốn đầu tư công được giao 3.585,23 triệu đồng; đã giải ngân 3,5 tỷ đồng.
                """))
                .isEqualTo(Map.of(
                        "civil_service_posts_assigned", "95",
                        "public_service_staff_assigned", "1250",
                        "civil_service_posts_filled", "90",
                        "public_investment_plan", "3585.23",
                        "public_investment_disbursed", "3500"));
    }

    @Test
    void textTypedWithoutComposedLettersIsTheSame() {
        String text = Normalizer.normalize("Đã giải quyết 40 hồ sơ.", Normalizer.Form.NFD);

        assertThat(read(COMMUNE, text)).isEqualTo(Map.of("dossiers_resolved_commune", "40"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phấn đấu năm 2024 tỷ lệ hồ sơ giải quyết đúng hạn đạt 95%.",
                "Mục tiêu đến cuối năm giải quyết đúng hạn 100 hồ sơ.",
                "Thực hiện Nghị định số 61/2018/NĐ-CP, Kế hoạch số 12/KH-UBND ngày 05/01/2024 về giải quyết hồ sơ.",
                "Năm 2023, phường đã giải quyết 900 hồ sơ.",
                "Cùng kỳ năm trước đã giải quyết 900 hồ sơ.",
                "Toàn tỉnh đã giải quyết 120.000 hồ sơ.",
                "UBND phường Hòa Bình đã giải quyết 300 hồ sơ.",
                "Các huyện đã giải quyết 120.000 hồ sơ.",
                "Còn trong hạn đang giải quyết 15 hồ sơ, trả lại 3 hồ sơ.",
                "Không còn 15 hồ sơ đang giải quyết.",
                "Đã giải quyết chậm 15 hồ sơ.",
                "Lĩnh vực đất đai: đã giải quyết 210 hồ sơ.",
                "Đã giải quyết khoảng 500 hồ sơ.",
                "Đã giải quyết ước đạt 500 hồ sơ.",
                "Đã giải quyết 30,162 hồ sơ.",
                "Tổ chức 02 hội nghị với 120 lượt người, đạt 100% kế hoạch.",
                "Đã tiếp nhận 12 đơn kiến nghị của cử tri.",
                "Giải quyết 100% hồ sơ."
            })
    void whatIsNoFigureOfTheUnitAndPeriodIsNotTaken(String sentence) {
        assertThat(read(COMMUNE, sentence)).isEmpty();
    }

    @Test
    void plansAtTheEndOfTheReportAreNotRead() {
        assertThat(read(COMMUNE, """
                II. KẾT QUẢ
                Đã giải quyết 40 hồ sơ.
                III. PHƯƠNG HƯỚNG, NHIỆM VỤ
                1. Công tác trọng tâm
                Đã giải quyết 90 hồ sơ.
                IV. KẾT LUẬN
                """)).isEqualTo(Map.of("dossiers_resolved_commune", "40"));
    }

    @Test
    void aDistrictThatDoesNotSayWhoseDossiersMeansNoneOfThem() {
        assertThat(read(DISTRICT, "Đã giải quyết 9.150 hồ sơ.")).isEmpty();
        assertThat(read(DEPARTMENT, "Đã giải quyết 9.150 hồ sơ."))
                .isEqualTo(Map.of("dossiers_resolved_department", "9150"));
    }

    @Test
    void figuresThatDifferAreNotUsed() {
        assertThat(read(COMMUNE, "Đã giải quyết 40 hồ sơ. Đến nay đã giải quyết 41 hồ sơ."))
                .isEmpty();
    }

    @Test
    void aFigureOfAnotherPeriodIsNamed() {
        Narrative narrative = narrative(DEPARTMENT, "Trong 6 tháng đầu năm 2024, Sở đã giải quyết 9.150 hồ sơ.");

        assertThat(narrative.figures()).isEmpty();
        assertThat(narrative.problems()).extracting(problem -> problem.code()).containsExactly("period-mismatch");
    }

    private static NarrativeSubject subject(UnitLevel level, String period, String name) {
        return new NarrativeSubject(Optional.of(level), Optional.of(new AssessmentPeriod(period)), name);
    }

    private static Narrative narrative(NarrativeSubject subject, String text) {
        String[] lines = text.split("\n");
        List<PrintedLine> printed = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            printed.add(new Paragraph(lines[i], SourceLocation.line("report", i + 1)));
        }
        return Narrative.of(new PrintedDocument(printed), PATTERNS, subject);
    }

    private static Map<String, String> read(NarrativeSubject subject, String text) {
        Map<String, String> read = new TreeMap<>();
        NarrativeFacts.of(Map.of(), narrative(subject, text))
                .facts()
                .forEach((id, fact) -> fact.value()
                        .known()
                        .flatMap(Scalar::number)
                        .ifPresent(number -> read.put(id.value(), number.toPlainString())));
        return read;
    }
}
