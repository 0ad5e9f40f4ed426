package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.ingest.rendered.PrintedBlocks;
import vn.parindex.ingest.rendered.RuledPdf;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;

/** The same report says the same in every form: facts and problems are equal apart from the places. */
class ReportFormsTest {

    private static final Map<String, Function<PrintedBlocks, byte[]>> FORMS = Map.of(
            "bao-cao.html", blocks -> utf8(blocks.html()),
            "bao-cao.md", blocks -> utf8(blocks.markdown()),
            "khong-duoi", blocks -> utf8(blocks.markdown()),
            "dau-phay.csv", blocks -> utf8("\uFEFF" + blocks.delimited(',')),
            "dau-cham-phay.csv", blocks -> utf8(blocks.delimited(';')),
            "bao-cao.tsv", blocks -> utf8(blocks.delimited('\t')),
            "stroked.pdf", blocks -> RuledPdf.of(blocks, RuledPdf.Style.STROKED),
            "thin-areas.pdf", blocks -> RuledPdf.of(blocks, RuledPdf.Style.THIN_AREAS),
            "turned.pdf", blocks -> RuledPdf.of(blocks, RuledPdf.Style.TURNED));

    static Stream<Arguments> renderings() {
        return Reports.REAL.stream()
                .flatMap(report -> FORMS.keySet().stream().sorted().map(form -> Arguments.of(report, form)));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void theFormOfAReportChangesNothingItSays(String report, String form) throws IOException {
        byte[] text = Files.readAllBytes(Path.of("fixtures", report, "submissions", "bao-cao.txt"));
        Submission asText = Reports.accepted("bao-cao.txt", text);

        Submission read = Reports.accepted(form, FORMS.get(form).apply(PrintedBlocks.of(text)));

        assertThat(said(read)).containsExactlyElementsOf(said(asText));
        assertThat(found(read)).containsExactlyInAnyOrderElementsOf(found(asText));
        assertThat(read.period().map(Located::value)).isEqualTo(asText.period().map(Located::value));
        assertThat(read.level().map(Located::value)).isEqualTo(asText.level().map(Located::value));
        assertThat(read.unitId()).isEqualTo(asText.unitId());
        assertThat(read.document().title()).isEqualTo(asText.document().title());
    }

    static List<List<Object>> said(Submission read) {
        return read.facts().values().stream().map(ReportFormsTest::said).toList();
    }

    private static List<Object> said(IndicatorFact fact) {
        List<Object> said = new ArrayList<>(
                List.of(fact.indicator(), fact.value(), fact.provenance().printed()));
        fact.provenance()
                .source()
                .map(at -> List.of(at.table(), at.row(), at.label()))
                .ifPresent(said::addAll);
        return said;
    }

    static List<List<Object>> found(Submission read) {
        return read.problems().stream().map(ReportFormsTest::found).toList();
    }

    private static List<Object> found(Problem problem) {
        SourceLocation at = problem.source();
        return List.of(
                problem.code(),
                problem.severity(),
                problem.indicators(),
                problem.places().size(),
                at.table(),
                at.row(),
                at.label());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
