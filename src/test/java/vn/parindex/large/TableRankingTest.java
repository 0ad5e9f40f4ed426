package vn.parindex.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import vn.parindex.assessment.UnitDeclaration;
import vn.parindex.cli.Program;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.report.csv.ResultCsv;
import vn.parindex.report.json.ResultJson;
import vn.parindex.report.text.RankText;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** Tables go through the program sheet by sheet; what comes out is what the whole run gives, byte for byte. */
class TableRankingTest {

    private static final Wording WORDING = new Wording(Language.VI);
    private static final String COMPOSITES = "src/test/resources/ranking/composites.yaml";
    private static final String RANKED = "src/test/resources/ranking/ranked-set.yaml";

    @TempDir
    private Path folder;

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

        assertThat(rank(set, table).out()).isEqualTo(text(out -> new RankText(WORDING).write(whole.ranking(), out)));
        assertThat(rank(set, table, "--format", "csv").out())
                .isEqualTo(text(out -> new ResultCsv(WORDING).ranking(whole.ranking(), out)));
        assertThat(rank(set, table, "--format", "json").out())
                .isEqualTo(text(out -> new ResultJson(WORDING).write(whole, out)));
    }

    @Test
    void severalFilesAreReadInTheirOrderAndAUnitThatStandsInTwoIsRefusedInTheSecond() throws IOException {
        Path first = table("b.csv", COMPOSITES, 1, 0, 30);
        Path second = table("a.csv", COMPOSITES, 2, 29, 60);

        Run done = rank(COMPOSITES, first, second.toString(), "--format", "json");

        AssessmentResult whole = whole(COMPOSITES, first, second);
        assertThat(done.exitCode()).isEqualTo(3);
        assertThat(done.out()).isEqualTo(text(out -> new ResultJson(WORDING).write(whole, out)));
        assertThat(done.err()).contains("duplicate-sheet").contains("a.csv:2").contains("b.csv");
        assertThat(whole.units()).hasSize(59);
    }

    @Test
    void aDamagedRowRefusesItsUnitAndNoOther() throws IOException {
        Path table = table("t.csv", COMPOSITES, 1, 0, 50);
        List<String> rows = Files.readAllLines(table);
        String damaged = rows.get(200);
        rows.set(200, damaged.substring(0, damaged.lastIndexOf(',')) + ",mười");
        rows.set(300, rows.get(300) + ",thừa");
        Files.write(table, rows);

        Run done = rank(COMPOSITES, table, "--format", "csv");

        AssessmentResult whole = whole(COMPOSITES, table);
        assertThat(done.exitCode()).isEqualTo(3);
        assertThat(done.err()).contains("t.csv:201").contains("t.csv:301").contains("csv-field-count");
        assertThat(whole.units()).hasSize(48);
        assertThat(done.out()).isEqualTo(text(out -> new ResultCsv(WORDING).ranking(whole.ranking(), out)));
    }

    @Test
    void manyFaultsAreCountedAndTheFirstOfEachCodeListed() throws IOException {
        Path table = table("t.csv", COMPOSITES, 1, 0, 60);
        List<String> rows = Files.readAllLines(table);
        rows.replaceAll(row -> row.matches("dv-00000[1-5].*,f1,.*") ? row + ",thừa" : row);
        Files.write(table, rows);

        Run done = rank(COMPOSITES, table, "--format", "csv");

        assertThat(done.exitCode()).isEqualTo(3);
        assertThat(done.out().lines()).hasSize(1 + 10);
        assertThat(done.err())
                .contains("Còn 60 vấn đề khác không nêu ở đây: csv-field-count (30), sheet-rejected (30).");
    }

    @Test
    void aFileThatIsNoTableAndOneThatIsNotThereAreNamedAndTheOthersRanked() throws IOException {
        Path table = table("t.csv", COMPOSITES, 1, 0, 5);
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

        Run done = rank(
                COMPOSITES, table, other.toString(), folder.resolve("none.csv").toString(), "--format", "csv");

        assertThat(done.exitCode()).isEqualTo(3);
        assertThat(done.err()).contains("csv-header").contains("none.csv");
        assertThat(done.out().lines()).hasSize(1 + 5);
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
    void theProgressOfEachRoundIsToldAndTheProblemsOfTheDataAreCounted() throws IOException {
        Path table = table("t.csv", RANKED, 1, 0, 50);
        Files.writeString(
                table,
                "%nm,UBND xã M,commune,2023,f1,1%nm,UBND xã M,commune,2023,f2,%n".formatted(),
                StandardOpenOption.APPEND);

        assertThat(rank(RANKED, table).err()).contains("Lệnh check nêu từng vấn đề.");
    }

    private Path table(String name, String set, long seed, int from, int to) throws IOException {
        CriteriaSet criteria = InventedTable.set(set);
        String year = String.valueOf(criteria.effective().from().getYear());
        Path table = folder.resolve(name);
        try (Writer out = Files.newBufferedWriter(table)) {
            new InventedTable(criteria, List.of(year, year + "-Q2"), seed).write(from, (from + to + 1) / 2, out);
        }
        return table;
    }

    private static AssessmentResult whole(String set, Path... tables) {
        return new Assessment(Optional.empty(), Optional.empty(), version())
                .assess(List.of(tables), UnitDeclaration.NONE, InventedTable.set(set));
    }

    private static String version() {
        return call("--version").out().strip().replaceFirst(".* ", "");
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
