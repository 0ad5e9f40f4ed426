package vn.parindex.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.CriteriaChoice;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.Leaf;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.Provenance;
import vn.parindex.form.FormColumn;
import vn.parindex.form.FormSheet;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.ingest.form.FormReader;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.problem.Checked;
import vn.parindex.rules.ShippedRules;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** What is filled into a form comes out of it again, for every set that is shipped. */
class FormRoundTripTest {

    private static final Assessment ASSESSMENT = new Assessment(Optional.empty(), ShippedRules.CACHE, "test");
    private static final String FORM = "bieu-mau.xlsx";
    private static final Path SAMPLE = Path.of("fixtures/don-vi-mau/submissions/phieu-so-lieu.yaml");

    static List<String> sets() {
        return CriteriaChoice.ids(ASSESSMENT.criteriaSets());
    }

    static Stream<Arguments> seeds() {
        return sets().stream().flatMap(set -> IntStream.range(0, 8).mapToObj(seed -> Arguments.of(set, seed)));
    }

    static Stream<Arguments> fixtures() throws IOException {
        try (Stream<Path> communes = Files.list(Path.of("fixtures/tinh-mau/communes/submissions"))) {
            return Stream.concat(
                    Stream.of(Arguments.of("district-2023", SAMPLE)),
                    communes.filter(file -> file.toString().endsWith(".yaml"))
                            .sorted()
                            .limit(6)
                            .map(file -> Arguments.of("commune-2024", file)))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFilledInIsReadBack(String id, int seed) {
        CriteriaSet set = set(id);
        FactSheet sheet = new RandomFormSheet(set, seed).drawn();
        Language language = seed % 2 == 0 ? Language.VI : Language.EN;

        Checked<FactSheet> read = read(set, FilledForm.of(set, language, sheet).bytes());

        assertThat(read.problems()).isEmpty();
        assertThat(placeless(SheetFiles.accepted(read))).isEqualTo(placeless(sheet));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theFixturesAreReadBack(String id, Path file) throws IOException {
        CriteriaSet set = set(id);
        FactSheet sheet = asked(
                set,
                SheetFiles.accepted(
                        new FactSheetReader().read(file.toString(), Files.readAllBytes(file), set.indicators())));

        Checked<FactSheet> read =
                read(set, FilledForm.of(set, Language.VI, sheet).bytes());

        assertThat(read.problems()).isEmpty();
        assertThat(placeless(SheetFiles.accepted(read))).isEqualTo(placeless(sheet));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theFormAsksForEveryFigureAndLeafOfTheSetOnce(String id) {
        CriteriaSet set = set(id);
        FilledForm form = new FilledForm(set, Language.VI);

        assertThat(keys(form, FormSheet.LEAVES))
                .containsExactlyElementsOf(
                        set.leaves().stream().map(leaf -> leaf.id().value()).toList());
        assertThat(keys(form, FormSheet.FIGURES))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(set.leaves().stream()
                        .flatMap(leaf -> leaf.indicators().stream())
                        .map(IndicatorId::value)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theSumsAreThoseOfTheSet(String id) throws IOException {
        CriteriaSet set = set(id);
        FilledForm form = new FilledForm(set, Language.VI);
        for (Leaf leaf : set.leaves()) {
            form.leaf(leaf.id().value(), FormColumn.CLAIM)
                    .setCellValue(
                            form.leaf(leaf.id().value(), FormColumn.MAXIMUM).getNumericCellValue());
        }

        try (XSSFWorkbook workbook = form.workbook()) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            assertThat(number(form, "#total", FormColumn.MAXIMUM))
                    .isEqualTo(set.maxPoints().toString());
            for (Domain domain : set.domains()) {
                assertThat(number(form, "#" + domain.id(), FormColumn.MAXIMUM))
                        .isEqualTo(domain.maxPoints().toString());
                assertThat(number(form, "#" + domain.id(), FormColumn.CLAIM))
                        .isEqualTo(domain.cap()
                                .map(cap -> cap.min(domain.maxPoints()))
                                .orElse(domain.maxPoints())
                                .toString());
            }
        }
    }

    @Test
    void theSameSetHasTheSameBytes() {
        assertThat(empty("district-2023")).isEqualTo(empty("district-2023"));
    }

    @Test
    void onlyWhatIsToBeFilledInIsUnlocked() {
        FilledForm form = new FilledForm(set("district-2023"), Language.VI);

        for (FormSheet sheet : FormSheet.values()) {
            assertThat(form.sheet(sheet).getProtect()).isTrue();
        }
        assertThat(form.figure("plan_tasks_total", FormColumn.NAME)
                        .getCellStyle()
                        .getLocked())
                .isTrue();
        assertThat(form.figure("plan_tasks_total", FormColumn.VALUE)
                        .getCellStyle()
                        .getLocked())
                .isFalse();
        assertThat(form.leaf("1.2", FormColumn.MAXIMUM).getCellStyle().getLocked())
                .isTrue();
        assertThat(form.leaf("1.2", FormColumn.CLAIM).getCellStyle().getLocked())
                .isFalse();
        assertThat(form.figure("plan_tasks_total", FormColumn.VALUE).getCellType())
                .isEqualTo(CellType.BLANK);
    }

    static FactSheet placeless(FactSheet sheet) {
        FactSheet still = SheetFiles.unwritten(sheet);
        Set<String> forms = still.documents().stream()
                .filter(one -> one.file().equals(FORM))
                .map(SourceDocument::id)
                .collect(Collectors.toSet());
        var facts = new LinkedHashMap<IndicatorId, IndicatorFact>();
        still.facts().keySet().stream()
                .sorted()
                .forEach(id -> facts.put(id, placeless(still.facts().get(id), forms)));
        return new FactSheet(
                still.unit(),
                still.period(),
                still.documents().stream()
                        .filter(one -> !one.file().equals(FORM))
                        .toList(),
                facts,
                still.claims(),
                still.evidence(),
                still.appraisals(),
                still.statements(),
                still.secondAppraisals(),
                still.at());
    }

    /** Numbers as numbers: 98.50 is 98.5; where a figure stands in the form itself is a place like another. */
    private static IndicatorFact placeless(IndicatorFact fact, Set<String> forms) {
        FactValue value = fact.value()
                .known()
                .map(one -> one instanceof Scalar.Decimal number
                        ? FactValue.of(new Scalar.Decimal(RandomFormSheet.plain(number.value())))
                        : fact.value())
                .orElse(fact.value());
        Provenance p = fact.provenance();
        Optional<SourceLocation> source = p.source()
                .filter(place -> !forms.contains(place.document()))
                .map(place -> new SourceLocation(
                        place.document(), place.line(), 0, place.page(), "", "", place.table(), place.row(), ""));
        return new IndicatorFact(
                fact.indicator(), value, new Provenance(p.printed(), source, p.note(), List.of(), Optional.empty()));
    }

    /** What the form asks for: no figures that the set does not look at, no appraisals, nothing contradictory. */
    private static FactSheet asked(CriteriaSet set, FactSheet sheet) {
        Set<IndicatorId> wanted = set.leaves().stream()
                .flatMap(leaf -> leaf.indicators().stream())
                .collect(Collectors.toSet());
        var facts = new LinkedHashMap<>(sheet.facts());
        facts.values()
                .removeIf(fact ->
                        !wanted.contains(fact.indicator()) || fact.value().equals(FactValue.CONTRADICTORY));
        return new FactSheet(
                sheet.unit(),
                sheet.period(),
                sheet.documents(),
                facts,
                sheet.claims(),
                sheet.evidence(),
                Map.of(),
                sheet.statements(),
                Map.of(),
                sheet.at());
    }

    private static List<String> keys(FilledForm form, FormSheet sheet) {
        int head = form.row(sheet, FormColumn.CODES).getRowNum();
        return IntStream.rangeClosed(head + 1, form.sheet(sheet).getLastRowNum())
                .mapToObj(row -> form.sheet(sheet).getRow(row).getCell(0))
                .filter(cell -> cell != null)
                .map(cell -> cell.getStringCellValue())
                .filter(key -> !key.startsWith(FormColumn.HEADING))
                .toList();
    }

    private static String number(FilledForm form, String key, FormColumn column) {
        return RandomFormSheet.plain(
                        new BigDecimal(form.cell(FormSheet.LEAVES, key, column).getRawValue())
                                .setScale(6, RoundingMode.HALF_EVEN))
                .toPlainString();
    }

    private static byte[] empty(String id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormWriter(new Wording(Language.VI)).write(set(id), out);
        return out.toByteArray();
    }

    private static Checked<FactSheet> read(CriteriaSet set, byte[] bytes) {
        assertThat(FormReader.recognises(bytes)).isTrue();
        return new FormReader(mark -> set.indicators(), Optional.empty()).read(FORM, bytes);
    }

    private static CriteriaSet set(String id) {
        return SheetFiles.accepted(ASSESSMENT.criteria(id));
    }
}
