package vn.parindex.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.UnitResult;
import vn.parindex.criteria.DomainKind;
import vn.parindex.points.Fraction;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.report.paper.PaperRun;
import vn.parindex.report.paper.PaperText;
import vn.parindex.scoring.LeafScore;
import vn.parindex.scoring.UnitScore;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** The workbook says what the result says, and its formulas come to the same. */
class ExcelReportTest {

    private static final AssessmentResult DISTRICTS = PaperRun.ofDistricts();
    private static final AssessmentResult PHAN_RANG = PaperRun.ofPhanRang();
    private static final PaperText TEXT = PaperText.in(new Wording(Language.VI));
    private static final Offset<Double> TINY = Offset.offset(1e-9);

    @Test
    void everyUnitHasASheetWithItsLeavesAsInTheResult() throws IOException {
        try (XSSFWorkbook workbook = read(DISTRICTS)) {
            for (int i = 0; i < DISTRICTS.units().size(); i++) {
                UnitScore score = DISTRICTS.units().get(i).ranked().score();
                Map<String, XSSFRow> rows = rowsById(workbook.getSheetAt(2 + i));
                for (LeafScore leaf : score.leaves()) {
                    XSSFRow row = rows.get(leaf.leaf().id().value());
                    assertThat(row.getCell(1).getStringCellValue())
                            .isEqualTo(leaf.leaf().name());
                    assertThat(number(row, LeafTable.MAX))
                            .isEqualTo(value(leaf.leaf().maxPoints().value()));
                    assertThat(number(row, LeafTable.POINTS))
                            .isEqualTo(value(leaf.points().value()));
                    assertThat(words(row, 8)).isEqualTo(TEXT.lostAndApart(leaf.lost()));
                    leaf.claimed()
                            .ifPresent(claim ->
                                    assertThat(number(row, LeafTable.CLAIMED)).isEqualTo(value(claim.value())));
                    leaf.appraised()
                            .ifPresent(one -> assertThat(number(row, LeafTable.APPRAISED))
                                    .isEqualTo(value(one.points().value())));
                    assertThat(row.getCell(LeafTable.CLAIMED).getCellType() == CellType.BLANK)
                            .isEqualTo(leaf.claimed().isEmpty());
                }
                XSSFRow total = rowNamed(workbook.getSheetAt(2 + i), "Tổng cộng");
                assertThat(number(total, LeafTable.POINTS))
                        .isEqualTo(value(score.points().value()));
                assertThat(number(total, LeafTable.MAX))
                        .isEqualTo(value(score.maxPoints().value()));
                assertThat(number(total, LeafTable.APPLICABLE))
                        .isEqualTo(value(score.applicableMax().value()));
                score.claimed()
                        .ifPresent(claimed ->
                                assertThat(number(total, LeafTable.CLAIMED)).isEqualTo(value(claimed.value())));
                score.appraised()
                        .ifPresent(appraised ->
                                assertThat(number(total, LeafTable.APPRAISED)).isEqualTo(value(appraised.value())));
            }
        }
    }

