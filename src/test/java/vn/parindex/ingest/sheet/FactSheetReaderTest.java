package vn.parindex.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.fact.UnitStatement;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.located.FileFault;
import vn.parindex.located.FileProblem;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.problem.Severity;
import vn.parindex.source.Located;
import vn.parindex.source.SourceDocument;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;
import vn.parindex.wording.Bilingual;
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

class FactSheetReaderTest {

    private static final String OFFENDING = "»";
    private static final String SMALL = """
            unit: { id: a, name: "A", level: commune }
            period: "2023"
            documents: [ { id: report, file: r.txt } ]
            facts:
              done: 6
            """;

    @Test
    void aWholeSheetIsRead() {
        FactSheet sheet = SheetFiles.accepted(
                new FactSheetReader().read("s.yaml", SheetFiles.bytes("whole-sheet.yaml"), SheetFiles.catalogue()));

        assertThat(sheet.unit())
                .isEqualTo(new AssessedUnit(
                        new UnitId("don-vi-a"), "UBND huyện A", UnitLevel.DISTRICT, new UnitGroup("miền núi")));
        assertThat(sheet.period()).isEqualTo(new AssessmentPeriod("2023-9M"));
        assertThat(sheet.documents())
                .containsExactly(
                        new SourceDocument(
                                "report",
                                "bao-cao.txt",
                                "0123456789abcdef".repeat(4),
                                "Báo cáo",
                                "496/BC-UBND",
                                Optional.of(LocalDate.of(2023, 3, 13))),
                        new SourceDocument("annex", "", "", "", "", Optional.empty()));
        assertThat(sheet.facts())
                .containsExactly(
                        shortFact("done", 7, number("6")),
                        shortFact("planned", 8, number("-7.50")),
                        shortFact("rate", 9, number("98.96")),
                        shortFact("flag", 10, FactValue.of(new Scalar.YesNo(true))),
                        shortFact("issued", 11, FactValue.of(new Scalar.Day(LocalDate.of(2022, 12, 8)))),
                        shortFact("asked", 12, FactValue.of(new Scalar.YesNo(false))),
                        shortFact("note", 13, FactValue.of(new Scalar.Words("Đã có văn bản"))),
                        shortFact("code", 14, FactValue.of(new Scalar.Code("02"))),
                        shortFact("spent", 15, FactValue.MISSING),
                        entry(id("extra"), extra()));
        assertThat(sheet.claims())
                .containsExactly(
                        entry(new LeafId("1.1"), new Located<>(Points.of("1"), at(25, 18))),
                        entry(new LeafId("1.10"), new Located<>(Points.ZERO, at(25, 32))));
        assertThat(sheet.evidence())
                .containsExactly(
                        entry(new LeafId("1.1"), List.of("426/KH-UBND, 08/12/2022")),
                        entry(new LeafId("1.2"), List.of()));
        assertThat(sheet.appraisals())
                .containsExactly(
                        entry(
                                new LeafId("1.1"),
                                new Appraisal(
                                        Points.of("0.5"),
                                        Optional.of(AppraisalReason.RULE_READING),
                                        "thiếu",
                                        "Sở Nội vụ",
                                        Optional.of(LocalDate.of(2024, 1, 15)),
                                        at(28, 10))),
                        entry(
                                new LeafId("1.10"),
                                new Appraisal(Points.ZERO, Optional.empty(), "", "", Optional.empty(), at(29, 11))));
        assertThat(sheet.statements())
                .containsExactly(
                        entry(
                                new LeafId("1.1"),
                                new UnitStatement(
                                        "Đã gửi bổ sung",
                                        List.of("51/BC-UBND, 20/01/2024"),
                                        "UBND huyện A",
                                        Optional.of(LocalDate.of(2024, 1, 22)),
                                        at(31, 10))),
                        entry(
                                new LeafId("1.2"),
                                new UnitStatement("Đang thu thập", List.of(), "", Optional.empty(), at(32, 10))));
        assertThat(sheet.secondAppraisals())
                .containsExactly(entry(
                        new LeafId("1.1"),
                        new Appraisal(
                                Points.of("0.75"),
                                Optional.of(AppraisalReason.EVIDENCE),
                                "chấp nhận một phần",
                                "Sở Nội vụ",
                                Optional.of(LocalDate.of(2024, 2, 5)),
                                at(34, 10))));
    }

