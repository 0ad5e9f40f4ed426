package vn.parindex.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.fact.Appraisal;
import vn.parindex.fact.AppraisalReason;
import vn.parindex.fact.FactSheet;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.fact.OtherReading;
import vn.parindex.fact.Provenance;
import vn.parindex.fact.UnitStatement;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.Scalar;
import vn.parindex.ingest.sheet.FactSheetReader;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;
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
import vn.parindex.wording.Language;
import vn.parindex.wording.Message;
import vn.parindex.wording.Wording;

class FactSheetWriterTest {

    private static final FactSheetWriter WRITER = new FactSheetWriter(new Wording(Language.VI));
    private static final IndicatorCatalogue CATALOGUE = SheetFiles.catalogue();
    private static final List<String> TEXTS = List.of(
            "UBND huyện A",
            "6.129",
            "true",
            "no",
            "~",
            "2023",
            "- a: b",
            "{x}",
            "# không",
            "\"trích\" và 'nháy'",
            "C:\\thư mục",
            "dòng 1\ndòng 2\ttab",
            "  cách  ",
            "&neo *sao !thẻ",
            "𝒳 ngoài mặt phẳng",
            "x\u2028y",
            "@a %b `c");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void aSheetIsWrittenForPeople() {
        FactSheet sheet = SheetFiles.accepted(
                new FactSheetReader().read("s.yaml", SheetFiles.bytes("whole-sheet.yaml"), CATALOGUE));

        assertThat(yaml(sheet)).isEqualTo("""
                        unit: { id: don-vi-a, name: "UBND huyện A", level: district, group: "miền núi" }
                        period: "2023-9M"
                        documents:
                          - id: report
                            file: "bao-cao.txt"
                            sha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
                            title: "Báo cáo"
                            number: "496/BC-UBND"
                            signed: 2023-03-13
                          - { id: annex }
                        facts:
                          done: 6
                          planned: -7.50
                          rate: 98.96
                          flag: true
                          issued: 2022-12-08
                          asked: false
                          note: "Đã có văn bản"
                          code: "02"
                          spent: missing
                          extra:
                            value: 6129
                            printed: "6.129"
                            source: { document: report, line: 248, table: "Phụ lục 3", row: "3.1", label: "Tổng số hồ sơ" }
                            note: "kiểm tra lại"
                            also:
                              - { value: 6130, printed: "6.130", source: { document: report, line: 59, column: 12 } }
                              - { value: contradictory, source: { document: annex, sheet: "Biểu 1", cell: "C7" } }
                              - { value: not-applicable, source: { document: annex, page: 3 } }
                        claims:
                          "1.1": 1
                          "1.10": 0
                        evidence:
                          "1.1": ["426/KH-UBND, 08/12/2022"]
                          "1.2": []
                        appraisal:
                          "1.1": { points: 0.5, reason: rule-reading, note: "thiếu", by: "Sở Nội vụ", "on": 2024-01-15 }
                          "1.10": { points: 0 }
                        statements:
                          "1.1":
                            text: "Đã gửi bổ sung"
                            evidence: ["51/BC-UBND, 20/01/2024"]
                            by: "UBND huyện A"
                            "on": 2024-01-22
                          "1.2": { text: "Đang thu thập" }
                        appraisal2:
                          "1.1": { points: 0.75, reason: evidence, note: "chấp nhận một phần", by: "Sở Nội vụ", "on": 2024-02-05 }
                        """);
    }

    @Test
    void aSheetWithoutAnythingIsStillASheet() {
        FactSheet empty = new FactSheet(
                new AssessedUnit(new UnitId("1"), "A", UnitLevel.COMMUNE, UnitGroup.NONE),
                new AssessmentPeriod("2023"),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                SourceLocation.document(""));

        assertThat(yaml(empty))
                .isEqualTo("unit: { id: \"1\", name: \"A\", level: commune }\nperiod: \"2023\"\nfacts: {}\n");
        assertThat(json(empty)).isEqualTo("""
                        {
                          "unit": {
                            "id": "1",
                            "name": "A",
                            "level": "commune"
                          },
                          "period": "2023",
                          "facts": {}
                        }
                        """);
    }

