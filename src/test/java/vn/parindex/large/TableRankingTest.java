package vn.parindex.large;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.AssessmentResult;
import vn.parindex.assessment.CriteriaLibrary;
import vn.parindex.assessment.IntakeWatch;
import vn.parindex.assessment.RankedTables;
import vn.parindex.assessment.RankingResult;
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.cli.Program;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Problem;
import vn.parindex.problem.UnusableEnvironment;
import vn.parindex.report.csv.ResultCsv;
import vn.parindex.report.json.DetailJson;
import vn.parindex.report.json.ResultJson;
import vn.parindex.report.text.RankText;
import vn.parindex.rules.ShippedRules;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** Tables go through the program sheet by sheet; what comes out is what the whole run gives, byte for byte. */
class TableRankingTest {

    private static final Wording WORDING = new Wording(Language.VI);
    private static final String COMPOSITES = "src/test/resources/ranking/composites.yaml";
    private static final String RANKED = "src/test/resources/ranking/ranked-set.yaml";

    @TempDir
    private Path folder;

    /** Rules are compiled once for all. */
    @TempDir
    private static Path cache;

    private record Run(int exitCode, String out, String err) {}

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(COMPOSITES, 1, 1L),
                Arguments.of(COMPOSITES, 2, 2L),
                Arguments.of(COMPOSITES, 150, 3L),
                Arguments.of(COMPOSITES, 150, 4L),
                Arguments.of(RANKED, 90, 5L),
                Arguments.of("service-index-766", 40, 6L),
                Arguments.of("commune-2025", 20, 7L),
                Arguments.of("district-2023", 20, 8L));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theStreamGivesTheBytesOfTheWholeRun(String set, int units, long seed) throws IOException {
        Path table = table("t.csv", set, seed, 0, units);

        AssessmentResult whole = whole(set, table);

        String text = text(out -> new RankText(WORDING).write(whole.ranking(), out));
        String csv = text(out -> new ResultCsv(WORDING).ranking(whole.ranking(), out));
        String json = text(out -> new ResultJson(WORDING).write(whole, out));
        assertThat(whole.units()).isNotEmpty();
        for (int threads : List.of(1, 3)) {
            try (RankedTables tables = stream(set, threads, table)) {
                RankingResult result = tables.result().orElseThrow();
                assertThat(text(out -> new RankText(WORDING).write(result, out)))
                        .isEqualTo(text);
                assertThat(text(out -> new ResultCsv(WORDING).ranking(result, out)))
                        .isEqualTo(csv);
                assertThat(text(out -> new ResultJson(WORDING).write(result, tables, out)))
                        .isEqualTo(json);
            }
        }
    }

    @Test
    void severalFilesAreReadInTheirOrderAndAUnitThatStandsInTwoIsRefusedInTheSecond() throws IOException {
        Path first = table("b.csv", COMPOSITES, 1, 0, 30);
        Path second = table("a.csv", COMPOSITES, 2, 29, 40);

        AssessmentResult whole = whole(COMPOSITES, first, second);

        assertThat(whole.units()).hasSize(2 * 40);
        try (RankedTables tables = stream(COMPOSITES, 2, first, second)) {
            assertThat(text(out -> new ResultJson(WORDING).write(tables.result().orElseThrow(), tables, out)))
                    .isEqualTo(text(out -> new ResultJson(WORDING).write(whole, out)));
            assertThat(tables.refused().kept()).isEqualTo(whole.refused()).hasSize(2);
        }
    }

    @Test
    void aDamagedRowRefusesItsUnitAndNoOther() throws IOException {
        Path table = table("t.csv", COMPOSITES, 1, 0, 50);
        List<String> rows = Files.readAllLines(table);
        String damaged = rows.get(200);
        rows.set(200, damaged.substring(0, damaged.lastIndexOf(',')) + ",mười");
        rows.set(300, rows.get(300) + ",thừa");
        Files.write(table, rows);

        AssessmentResult whole = whole(COMPOSITES, table);

        assertThat(whole.units()).hasSize(2 * 50 - 2);
        try (RankedTables tables = stream(COMPOSITES, 2, table)) {
            assertThat(tables.refused().kept()).isEqualTo(whole.refused());
            assertThat(tables.refused().kept())
                    .filteredOn(problem ->
                            List.of(201, 301).contains(problem.source().line()))
                    .hasSize(2);
            assertThat(text(out ->
                            new ResultCsv(WORDING).ranking(tables.result().orElseThrow(), out)))
                    .isEqualTo(text(out -> new ResultCsv(WORDING).ranking(whole.ranking(), out)));
        }
    }

    @Test
    void manyFaultsAreCountedAndTheFirstOfEachCodeListed() throws IOException {
        Path table = table("t.csv", COMPOSITES, 1, 0, 60);
        List<String> rows = Files.readAllLines(table);
        rows.replaceAll(row -> row.matches("dv-00000[1-5].*,f1,.*") ? row + ",thừa" : row);
        Files.write(table, rows);

        Run done = rank(COMPOSITES, table, "--format", "csv");

        assertThat(done.exitCode()).isEqualTo(3);
        assertThat(done.out().lines()).hasSize(1 + 2 * 10);
        assertThat(done.err())
                .contains("Còn 160 vấn đề khác không nêu ở đây: csv-field-count (80), sheet-rejected (80).");
    }

    @Test
    void aFileThatIsNoTableAndOneThatIsNotThereAreNamedAndTheOthersRanked() throws IOException {
        Path table = table("t.csv", COMPOSITES, 1, 0, 5);
        Path other = Files.writeString(folder.resolve("other.csv"), "unit,name,levle,period,indicator,value\n");

        Run done = rank(
                COMPOSITES, table, other.toString(), folder.resolve("none.csv").toString(), "--format", "csv");

        assertThat(done.exitCode()).isEqualTo(3);
        assertThat(done.err()).contains("csv-header").contains("none.csv");
        assertThat(done.out().lines()).hasSize(1 + 2 * 5);
    }

    @Test
    void withoutAnyUnitNothingIsWritten() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        Path out = folder.resolve("out.csv");

        Run done = rank(COMPOSITES, other, "--format", "csv", "-o", out.toString());

        assertThat(done.exitCode()).isEqualTo(3);
        assertThat(done.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @Test
    void aRunThatFailsLeavesTheOldResultAsItWas() throws IOException {
        Path table = table("t.csv", COMPOSITES, 1, 0, 5);
        Path out = Files.writeString(folder.resolve("out.csv"), "cũ");
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("none.drl"), "package rules.none\n");

        Run done = rank(COMPOSITES, table, "--rules", rules.toString(), "-o", out.toString());

        assertThat(done.exitCode()).isNotZero();
        assertThat(out).hasContent("cũ");
        assertThat(folder)
                .isDirectoryNotContaining(file -> file.getFileName().toString().endsWith(".tmp"));
    }

    @Test
    void progressIsToldAndTheProblemsOfTheDataAreCounted() throws IOException {
        Path table = table("t.csv", COMPOSITES, 1, 0, 600);

        Run done = rank(COMPOSITES, table, "--format", "csv", "--strict", "--progress", "always");

        assertThat(done.err()).contains("lượt").contains("Đã chấm điểm 1.200 đơn vị; đang xếp hạng và ghi kết quả.");
        try (RankedTables tables = stream("district-2023", 2, table("d.csv", "district-2023", 1, 0, 3))) {
            assertThat(tables.found().total()).isPositive();
        }
    }

    @Test
    void aTableThatChangesBetweenTwoRoundsIsNoBugOfTheProgram() throws IOException {
        Path table = table("t.csv", COMPOSITES, 1, 0, 5);
        List<Path> read = new ArrayList<>();
        IntakeWatch changing = new Touching(read);
        Assessment assessment = new Assessment(
                Optional.empty(),
                ShippedRules.CACHE.or(() -> Optional.of(cache)),
                "test",
                changing,
                CriteriaLibrary.startedFor(List.of()));

        assertThatThrownBy(() -> assessment.rankTables(
                        List.of(table), InventedTable.set(COMPOSITES), Optional.empty(), false, 1))
                .isInstanceOfSatisfying(
                        UnusableEnvironment.class,
                        failure -> assertThat(WORDING.say(failure.said()))
                                .startsWith("Tệp “" + table + "” bị sửa trong khi đang đọc"));
        assertThat(read).hasSizeGreaterThan(1);
    }

    /** Writes to the file that is read a second time. */
    private record Touching(List<Path> read) implements IntakeWatch {

        @Override
        public void reading(int number, int of, Path file) {
            read.add(file);
            try {
                if (read.size() == 2) {
                    Files.writeString(file, "\n", StandardOpenOption.APPEND);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void refused(Path file, List<Problem> problems) {}

        @Override
        public void failed(Path file, Throwable failure) {}

        @Override
        public void finished(int files) {}

        @Override
        public void sheets(int round, int rounds, long sheets) {}

        @Override
        public void ranking(int units) {}
    }

    private Path table(String name, String set, long seed, int from, int to) throws IOException {
        CriteriaSet criteria = InventedTable.set(set);
        Path table = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(table)) {
            new InventedTable(criteria, InventedTable.periods(criteria), seed).write(from, to, out);
        }
        return table;
    }

    private static AssessmentResult whole(String set, Path... tables) {
        return assessment().assess(List.of(tables), UnitDeclaration.NONE, InventedTable.set(set));
    }

    private static RankedTables stream(String set, int threads, Path... tables) {
        return assessment()
                .rankTables(
                        List.of(tables), InventedTable.set(set), Optional.of(new DetailJson(WORDING)), true, threads);
    }

    private static Assessment assessment() {
        return new Assessment(Optional.empty(), ShippedRules.CACHE.or(() -> Optional.of(cache)), "test");
    }

    private static Run rank(String set, Path table, String... others) {
        return call(Stream.of(Stream.of("rank", table.toString()), Stream.of(others), Stream.of("--criteria", set))
                .flatMap(parts -> parts)
                .toArray(String[]::new));
    }

    private static Run call(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new Program(new PrintWriter(out), new PrintWriter(err)).run(args);
        return new Run(exitCode, out.toString(), err.toString());
    }

    private static String text(Consumer<PrintWriter> report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        report.accept(out);
        out.flush();
        return text.toString();
    }
}
