package vn.parindex.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.docs.Golden;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.LossCause;
import vn.parindex.wording.Language;

/** Every method and state in words: the sentences are read by a person, who signs them by keeping the file. */
class ExplainerTest {

    private static final Path SENTENCES = Path.of("src/test/resources/explanation/paragraphs.txt");

    @Test
    void everySituationIsSaidAsAnOfficialWouldSignIt() {
        String paragraphs = Situations.all().entrySet().stream()
                .map(entry -> "## %s%nvi: %s%nen: %s%n%n"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().paragraph(Language.VI),
                                entry.getValue().paragraph(Language.EN)))
                .collect(Collectors.joining());

        Golden.file(SENTENCES).mustBe(paragraphs);
    }

    @Test
    void thePrintedRateAndTheCountsAreBothSaidWithWhatEachGives() {
        Explanation explanation = Situations.all().get("proportionalFull").explanation(Language.VI);

        assertThat(explanation.paragraph())
                .isEqualTo("Tiêu chí 1.1: đạt 2/2 điểm. Tỷ lệ tính lại từ số liệu là 46.482/46.482 = 100%; báo cáo ghi"
                        + " 99,7% (dòng 13, Phụ lục 3). Theo quy định của bộ tiêu chí, tỷ lệ tính lại từ số liệu được sử"
                        + " dụng; nếu lấy tỷ lệ ghi trong báo cáo, tiêu chí được 1,994 điểm. Mức này đạt từ 100% trở lên,"
                        + " tương ứng điểm tối đa 2 điểm. Căn cứ: nội dung mẫu, không có căn cứ pháp lý chính thức.");
    }

    @Test
    void theLinesGoDownToThePrintedCell() {
        List<String> lines = Situations.all().get("tiersPrintedDiffers").explanation(Language.VI).lines().stream()
                .filter(line -> line.aspect() != Aspect.RULE)
                .map(line -> line.label() + ": " + String.join(" | ", line.texts()))
                .toList();

        assertThat(lines)
                .containsExactly(
                        "Trạng thái: đã chấm",
                        "Điểm: 0/2 điểm",
                        "Điểm mất: 2 điểm: chưa đạt ngưỡng",
                        "Cách tính: “Số nhiệm vụ đã hoàn thành” trên “Số nhiệm vụ được giao” theo bậc: từ 100% trở lên: 2"
                                + " điểm; từ 80% trở lên: 1 điểm; còn lại 0 điểm",
                        "Nhánh áp dụng: không đạt ngưỡng nào",
                        "Nhánh không đạt: từ 100% trở lên: chỉ có 42,4242% | từ 80% trở lên: chỉ có 42,4242%",
                        "Phép tính: Tỷ lệ tính lại từ số liệu là 14/33 ≈ 42,4242%; báo cáo ghi 100% (dòng 13, Phụ lục 3)."
                                + " | Theo quy định của bộ tiêu chí, tỷ lệ tính lại từ số liệu được sử dụng; nếu lấy tỷ lệ"
                                + " ghi trong báo cáo, tiêu chí được 2 điểm. | Mức này chưa đạt ngưỡng thấp nhất là từ 80%"
                                + " trở lên (1 điểm), tương ứng 0 điểm.",
                        "Ngưỡng: tiếp theo: từ 80% trở lên, 1 điểm",
                        "Điểm theo tỷ lệ: theo tỷ lệ ghi trong báo cáo: 2 điểm | theo tỷ lệ tính lại từ số liệu: 0 điểm",
                        "Số liệu: tasks_done “Số nhiệm vụ đã hoàn thành”: 14, ghi trong văn bản là “14”; bao-cao.txt:11"
                                + " (Phụ lục 3) | tasks_total “Số nhiệm vụ được giao”: 33, ghi trong văn bản là “33”;"
                                + " bao-cao.txt:12 (Phụ lục 3) | tasks_rate “Tỷ lệ hoàn thành nhiệm vụ”: 100%, ghi trong"
                                + " văn bản là “100”; bao-cao.txt:13 (Phụ lục 3)",
                        "Căn cứ: nội dung mẫu, không có căn cứ pháp lý chính thức");
    }

    @ParameterizedTest
    @CsvSource({"bonusCapped, 'cộng 3 điểm, tối đa 5 điểm'", "penaltyCapped, 'trừ 3 điểm, tối đa 5 điểm'"})
    void pointsCutByTheCapOfTheDomainAreInNoDoubt(String situation, String points) {
        List<String> lines = Situations.all().get(situation).explanation(Language.VI).lines().stream()
                .filter(line -> line.aspect() == Aspect.POINTS)
                .flatMap(line -> line.texts().stream())
                .toList();

        assertThat(lines).containsExactly(points);
    }

    @Test
    void aFallingLineNamesNoThresholdToReach() {
        Explanation explanation = Situations.all().get("linearFalling").explanation(Language.VI);

        assertThat(explanation.lines()).noneMatch(line -> line.aspect() == Aspect.THRESHOLDS);
    }

    @Test
    void theRuleIsNamedWithFileAndLine() {
        List<String> rules = Situations.all().get("tiersNone").explanation(Language.VI).lines().stream()
                .filter(line -> line.aspect() == Aspect.RULE)
                .flatMap(line -> line.texts().stream())
                .toList();

        assertThat(rules)
                .singleElement()
                .asString()
                .matches("tiers: no bound is reached \\(rules/tiers/tiers\\.drl:\\d+\\)");
    }

    @Test
    void everyMethodHasASituation() {
        Set<String> methods = Situations.all().values().stream()
                .map(situation -> situation
                        .score()
                        .leaves()
                        .get(0)
                        .leaf()
                        .method()
                        .getClass()
                        .getSimpleName())
                .collect(Collectors.toSet());

        assertThat(methods)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ScoringMethod.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .filter(name -> !name.equals("Special"))
                        .toList());
    }

    @Test
    void everyStateAndCauseHasASituation() {
        assertThat(Situations.all().values().stream()
                        .map(situation -> situation.score().leaves().get(0).state())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(LeafState.values());
        assertThat(Situations.all().values().stream()
                        .flatMap(situation -> situation.score().leaves().get(0).lost().stream())
                        .map(loss -> loss.cause())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(LossCause.values());
    }
}