    @Test
    void theSecondAppraisalCountsWhereThereIsOne() {
        FactSheet sheet = SheetFiles.accepted(
                new FactSheetReader().read("s.yaml", SheetFiles.bytes("whole-sheet.yaml"), SheetFiles.catalogue()));

        assertThat(sheet.appraisal(new LeafId("1.1")).map(Appraisal::points)).contains(Points.of("0.75"));
        assertThat(sheet.appraisal(new LeafId("1.10")).map(Appraisal::points)).contains(Points.ZERO);
        assertThat(sheet.appraisal(new LeafId("1.2"))).isEmpty();
        assertThat(sheet.beforeSecondAppraisal().appraisal(new LeafId("1.1")).map(Appraisal::points))
                .contains(Points.of("0.5"));
    }

    @Test
    void problemsThatTheSheetCarriesAreNoFaultsOfTheSheet() {
        SourceLocation row = SourceLocation.line("report", 12).inTable("", "3.1", "");
        SourceLocation page = new SourceLocation("annex", 0, 0, 0, "Biểu 1", "", "", "", "");

        assertThat(new FactSheetReader()
                        .read("s.yaml", SheetFiles.bytes("whole-sheet.yaml"), SheetFiles.catalogue())
                        .problems())
                .containsExactly(new CarriedProblem(
                        "row-number-shifted",
                        Severity.ERROR,
                        row,
                        List.of(row, page),
                        List.of(id("done")),
                        "Số thứ tự lệch",
                        "Đối chiếu lại"));
    }

    @Test
    void jsonSaysTheSame() {
        FactSheet yaml = SheetFiles.accepted(
                new FactSheetReader().read("s.yaml", SheetFiles.bytes("whole-sheet.yaml"), SheetFiles.catalogue()));
        FactSheet json = SheetFiles.accepted(
                new FactSheetReader().read("s.json", SheetFiles.bytes("whole-sheet.json"), SheetFiles.catalogue()));

        assertThat(SheetFiles.unwritten(json)).isEqualTo(SheetFiles.unwritten(yaml));
    }