    @Test
    void everyFormulaComesToTheResultThatStandsInItsCell() throws IOException {
        for (AssessmentResult result : List.of(DISTRICTS, PHAN_RANG)) {
            try (XSSFWorkbook workbook = read(result)) {
                FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
                int formulas = 0;
                for (var sheet : workbook) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            if (cell.getCellType() == CellType.FORMULA) {
                                double shown = cell.getNumericCellValue();
                                CellValue calculated = evaluator.evaluate(cell);
                                assertThat(calculated.getNumberValue())
                                        .as("%s %s = %s", sheet.getSheetName(), cell.getAddress(), cell)
                                        .isCloseTo(shown, TINY);
                                formulas++;
                            }
                        }
                    }
                }
                assertThat(formulas).isGreaterThan(100);
            }
        }
    }

    @Test
    void theRankingHasEveryUnitInItsPlaceWithItsIndexAndDoubt() throws IOException {
        try (XSSFWorkbook workbook = read(DISTRICTS)) {
            XSSFSheet sheet = workbook.getSheet("Xếp hạng");
            List<RankedPlace> places = DISTRICTS.groups().get(0).places();
            for (RankedPlace place : places) {
                XSSFRow row =
                        rowNamed(sheet, place.unit().score().sheet().unit().name(), RankingPage.UNIT);
                assertThat((int) number(row, 1)).isEqualTo(place.unit().rank().orElseThrow());
                assertThat(number(row, RankingPage.INDEX))
                        .isEqualTo(value(place.unit().index().orElseThrow().share()));
                assertThat((int) number(row, 9))
                        .isEqualTo(place.doubt().rankBest().orElseThrow());
                assertThat((int) number(row, 10))
                        .isEqualTo(place.doubt().rankWorst().orElseThrow());
                assertThat(words(row, 6))
                        .isEqualTo(place.unit().band().orElseThrow().name()
                                + (place.unit().score().provisional() ? " (tạm tính)" : ""));
            }
            assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(sheet.getDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getCTChart()
                            .xmlText())
                    .contains("solidFill");
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(2);
        }
    }

    @Test
    void everyUnitHasAChartOfItsDomainsOverLinksToItsSums() throws IOException {
        try (XSSFWorkbook workbook = read(DISTRICTS)) {
            for (int i = 0; i < DISTRICTS.units().size(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(2 + i);
                String chart = sheet.getDrawingPatriarch()
                        .getCharts()
                        .get(0)
                        .getCTChart()
                        .xmlText();
                assertThat(chart).contains("Điểm đạt", "Điểm mất", "solidFill");
                DISTRICTS.units().get(i).ranked().score().domains().stream()
                        .filter(domain -> domain.domain().kind() == DomainKind.ORDINARY)
                        .forEach(domain -> {
                            XSSFRow link = lastNamed(sheet, domain.domain().name());
                            assertThat(number(link, LeafTable.POINTS))
                                    .isCloseTo(value(domain.points().value()), TINY);
                            assertThat(number(link, LeafTable.LOST))
                                    .isCloseTo(
                                            value(domain.applicableMax()
                                                    .minus(domain.points())
                                                    .value()),
                                            TINY);
                            assertThat(link.getCell(LeafTable.POINTS).getCellFormula())
                                    .matches("G\\d+");
                        });
            }
        }
    }

    private static XSSFRow lastNamed(XSSFSheet sheet, String name) {
        for (int i = sheet.getLastRowNum(); i >= 0; i--) {
            if (sheet.getRow(i) != null
                    && words(sheet.getRow(i), LeafTable.NAME).equals(name)) {
                return sheet.getRow(i);
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void theSummaryOfSeveralUnitsIsAMatrixAndOfOneItsTable() throws IOException {
        try (XSSFWorkbook workbook = read(DISTRICTS)) {
            Map<String, XSSFRow> rows = rowsById(workbook.getSheet("Tổng hợp"));
            for (int i = 0; i < DISTRICTS.units().size(); i++) {
                for (LeafScore leaf : DISTRICTS.units().get(i).ranked().score().leaves()) {
                    assertThat(number(rows.get(leaf.leaf().id().value()), MatrixPage.UNITS + i))
                            .isEqualTo(value(leaf.points().value()));
                }
            }
        }
        try (XSSFWorkbook workbook = read(PHAN_RANG)) {
            assertThat(names(workbook))
                    .containsExactly(
                            "Tổng hợp", "Xếp hạng", "UBND thành phố Phan Rang -…", "Vấn đề số liệu", "Số liệu");
            List<String> ids =
                    new ArrayList<>(rowsById(workbook.getSheet("Tổng hợp")).keySet());
            List<String> leaves = PHAN_RANG.criteria().leaves().stream()
                    .map(leaf -> leaf.id().value())
                    .toList();
            ids.retainAll(leaves);
            assertThat(ids).isEqualTo(leaves);
        }
    }

    @Test
    void problemsAndFiguresStandThereWithTheirPlaces() throws IOException {
        UnitResult unit = PHAN_RANG.units().get(0);
        UnitScore score = unit.ranked().score();
        try (XSSFWorkbook workbook = read(PHAN_RANG)) {
            List<String> problems = rows(workbook.getSheet("Vấn đề số liệu")).stream()
                    .map(row -> words(row, 2) + "|" + words(row, 3))
                    .toList();
            assertThat(problems)
                    .containsAll(unit.problems().stream()
                            .map(one -> one.code() + "|" + TEXT.places(score).reference(one.source()))
                            .toList());
            Map<String, XSSFRow> figures = rows(workbook.getSheet("Số liệu")).stream()
                    .collect(Collectors.toMap(row -> words(row, 10), row -> row, (one, other) -> one));
            score.sheet().facts().values().forEach(fact -> {
                XSSFRow row = figures.get(fact.indicator().value());
                assertThat(words(row, 4)).isEqualTo(fact.provenance().printed());
                fact.provenance()
                        .source()
                        .ifPresent(place -> assertThat(words(row, 6))
                                .isEqualTo(TEXT.places(score).reference(place)));
            });
            XSSFRow dossiers = figures.get("dossiers_resolved_district");
            assertThat(dossiers.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(number(dossiers, 2)).isEqualTo(6129);
            assertThat(words(dossiers, 4)).isEqualTo("6.129");
        }
    }

    @Test
    void theRankingSaysWhatItsShortNamesStandFor() throws IOException {
        try (XSSFWorkbook workbook = read(DISTRICTS)) {
            List<String> words = rows(workbook.getSheet("Xếp hạng")).stream()
                    .map(row -> words(row, RankingPage.UNIT))
                    .toList();
            DISTRICTS.criteria().domains().stream()
                    .filter(domain -> domain.kind() == DomainKind.ORDINARY)
                    .forEach(domain -> assertThat(words).contains("LV " + domain.id() + ": " + domain.name()));
        }
    }

    @Test
    void thePaperOfAUnitLeavesOutWhatIsForTheScreen() throws IOException {
        try (XSSFWorkbook workbook = read(DISTRICTS)) {
            assertThat(workbook.getPrintArea(2)).contains("$A$1:$J$");
            assertThat(workbook.getSheetAt(2))
                    .allSatisfy(row -> assertThat(row.getHeightInPoints()).isLessThan(70));
        }
    }

    @Test
    void everySheetIsMadeForA4AcrossWithItsHeadInSight() throws IOException {
        try (XSSFWorkbook workbook = read(PHAN_RANG)) {
            workbook.forEach(any -> {
                XSSFSheet sheet = (XSSFSheet) any;
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
                assertThat(sheet.getHeader().getCenter()).contains("BỘ TIÊU CHÍ MẪU");
                assertThat(rows(sheet).stream().map(row -> words(row, 0)))
                        .anyMatch(words -> words.contains("BỘ TIÊU CHÍ MẪU"));
            });
        }
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        assertThat(bytes(PHAN_RANG)).isEqualTo(bytes(PHAN_RANG));
    }

    @Test
    void sheetNamesAreLegalAndUnique() {
        SheetNames names = new SheetNames();

        assertThat(names.of("a/b:c?[d]*\\")).isEqualTo("a b c d");
        assertThat(names.of("History")).isEqualTo("History (2)");
        assertThat(names.of("'")).isEqualTo("-");
        assertThat(names.of("UBND huyện Mẫu có tên rất dài 01")).isEqualTo("UBND huyện Mẫu có tên rất dài…");
        assertThat(names.of("UBND huyện Mẫu có tên rất dài 02")).isEqualTo("UBND huyện Mẫu có tên rất… (2)");
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static Map<String, XSSFRow> rowsById(XSSFSheet sheet) {
        Map<String, XSSFRow> rows = new LinkedHashMap<>();
        rows(sheet).stream().filter(row -> !words(row, 0).isEmpty()).forEach(row -> rows.put(words(row, 0), row));
        return rows;
    }

    private static XSSFRow rowNamed(XSSFSheet sheet, String name) {
        return rowNamed(sheet, name, 1);
    }

    private static XSSFRow rowNamed(XSSFSheet sheet, String name, int column) {
        return rows(sheet).stream()
                .filter(row -> words(row, column).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<XSSFRow> rows(XSSFSheet sheet) {
        List<XSSFRow> rows = new ArrayList<>();
        sheet.forEach(row -> rows.add((XSSFRow) row));
        return rows;
    }

    private static String words(XSSFRow row, int column) {
        XSSFCell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private static double number(XSSFRow row, int column) {
        return row.getCell(column).getNumericCellValue();
    }

    private static double value(Fraction exact) {
        return exact.decimal().doubleValue();
    }

    private static XSSFWorkbook read(AssessmentResult result) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(result)));
    }

    private static byte[] bytes(AssessmentResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelReport(new Wording(Language.VI)).write(result, result.units(), out);
        return out.toByteArray();
    }
}
