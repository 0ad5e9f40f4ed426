package vn.parindex.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormField;
import vn.parindex.form.FormMark;
import vn.parindex.form.FormSheet;
import vn.parindex.form.FormStatus;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.ingest.form.FormReader;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.wording.Language;

/** What may be wrong with a filled form is told with its sheet and cell; what is right keeps its digits. */
class FormFaultsTest {

    private static final CriteriaSet SET =
            SheetFiles.accepted(new Assessment(Optional.empty(), Optional.empty(), "test").criteria("district-2023"));
    private static final String COUNT = "plan_tasks_total";
    private static final String RATE = "plan_completion_rate";
    private static final String FLAG = "dialogue_held";
    private static final String DATE = "plan_issued_on";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("form-not-a-number", form -> figure(form, COUNT).setCellValue("12 nhiệm vụ")),
                fault("form-not-a-number", form -> figure(form, COUNT).setCellValue("12/12")),
                fault("form-number-ambiguous", form -> figure(form, COUNT).setCellValue("6.129")),
                fault("form-percent-ambiguous", form -> figure(form, RATE).setCellValue(0.98)),
                fault("form-percent-ambiguous", form -> figure(form, RATE).setCellValue(1)),
                fault("form-not-an-answer", form -> figure(form, FLAG).setCellValue("chắc là có")),
                fault("form-not-an-answer", form -> figure(form, FLAG).setCellValue(2)),
                fault("form-not-a-date", form -> figure(form, DATE).setCellValue("31/02/2023")),
                fault("form-not-a-date", form -> {
                    figure(form, DATE).setCellValue(44_903);
                    figure(form, DATE).setCellStyle(figure(form, COUNT).getCellStyle());
                }),
                fault("form-value-beside-status", form -> {
                    figure(form, COUNT).setCellValue(12);
                    status(form, COUNT, FormStatus.NOT_APPLICABLE);
                }),
                fault("form-value-beside-status", form -> {
                    figure(form, COUNT).setCellValue(0);
                    status(form, COUNT, FormStatus.MISSING);
                }),
                fault("form-value-absent", form -> status(form, COUNT, FormStatus.REPORTED)),
                fault("form-not-a-status", form -> status(form, COUNT, FormStatus.NEVER)),
                fault("form-cell-error", form -> figure(form, COUNT).setCellErrorValue((byte) 42)),
                fault("form-formula-external", form -> external(figure(form, COUNT))),
                fault(
                        "control-character",
                        form -> figure(form, "satisfaction_survey_method").setCellValue("a_x0002_b")),
                fault(
                        "out-of-range",
                        form -> form.figure(COUNT, FormColumn.PAGE).setCellValue(2.5)),
                fault(
                        "form-source-incomplete",
                        form -> form.figure(COUNT, FormColumn.PAGE).setCellValue(2)),
                fault(
                        "unknown-document",
                        form -> form.figure(COUNT, FormColumn.DOCUMENT).setCellValue("bc9")),
                fault("out-of-range", form -> form.leaf("1.2", FormColumn.CLAIM).setCellValue(-1)),
                fault(
                        "form-not-a-number",
                        form -> form.leaf("1.2", FormColumn.CLAIM).setCellValue("một")),
                fault(
                        "form-statement-incomplete",
                        form -> form.leaf("1.2", FormColumn.BY).setCellValue("Ai đó")),
                fault("form-field-empty", form -> field(form, FormField.UNIT_ID).setBlank()),
                fault("not-a-period", form -> field(form, FormField.PERIOD).setCellValue("năm nay")),
                fault(
                        "form-field-empty",
                        form -> form.document(0, FormColumn.TITLE).setCellValue("Không mã")),
                fault("not-a-sha256", form -> {
                    form.document(0, FormColumn.DOCUMENT).setCellValue("bc1");
                    form.document(0, FormColumn.SHA256).setCellValue("abc");
                }),
                fault("form-document-twice", form -> {
                    form.document(0, FormColumn.DOCUMENT).setCellValue("bc1");
                    form.document(1, FormColumn.DOCUMENT).setCellValue("bc1");
                }),
                fault(
                        "form-row-changed",
                        form -> form.row(FormSheet.FIGURES, COUNT).getCell(0).setCellValue("plan_x")),
                fault(
                        "form-row-changed",
                        form -> form.row(FormSheet.LEAVES, "1.2").getCell(0).setCellValue("1.22")),
                fault(
                        "form-row-twice",
                        form -> form.row(FormSheet.FIGURES, "#1.1.2").getCell(0).setCellValue(COUNT)),
                fault(
                        "form-row-missing",
                        form -> form.sheet(FormSheet.FIGURES).removeRow(form.row(FormSheet.FIGURES, COUNT))),
                fault(
                        "form-row-missing",
                        form -> form.sheet(FormSheet.UNIT).removeRow(form.row(FormSheet.UNIT, FormField.GROUP.code()))),
                fault(
                        "form-row-extra",
                        form -> form.sheet(FormSheet.FIGURES)
                                .createRow(form.sheet(FormSheet.FIGURES).getLastRowNum() + 1)
                                .createCell(4)
                                .setCellValue(7)),
                fault(
                        "form-column-missing",
                        form -> form.cell(FormSheet.FIGURES, FormColumn.CODES, FormColumn.VALUE)
                                .setCellValue("gia-tri")),
                fault(
                        "form-sheet-missing",
                        form -> form.workbook()
                                .removeSheetAt(form.workbook().getSheetIndex(form.sheet(FormSheet.LEAVES)))),
                fault(
                        "form-mark-changed",
                        form -> form.row(FormSheet.MARK, "sha256").getCell(1).setBlank()),
                fault(
                        "form-other-version",
                        form -> form.row(FormSheet.MARK, "form").getCell(1).setCellValue("9")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsToldWithItsPlace(String code, Consumer<FilledForm> change) {
        Checked<FactSheet> read = read(filled().with(change).bytes());

        assertThat(read.problems()).extracting(Problem::code).contains(code);
        assertThat(read).isInstanceOf(Checked.Rejected.class);
        assertThat(read.problems())
                .filteredOn(problem -> problem.code().equals(code))
                .allSatisfy(problem -> assertThat(problem.source().document()).isEqualTo("bieu-mau.xlsx"));
    }

    @Test
    void aFaultNamesSheetAndCell() {
        FilledForm form = filled();
        figure(form, COUNT).setCellValue("12 nhiệm vụ");
        String cell = figure(form, COUNT).getAddress().formatAsString();

        assertThat(read(form.bytes()).problems())
                .extracting(Problem::source)
                .containsExactly(SourceLocation.cellOfSheet("bieu-mau.xlsx", "Số liệu", cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"98,96|98.96", "98.96|98.96", "98,96%|98.96", "0,5%|0.5", "100|100", "7,125%|7.125", "0|0"})
    void aRateIsReadWithAndWithoutItsSign(String typed, String percent) {
        FilledForm form = filled();
        figure(form, RATE).setCellValue(typed);

        assertThat(value(form, RATE)).isEqualTo(FactValue.of(number(percent)));
    }

    @ParameterizedTest
    @CsvSource({
        "98.959999999999994,98.96",
        "98.96,98.96",
        "0.28999999999999998,0.29",
        "1E2,100",
        "196453.123,196453.123"
    })
    void theDigitsAreThoseThatWereTyped(String stored, String typed) {
        FilledForm form = filled();
        figure(form, COUNT).setCellValue(1);
        figure(form, COUNT).getCTCell().setV(stored);

        assertThat(value(form, COUNT)).isEqualTo(FactValue.of(number(typed)));
    }

    @Test
    void aCellShownInPercentIsInPercent() {
        FilledForm form = filled();
        CellStyle percent = form.workbook().createCellStyle();
        percent.setDataFormat(form.workbook().createDataFormat().getFormat("0.00%"));
        figure(form, RATE).setCellValue(0.9896);
        figure(form, RATE).setCellStyle(percent);

        assertThat(value(form, RATE)).isEqualTo(FactValue.of(number("98.96")));
    }

    @Test
    void missingNotApplicableAndZeroAreThreeThings() {
        FilledForm form = filled();
        figure(form, COUNT).setCellValue(0);
        status(form, RATE, FormStatus.NOT_APPLICABLE);
        status(form, FLAG, FormStatus.MISSING);
        status(form, DATE, FormStatus.NEVER);

        FactSheet sheet = SheetFiles.accepted(read(form.bytes()));

        assertThat(sheet.facts().values().stream().map(IndicatorFact::value))
                .containsExactlyInAnyOrder(
                        FactValue.of(number("0")),
                        FactValue.NOT_APPLICABLE,
                        FactValue.MISSING,
                        FactValue.of(new Scalar.YesNo(false)));
    }

    @Test
    void everyFactSaysInWhichCellItStands() {
        FilledForm form = filled();
        figure(form, COUNT).setCellValue(12);
        String cell = figure(form, COUNT).getAddress().formatAsString();

        IndicatorFact fact = SheetFiles.accepted(read(form.bytes())).fact(new IndicatorId(COUNT));

        assertThat(fact.provenance().written()).contains(SourceLocation.cellOfSheet("bieu-mau.xlsx", "Số liệu", cell));
        assertThat(fact.provenance().source().orElseThrow().cell()).isEqualTo(cell);
        assertThat(fact.provenance().source().orElseThrow().document()).isEqualTo("form");
    }

    @Test
    void theResultOfAFormulaIsTakenAndSaid() {
        FilledForm form = filled();
        figure(form, COUNT).setCellFormula("10+2");
        form.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();

        Checked<FactSheet> read = read(form.bytes());

        assertThat(read.problems()).extracting(Problem::code).containsExactly("form-formula-taken");
        assertThat(SheetFiles.accepted(read).fact(new IndicatorId(COUNT)).value())
                .isEqualTo(FactValue.of(number("12")));
    }

    @Test
    void aFormOfAnotherSetIsReadWithAWarningThatHasBothHashes() {
        FormMark asked = new FormMark("1", "district-2024", "2.0", "ff".repeat(32), SET.level());

        Checked<FactSheet> read =
                new FormReader(mark -> SET.indicators(), Optional.of(asked)).read("bieu-mau.xlsx", filled().bytes());

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("form-other-set");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message().arguments()).contains(SET.sha256(), "ff".repeat(32));
        });
    }

    @Test
    void aTruncatedFormIsDamagedAndOtherFilesAreNoForms() throws IOException {
        byte[] whole = filled().bytes();

        assertThat(FormReader.recognises("Báo cáo".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(FormReader.recognises(Arrays.copyOf(whole, 200))).isFalse();
        assertThat(FormReader.recognises(
                        zipped(Map.of("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)))))
                .isFalse();
        assertThat(read(Arrays.copyOf(whole, whole.length / 2)).problems())
                .extracting(Problem::code)
                .containsExactly("form-damaged");
    }

    @Test
    void aFormThatUnpacksToGigabytesIsNotUnpacked() throws IOException {
        byte[] bomb = zipped(Map.of("xl/workbook.xml", new byte[80 << 20]));

        assertThat(read(bomb).problems()).extracting(Problem::code).containsExactly("form-too-large");
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Arguments fault(String code, Consumer<FilledForm> change) {
        return Arguments.of(code, change);
    }

    private static FilledForm filled() {
        FilledForm form = new FilledForm(SET, Language.VI);
        form.unit(new FactSheet(
                new AssessedUnit(new UnitId("huyen-mau-01"), "UBND huyện Mẫu 01", SET.level(), UnitGroup.NONE),
                new AssessmentPeriod("2023"),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                SourceLocation.document("")));
        return form;
    }

    private static XSSFCell figure(FilledForm form, String indicator) {
        return form.figure(indicator, FormColumn.VALUE);
    }

    private static XSSFCell field(FilledForm form, FormField field) {
        return form.cell(FormSheet.UNIT, field.code(), FormColumn.TITLE);
    }

    private static void status(FilledForm form, String indicator, FormStatus status) {
        form.figure(indicator, FormColumn.STATUS).setCellValue(form.say(status.word()));
    }

    private static void external(XSSFCell cell) {
        cell.setCellValue(5);
        cell.getCTCell().addNewF().setStringValue("[1]Sheet1!$A$1");
    }

    private static FactValue value(FilledForm form, String indicator) {
        return SheetFiles.accepted(read(form.bytes()))
                .fact(new IndicatorId(indicator))
                .value();
    }

    private static Scalar.Decimal number(String text) {
        return new Scalar.Decimal(new BigDecimal(text));
    }

    private static Checked<FactSheet> read(byte[] bytes) {
        return new FormReader(mark -> SET.indicators(), Optional.empty()).read("bieu-mau.xlsx", bytes);
    }
}