    @Test
    void aRequiredPartThatIsRefusedIsAFaultOfTheFile() {
        assertThat(read("unit: &a x\nperiod: \"2024\"\nfacts: {}\n").problems())
                .extracting(Problem::code)
                .contains("anchor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate: 98.96      | Decimal[value=98.96]",
                "rate: 98.96%     | Decimal[value=98.96]",
                "rate: \"98.96%\" | Decimal[value=98.96]",
                "rate: \"-1,5 %\" | Decimal[value=-1.5]",
                "rate: 100        | Decimal[value=100]",
                "flag: 1          | YesNo[value=true]",
                "flag: 0          | YesNo[value=false]",
                "flag: 1.0        | YesNo[value=true]",
                "flag: false      | YesNo[value=false]",
                "flag: 7          | Decimal[value=7]",
                "code: \"01\"     | Code[value=01]",
                "code: 2          | Code[value=2]",
                "code: A          | Code[value=A]",
                "spent: 196.453   | Decimal[value=196.453]",
            })
    void valuesAreReadByTheTypeOfTheirIndicator(String fact, String expected) {
        FactSheet sheet = SheetFiles.accepted(read(SMALL.replace("done: 6", fact)));

        assertThat(sheet.facts().values().iterator().next().value().known().orElseThrow())
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"missing, missing", "not-applicable, not-applicable", "contradictory, contradictory"})
    void theWordsForWhatIsNotKnownAreStates(String word, String state) {
        for (String type : List.of("done", "rate", "flag", "code", "issued", "note", "spent")) {
            FactSheet sheet = SheetFiles.accepted(read(SMALL.replace("done: 6", type + ": \"" + word + "\"")));

            assertThat(sheet.fact(id(type)).value().state()).isEqualTo(state);
        }
        assertThat(SheetFiles.accepted(read(SMALL)).fact(id("rate")).value()).isEqualTo(FactValue.MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | unit: { id: a, name: \"A\", level: »huyen } | unknown-word | huyen",
                "1 | unit: »{ id: a, level: commune } | missing-key | name",
                "1 | unit: { id: »07, name: \"A\", level: commune } | number-not-quoted | 07",
                "1 | unit: { id: a, name: \"A\", level: commune, »gruop: x } | unknown-key | gruop",
                "1 | unit: »a | wrong-type | a",
                "2 | period: »2023 | number-not-quoted | 2023",
                "2 | period: »\"2023-Q5\" | not-a-period | 2023-Q5",
                "2 | period: »[2023] | wrong-type | -",
                "2 | »perod: \"2023\" | unknown-key | perod",
                "3 | documents: [ { id: r, sha256: »\"ABC\" } ] | not-a-sha256 | ABC",
                "3 | documents: [ { id: r }, { id: »r } ] | duplicate-id | r",
                "3 | documents: [ { id: r, signed: »13/03/2023 } ] | not-a-date | 13/03/2023",
                "5 | ..done: »\"6\" | number-quoted | 6",
                "5 | ..done: »\"6,5\" | number-quoted | 6,5",
                "5 | ..done: »6,5 | not-a-decimal | 6,5",
                "5 | ..done: »6.129.000 | not-a-decimal | 6.129.000",
                "5 | ..done: »1e3 | not-a-decimal | 1e3",
                "5 | ..done: »+6 | not-a-decimal | +6",
                "5 | ..done: »06 | not-a-decimal | 06",
                "5 | ..done: ».nan | not-a-decimal | .nan",
                "5 | ..done: »95% | wrong-type | 95%",
                "5 | ..done: »true | wrong-type | true",
                "5 | ..done: »yes | ambiguous-word | yes",
                "5 | ..done: »~ | ambiguous-word | ~",
                "5 | ..done: »null | empty-value | -",
                "5 | ..done: »[1] | wrong-type | -",
                "5 | ..»dones: 6 | unknown-indicator | dones",
                "5 | ..rate: »\"98,96\" | not-a-decimal | 98,96",
                "5 | ..rate: »\"1.234,5%\" | wrong-type | 1.234,5%",
                "5 | ..flag: »\"1\" | number-quoted | 1",
                "5 | ..flag: »có | wrong-type | có",
                "5 | ..issued: »true | not-a-date | true",
                "5 | ..issued: »2023-13-01 | not-a-date | 2023-13-01",
                "5 | ..note: »5 | number-not-quoted | 5",
                "5 | ..code: »true | wrong-type | true",
                "5 | ..done: »{ printed: \"6\" } | missing-key | value",
                "5 | ..done: { value: 6, printed: »6.129 } | number-not-quoted | 6.129",
                "5 | ..done: { value: 6, source: { document: »raport, line: 3 } } | unknown-document | raport",
                "5 | ..done: { value: 6, source: »{ line: 3 } } | missing-key | document",
                "5 | ..done: { value: 6, source: { document: report, line: »0 } } | out-of-range | 0",
                "5 | ..done: { value: 6, source: { document: report, sheet: »B1 } } | incomplete-place | sheet",
                "5 | ..done: { value: 6, source: { document: report, row: »\"3\" } } | incomplete-place | row",
                "5 | ..done: { value: 6, also: [ »6130 ] } | wrong-type | 6130",
                "5 | ..done: { value: 6, also: [ { »valu: 6130, value: 1 } ] } | unknown-key | valu",
                "5 | claims: { »1.10: 1 } | number-not-quoted | 1.10",
                "5 | claims: { \"1.1\": »-1 } | out-of-range | -1",
                "5 | claims: { \"1.1\": »\"1,0\" } | number-quoted | 1,0",
                "5 | evidence: { \"1.1\": »x } | wrong-type | x",
                "5 | evidence: { \"1.1\": [»5] } | number-not-quoted | 5",
                "5 | appraisal: { \"1.1\": »0.5 } | wrong-type | 0.5",
                "5 | appraisal: { \"1.1\": »{ note: x } } | missing-key | points",
                "5 | appraisal: { \"1.1\": { points: 1, reason: »evidnce } } | unknown-word | evidnce",
                "5 | statements: { \"1.1\": »x } | wrong-type | x",
                "5 | statements: { \"1.1\": »{ by: x } } | missing-key | text",
                "5 | statements: { \"1.1\": { text: x, »points: 1 } } | unknown-key | points",
                "5 | statements: { \"1.1\": { text: x, evidence: »y } } | wrong-type | y",
                "5 | appraisal2: { \"1.1\": »{ points: 1 } } | second-appraisal-alone | 1.1",
                "5 | problems: [ { code: »Số 1, severity: info, source: { document: report }, message: x } ] | not-a-problem-code | Số 1",
                "5 | problems: [ { code: x, severity: »grave, source: { document: report }, message: x } ] | unknown-word | grave",
                "5 | problems: [ { code: x, severity: info, source: { document: »r }, message: x } ] | unknown-document | r",
                "5 | appraisal2: { \"1.1\": »{ note: x } } | missing-key | points",
            })
    void aFaultIsNamedWithLineColumnAndValue(int line, String text, String code, String value) {
        String marked = text.replaceAll("\\G\\.", " ");
        int column = marked.indexOf(OFFENDING) + 1;
        String[] lines = SMALL.split("\n");
        lines[line - 1] = marked.replace(OFFENDING, "");
        lines[3] = line == 5 && !marked.startsWith(" ") ? "facts: { done: 6 }" : lines[3];

        List<Problem> problems = read(String.join("\n", lines)).problems().stream()
                .filter(problem -> problem.code().equals(code) || !lines[1].contains("perod"))
                .toList();

        assertThat(problems).hasSize(1);
        FileProblem problem = (FileProblem) problems.get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.source()).isEqualTo(at(line, column));
        assertThat(value.equals("-") || problem.arguments().get(0).toString().equals(value))
                .as("%s", problem)
                .isTrue();
        assertThat(new Wording(Language.VI).say(problem.message())).doesNotContain("{");
        assertThat(new Wording(Language.EN).say(problem.hint())).doesNotContain("{");
    }

    @Test
    void aSheetWithThreeFaultsNamesAllThree() {
        Checked<FactSheet> read = read("""
                unit: { id: a, name: "A", level: commune }
                period: "2023"
                facts:
                  done: "6"
                  plannd: 7
                  rate: 1e3
                """);

        assertThat(read.problems())
                .containsExactly(
                        FileProblem.of(FileFault.NUMBER_QUOTED, at(4, 9), "6"),
                        FileProblem.of(FileFault.UNKNOWN_INDICATOR, at(5, 3), "plannd")
                                .withHint(Message.of(
                                        "files.nearest",
                                        List.of(Message.of(
                                                "files.nearest-indicator", "planned", new Bilingual("Kế hoạch", ""))))),
                        FileProblem.of(FileFault.NOT_A_DECIMAL, at(6, 9), "1e3"));
        assertThat(read).isInstanceOf(Checked.Rejected.class);
    }

    @Test
    void faultsOfTheTextAndOfTheContentComeTogether() {
        Checked<FactSheet> read =
                read(SMALL + "  done: 7\n  rate: &r 5\n  flag: *r\n  code: nope: x\n".replace(": x", ""));

        assertThat(read.problems())
                .extracting(Problem::code, problem -> problem.source().line())
                .containsExactly(tuple("duplicate-key", 6), tuple("anchor", 7), tuple("alias", 8));
    }

    private static Checked<FactSheet> read(String yaml) {
        return new FactSheetReader().read("s.yaml", yaml.getBytes(StandardCharsets.UTF_8), SheetFiles.catalogue());
    }

    private static Map.Entry<IndicatorId, IndicatorFact> shortFact(String id, int line, FactValue value) {
        return entry(
                id(id),
                new IndicatorFact(
                        id(id), value, new Provenance("", Optional.empty(), "", List.of(), Optional.of(at(line, 3)))));
    }

    private static IndicatorFact extra() {
        return new IndicatorFact(
                id("extra"),
                number("6129"),
                new Provenance(
                        "6.129",
                        Optional.of(SourceLocation.line("report", 248).inTable("Phụ lục 3", "3.1", "Tổng số hồ sơ")),
                        "kiểm tra lại",
                        List.of(
                                new OtherReading(
                                        number("6130"), "6.130", Optional.of(SourceLocation.at("report", 59, 12))),
                                new OtherReading(
                                        FactValue.CONTRADICTORY,
                                        "",
                                        Optional.of(new SourceLocation("annex", 0, 0, 0, "Biểu 1", "C7", "", "", ""))),
                                new OtherReading(
                                        FactValue.NOT_APPLICABLE,
                                        "",
                                        Optional.of(new SourceLocation("annex", 0, 0, 3, "", "", "", "", "")))),
                        Optional.of(at(16, 3))));
    }

    private static FactValue number(String decimal) {
        return FactValue.of(new Scalar.Decimal(new BigDecimal(decimal)));
    }

    private static IndicatorId id(String value) {
        return new IndicatorId(value);
    }

    private static SourceLocation at(int line, int column) {
        return SourceLocation.at("s.yaml", line, column);
    }
}
