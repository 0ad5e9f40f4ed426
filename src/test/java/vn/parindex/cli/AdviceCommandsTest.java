package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code regain} and {@code what-if} as they are called. */
class AdviceCommandsTest {

    private static final String DISTRICTS = "fixtures/tinh-mau/districts";
    private static final String[] PHAN_RANG = {
        "fixtures/phan-rang-thap-cham-2023/submissions/bao-cao.txt",
        "--unit",
        "phan-rang-thap-cham",
        "--name",
        "UBND thành phố Phan Rang - Tháp Chàm",
        "--level",
        "district",
        "--period",
        "2023",
        "--criteria",
        "district-2023"
    };

    /** Counted by hand from the printed report: 5 of 51 units, 164 of 270 procedures, 94 of 109, 51,300 of 52,611 dossiers. */
    @Test
    void theRealReportGetsConcreteOffers() {
        CalledProgram called = call("regain");

        assertThat(called.exitCode()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(called.out().replaceAll("\\s+", " "))
                .contains("Giảm “Số ĐVSN do Nhà nước bảo đảm chi thường xuyên” đi 6 đơn vị, từ 46 xuống 40: tỷ lệ từ "
                        + "9,8039% lên 21,5686%, +1,5 điểm.")
                .contains("Giảm “Số ĐVSN do Nhà nước bảo đảm chi thường xuyên” đi 1 đơn vị, từ 46 xuống 45: tỷ lệ từ "
                        + "9,8039% lên 11,7647%, +0,75 điểm.")
                .contains("Tăng “Số TTHC đang cung cấp trực tuyến mức độ 4” thêm 106 thủ tục, từ 164 lên 270: tỷ lệ từ "
                        + "60,7407% lên 100%, ≈+0,7852 điểm.")
                .contains("từ 94 lên 109: tỷ lệ từ 86,2385% lên 100%, ≈+0,2064 điểm.")
                .contains("Tăng “Số hồ sơ TTHC đã tiếp nhận trực tuyến” thêm 1.311 hồ sơ, từ 51.300 lên 52.611")
                .contains("Lưu ý: số liệu của tiêu chí này đang có lỗi, cần làm rõ trước.")
                .contains("Gửi số liệu còn thiếu: “Số báo cáo gửi chậm” (1 điểm đang mất).")
                .contains("Số liệu mâu thuẫn, cần làm rõ trước");
    }

    @Test
    void offersStandInTheJsonOfScoresInTheShapeOfTheContract() {
        CalledProgram called = call("score", "--format", "json");

        assertThat(called.out().replaceAll("\\s+", ""))
                .contains("\"regain\":[{\"change\":{\"autonomy_units_state_funded\":\"-1\"},\"points\":\"+0.75\"},"
                        + "{\"change\":{\"autonomy_units_state_funded\":\"-6\"},\"points\":\"+1.5\"}]");
    }

    @Test
    void oneUnitIsChosenAmongSheets() {
        CalledProgram chosen = CalledProgram.with(
                "regain", DISTRICTS, "--criteria", "district-2023", "--unit", "thi-xa-mau-02", "--format", "csv");
        CalledProgram unknown =
                CalledProgram.with("regain", DISTRICTS, "--criteria", "district-2023", "--unit", "khong-co");

        assertThat(chosen.exitCode()).isZero();
        assertThat(chosen.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("thi-xa-mau-02,"));
        assertThat(unknown).isEqualTo(new CalledProgram(2, "", unknown.err()));
        assertThat(unknown.err()).contains("khong-co");
    }

    @Test
    void whatIfShowsWhatMoves() {
        CalledProgram called = call("what-if", "--set", "autonomy_units_state_funded=40", "--format", "json");

        assertThat(called.exitCode()).isZero();
        assertThat(called.out().replaceAll("\\s+", ""))
                .contains("\"indicator\":\"autonomy_units_state_funded\",\"before\":\"46\",\"after\":\"40\"")
                .contains("\"points\":\"+1.5\"")
                .contains("\"id\":\"6.2.1\"");
    }

    @Test
    void whatIfSpeaksEnglishAndVietnamese() {
        CalledProgram vietnamese = call("what-if", "--set", "dialogue_held=false");
        CalledProgram english = call("what-if", "--set", "dialogue_held=missing", "--lang", "en");
        CalledProgram table = call("what-if", "--set", "dialogue_held=not-applicable", "--format", "csv");

        assertThat(vietnamese.out()).contains("GIẢ ĐỊNH THAY ĐỔI SỐ LIỆU", "0 (đã chấm)", "−0,5");
        assertThat(english.out()).contains("WHAT IF THE FIGURES WERE DIFFERENT", "−0.5");
        assertThat(table.out()).contains(",fact,dialogue_held,,true,not-applicable,");
    }

    @Test
    void whatCannotBeSupposedIsWrongUsage() {
        assertThat(call("what-if", "--set", "khong_co=1").exitCode()).isEqualTo(2);
        assertThat(call("what-if", "--set", "dialogue_held=maybe").exitCode()).isEqualTo(2);
        assertThat(call("what-if", "--set", "dialogue_held").exitCode()).isEqualTo(2);
        assertThat(call("what-if", "--set", "dialogue_held=true", "--set", "dialogue_held=false")
                        .exitCode())
                .isEqualTo(2);
        assertThat(call("what-if").exitCode()).isEqualTo(2);
        assertThat(CalledProgram.with(
                                "what-if", DISTRICTS, "--criteria", "district-2023", "--set", "dialogue_held=true")
                        .exitCode())
                .isEqualTo(2);
    }

    private static CalledProgram call(String command, String... more) {
        return CalledProgram.with(Stream.of(Stream.of(command), Arrays.stream(PHAN_RANG), Arrays.stream(more))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }
}