    @Test
    void problemsGoAlongWithTheirPlacesAndAreReadAgain() {
        FactSheet sheet = SheetFiles.accepted(
                new FactSheetReader().read("s.yaml", SheetFiles.bytes("whole-sheet.yaml"), CATALOGUE));
        SourceLocation inReport = SourceLocation.line("report", 12).inTable("Phụ lục 3", "3.1", "Tổng số hồ sơ");
        Problem shifted = new Noted(
                "row-number-shifted",
                Severity.ERROR,
                List.of(inReport, SourceLocation.line("bao-cao.txt", 14)),
                List.of(new IndicatorId("done")));
        Problem ofTheTable =
                new Noted("sheet-hidden", Severity.INFO, List.of(SourceLocation.document("dir/bieu.xlsx")), List.of());

        String yaml = text(out -> WRITER.yaml(sheet, List.of(shifted, ofTheTable), out));
        List<Problem> again = new FactSheetReader()
                .read("s.yaml", yaml.getBytes(StandardCharsets.UTF_8), CATALOGUE)
                .problems();

        assertThat(yaml).contains("  - { id: input, file: \"bieu.xlsx\" }\n").endsWith("""
                problems:
                  - code: row-number-shifted
                    severity: error
                    source: { document: report, line: 12, table: "Phụ lục 3", row: "3.1", label: "Tổng số hồ sơ" }
                    places:
                      - { document: report, line: 12, table: "Phụ lục 3", row: "3.1", label: "Tổng số hồ sơ" }
                      - { document: report, line: 14 }
                    indicators: [done]
                    message: "chỉ tiêu"
                    hint: "Sở Nội vụ"
                  - code: sheet-hidden
                    severity: info
                    source: { document: input }
                    message: "chỉ tiêu"
                    hint: "Sở Nội vụ"
                """);
        assertThat(again).hasSize(2);
        Problem first = again.get(0);
        assertThat(first.code()).isEqualTo("row-number-shifted");
        assertThat(first.severity()).isEqualTo(Severity.ERROR);
        assertThat(first.source()).isEqualTo(inReport);
        assertThat(first.places()).containsExactly(inReport, SourceLocation.line("report", 14));
        assertThat(first.indicators()).containsExactly(new IndicatorId("done"));
        assertThat(new Wording(Language.EN).say(first.message())).isEqualTo("chỉ tiêu");
        assertThat(new Wording(Language.EN).say(first.hint())).isEqualTo("Sở Nội vụ");
    }

    /** A problem of any room, in words that stand in a catalogue. */
    private record Noted(String code, Severity severity, List<SourceLocation> places, List<IndicatorId> indicators)
            implements Problem {
        @Override
        public SourceLocation source() {
            return places.get(0);
        }

        @Override
        public Message message() {
            return Message.of("files.carried", "chỉ tiêu");
        }

        @Override
        public Message hint() {
            return Message.of("files.carried", "Sở Nội vụ");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenIsReadAgainAsItWas(int seed) {
        FactSheet sheet = randomSheet(new Random(seed));

        FactSheet fromYaml = read("s.yaml", yaml(sheet));
        FactSheet fromJson = read("s.json", json(sheet));

        assertThat(SheetFiles.unwritten(fromYaml)).isEqualTo(SheetFiles.unwritten(sheet));
        assertThat(SheetFiles.unwritten(fromJson)).isEqualTo(SheetFiles.unwritten(sheet));
        assertThat(yaml(fromYaml)).isEqualTo(yaml(sheet));
    }

    private static String yaml(FactSheet sheet) {
        return text(out -> WRITER.yaml(sheet, List.of(), out));
    }

    private static String json(FactSheet sheet) {
        return text(out -> WRITER.json(sheet, List.of(), out));
    }

    private static String text(Consumer<PrintWriter> write) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        write.accept(out);
        out.flush();
        return text.toString();
    }

    private static FactSheet read(String path, String text) {
        return SheetFiles.accepted(new FactSheetReader().read(path, text.getBytes(StandardCharsets.UTF_8), CATALOGUE));
    }

    private static FactSheet randomSheet(Random random) {
        List<SourceDocument> documents = List.of(
                // A sheet names files without their folders.
                new SourceDocument(
                        "report",
                        any(random).replace('\\', '-'),
                        "",
                        any(random),
                        any(random),
                        Optional.of(day(random))),
                new SourceDocument("phụ lục 2", "", "ab".repeat(32), "", "", Optional.empty()));
        Map<IndicatorId, IndicatorFact> facts = new LinkedHashMap<>();
        for (Indicator indicator : CATALOGUE.all()) {
            if (random.nextInt(4) > 0) {
                facts.put(
                        indicator.id(),
                        new IndicatorFact(indicator.id(), value(indicator, random), provenance(indicator, random)));
            }
        }
        Map<LeafId, Located<Points>> claims = new LinkedHashMap<>();
        Map<LeafId, List<String>> evidence = new LinkedHashMap<>();
        Map<LeafId, Appraisal> appraisals = new LinkedHashMap<>();
        Map<LeafId, UnitStatement> statements = new LinkedHashMap<>();
        Map<LeafId, Appraisal> second = new LinkedHashMap<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            LeafId leaf = new LeafId("1." + i);
            claims.put(leaf, new Located<>(points(random), SourceLocation.document("")));
            evidence.put(
                    leaf,
                    IntStream.range(0, random.nextInt(4))
                            .mapToObj(n -> any(random))
                            .toList());
            appraisals.put(leaf, appraisal(random));
            if (random.nextBoolean()) {
                statements.put(leaf, statement(random));
            }
            if (random.nextBoolean()) {
                second.put(leaf, appraisal(random));
            }
        }
        return new FactSheet(
                new AssessedUnit(
                        new UnitId(any(random)),
                        any(random),
                        UnitLevel.values()[random.nextInt(4)],
                        random.nextBoolean() ? UnitGroup.NONE : new UnitGroup(any(random))),
                new AssessmentPeriod(
                        List.of("2023", "2023-Q1", "2023-H2", "2023-9M").get(random.nextInt(4))),
                documents,
                facts,
                claims,
                evidence,
                appraisals,
                statements,
                second,
                SourceLocation.document(""));
    }

