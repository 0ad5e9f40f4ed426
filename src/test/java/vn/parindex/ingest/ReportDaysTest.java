package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.source.SourceLocation;

/** The day and number of a report, and the days of the documents it cites. */
class ReportDaysTest {

    @Test
    void aReportWithNumberAndDayAfterItsPeriodIsSilent() {
        assertThat(days("Số: 12/BC-UBND", "Hà Nam, ngày 05 tháng 4 năm 2024", "Không có gì."))
                .isEmpty();
    }

    @Test
    void aReportWithoutNumberOrDayIsNoted() {
        assertThat(days("Số: /BC-UBND", "Hà Nam, ngày tháng 4 năm 2024", "Không có gì."))
                .containsExactly("implausible-date INFO [1, 2]");
    }

    @Test
    void aReportSignedBeforeItsPeriodEndsIsNoted() {
        assertThat(days("Số: 12/BC-UBND", "Hà Nam, ngày 14 tháng 3 năm 2024", "Không có gì."))
                .containsExactly("period-mismatch INFO [2, 4]");
    }

    @Test
    void aReportSignedBeforeItsPeriodBeginsIsDoubtful() {
        assertThat(days("Số: 12/BC-UBND", "Hà Nam, ngày 14 tháng 3 năm 2023", "Không có gì."))
                .containsExactly("implausible-date WARNING [2, 4]");
    }

    @Test
    void aPlanOfThisYearFromTheBeginningOfTheLastIsDoubtfulOnce() {
        String plan = "Kế hoạch số 03/KH-UBND ngày 06/01/2023 về rà soát năm 2024";

        assertThat(cited(plan + "; " + plan)).containsExactly("implausible-date WARNING [6]");
        assertThat(cited("Kế hoạch số 426/KH-UBND ngày 08/12/2023 về cải cách hành chính năm 2024"))
                .isEmpty();
        assertThat(cited("Kế hoạch số 98/KH-UBND ngày 25/02/2022 về rà soát giai đoạn 2022-2025"))
                .isEmpty();
    }

    @Test
    void aDayThatIsNoneOrLaterThanTheReportIsDoubtful() {
        assertThat(cited("Quyết định số 5/QĐ-UBND ngày 31/02/2024 về việc A")).hasSize(1);
        assertThat(cited("Quyết định số 5/QĐ-UBND ngày 30/6/2024 về việc A")).hasSize(1);
        assertThat(cited("Quyết định số 5/QĐ-UBND ngày 29/02/2024 về việc A")).isEmpty();
    }

    private static List<String> cited(String sentence) {
        return days("Số: 12/BC-UBND", "Hà Nam, ngày 05 tháng 4 năm 2024", sentence);
    }

    private static List<String> days(String number, String day, String sentence) {
        String report = String.join(
                "\n",
                number,
                day,
                "BÁO CÁO",
                "Kết quả cải cách hành chính quý I năm 2024",
                "UBND xã Mẫu báo cáo như sau:",
                sentence,
                "PHỤ LỤC",
                "STT\tChỉ tiêu\tĐơn vị tính\tSố liệu",
                "1.\tSố văn bản chỉ đạo CCHC đã ban hành\tVăn bản\t10",
                "2.\tSố nhiệm vụ đề ra trong kế hoạch\tNhiệm vụ\t6");
        return Reports.accepted("bao-cao.txt", report.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .filter(DocumentProblem.class::isInstance)
                .map(problem -> "%s %s %s"
                        .formatted(
                                problem.code(),
                                problem.severity(),
                                problem.places().stream()
                                        .map(SourceLocation::line)
                                        .toList()))
                .toList();
    }
}
