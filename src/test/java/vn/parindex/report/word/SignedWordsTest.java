package vn.parindex.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.report.paper.PaperRun;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** What is signed is true of every kind of leaf: what an appraisal takes away, what a statement comes with, what is missing. */
class SignedWordsTest {

    private static final String FOLDER = "src/test/resources/word/";
    private static final AssessmentResult RESULT =
            PaperRun.of(Path.of(FOLDER + "unit.yaml"), UnitDeclaration.NONE, FOLDER + "set.yaml");

    /** 4 computed and 1 appraised; 1 of 1, the other 2 not applicable, and 0.5; 2 of 5 that were pending; 3 and 1; 4 and 2 taken away. */
    @ParameterizedTest
    @CsvSource({
        "1.1, Điểm mất: 3",
        "1.2, 'Điểm mất: 0,5'",
        "1.3, Điểm mất: 3",
        "9.1, Điểm thưởng chưa đạt: 2",
        "9.2, Điểm thưởng chưa đạt: 2 (chưa thực hiện)",
        "10.1, ''"
    })
    void theRecordSaysWhatTheAppraisalLeavesUnearned(String leaf, String reason) throws IOException {
        try (XWPFDocument record = written(WordKind.APPRAISAL, Language.VI)) {
            assertThat(row(record, 1, leaf).get(6)).isEqualTo(reason);
        }
    }

    @Test
    void papersOfAStatementStandApartFromItsWords() throws IOException {
        try (XWPFDocument report = written(WordKind.SELF_ASSESSMENT, Language.VI);
                XWPFDocument english = written(WordKind.SELF_ASSESSMENT, Language.EN)) {
            assertThat(paragraphs(report))
                    .contains(
                            "Giải trình của đơn vị: Đã thực hiện đủ."
                                    + " (tài liệu kèm theo: 51/BC-UBND, 20/01/2024; 52/BC-UBND, 22/01/2024)",
                            "Giải trình của đơn vị: Không có mục b.");
            assertThat(paragraphs(english))
                    .contains("Statement of the unit: Không có mục b.")
                    .anyMatch(text ->
                            text.endsWith("(papers sent with it: 51/BC-UBND, 20/01/2024; 52/BC-UBND, 22/01/2024)"));
        }
    }

    @Test
    void aMissingFigureIsNamedUnderItsHeadingAndOnlyWhatAppliesIsLost() throws IOException {
        try (XWPFDocument report = written(WordKind.SELF_ASSESSMENT, Language.VI)) {
            // of 3 points 1 does not apply
            assertThat(row(report, 2, "1.4")).containsExactly("1.4", "Hai phần", "2", "“Việc 3”", "");
        }
    }

    @Test
    void theTotalsSpeakOfTheApplicableMaximum() throws IOException {
        try (XWPFDocument report = written(WordKind.SELF_ASSESSMENT, Language.VI);
                XWPFDocument record = written(WordKind.APPRAISAL, Language.VI)) {
            // 4 + 1 + 3 - 4 of 4 + 1 + 2; of 15 points; 4 and 3 could be scored
            assertThat(paragraphs(report))
                    .anyMatch(
                            text -> text.contains(
                                    "Điểm tính từ số liệu báo cáo: 4; điểm tối đa áp dụng: 7 (điểm tối đa của bộ tiêu chí: 15); "))
                    .anyMatch(text ->
                            text.endsWith("Số liệu đã có đủ để tính điểm các tiêu chí có tổng điểm tối đa là 7."));
            assertThat(paragraphs(record))
                    .anyMatch(text -> text.endsWith("; điểm tối đa áp dụng: 7 (điểm tối đa của bộ tiêu chí: 15)."));
        }
    }

    private static XWPFDocument written(WordKind kind, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReport(new Wording(language), kind, Optional.empty())
                .write(RESULT, RESULT.units().get(0), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> paragraphs(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> row(XWPFDocument document, int table, String id) {
        return document.getTables().get(table).getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .filter(cells -> cells.get(0).equals(id))
                .findFirst()
                .orElseThrow();
    }
}