    private static Appraisal appraisal(Random random) {
        return new Appraisal(
                points(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(AppraisalReason.values()[random.nextInt(5)]),
                random.nextBoolean() ? "" : any(random),
                random.nextBoolean() ? "" : any(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(day(random)),
                SourceLocation.document(""));
    }

    private static UnitStatement statement(Random random) {
        return new UnitStatement(
                any(random),
                IntStream.range(0, random.nextInt(3)).mapToObj(n -> any(random)).toList(),
                random.nextBoolean() ? "" : any(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(day(random)),
                SourceLocation.document(""));
    }

    private static FactValue value(Indicator indicator, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> FactValue.MISSING;
            case 1 -> FactValue.NOT_APPLICABLE;
            case 2 -> FactValue.CONTRADICTORY;
            default ->
                FactValue.of(
                        switch (indicator.type()) {
                            case COUNT, MONEY, PERCENT -> decimal(random);
                            case FLAG ->
                                random.nextInt(3) == 0
                                        ? new Scalar.Decimal(BigDecimal.valueOf(2 + random.nextInt(9)))
                                        : new Scalar.YesNo(random.nextBoolean());
                            case CODE ->
                                new Scalar.Code(
                                        List.of("0", "02", "1.10", "A", "true").get(random.nextInt(5)));
                            case DATE -> random.nextInt(3) == 0 ? new Scalar.YesNo(false) : new Scalar.Day(day(random));
                            case TEXT -> new Scalar.Words(any(random));
                        });
        };
    }

    @Test
    void aWholeNumberIsWrittenSoThatNobodyTakesItForThousands() {
        IndicatorId id = new IndicatorId("assigned_tasks_total");
        FactValue value = FactValue.of(new Scalar.Decimal(new BigDecimal("718.000")));
        FactSheet sheet =
                randomSheet(new Random(1)).withFacts(Map.of(id, new IndicatorFact(id, value, Provenance.NONE)));

        assertThat(yaml(sheet)).contains(": 718\n").doesNotContain("718.000");
    }

    private static Scalar decimal(Random random) {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(2_000_000) - 1000, random.nextInt(5));
        // a whole number with three zeros behind the point is written without them
        return new Scalar.Decimal(number.toPlainString().endsWith(".000") ? number.setScale(0) : number);
    }

    private static Provenance provenance(Indicator indicator, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Provenance.NONE;
            case 1 -> new Provenance(any(random), Optional.of(place(random)), "", List.of(), Optional.empty());
            default ->
                new Provenance(
                        random.nextBoolean() ? "" : any(random),
                        random.nextBoolean() ? Optional.empty() : Optional.of(place(random)),
                        random.nextBoolean() ? "" : any(random),
                        IntStream.range(0, random.nextInt(3))
                                .mapToObj(n -> new OtherReading(
                                        value(indicator, random),
                                        random.nextBoolean() ? "" : any(random),
                                        random.nextBoolean() ? Optional.empty() : Optional.of(place(random))))
                                .toList(),
                        Optional.empty());
        };
    }

    private static SourceLocation place(Random random) {
        String document = random.nextBoolean() ? "report" : "phụ lục 2";
        return switch (random.nextInt(4)) {
            case 0 ->
                SourceLocation.line(document, 1 + random.nextInt(999)).inTable(any(random), any(random), any(random));
            case 1 -> SourceLocation.at(document, 1 + random.nextInt(999), 1 + random.nextInt(99));
            case 2 -> new SourceLocation(document, 0, 0, 0, any(random), "B7", "", "", any(random));
            default -> new SourceLocation(document, 0, 0, 1 + random.nextInt(50), "", "", any(random), any(random), "");
        };
    }

    private static Points points(Random random) {
        return Points.of(BigDecimal.valueOf(random.nextInt(1000), 2).toPlainString());
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(900));
    }

    private static String any(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
