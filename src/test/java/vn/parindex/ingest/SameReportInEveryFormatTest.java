package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.fact.IndicatorFact;
import vn.parindex.ingest.rendered.RenderedExcel;
import vn.parindex.ingest.rendered.RenderedReport;
import vn.parindex.ingest.rendered.RenderedWord;
import vn.parindex.problem.Problem;
import vn.parindex.source.Located;
import vn.parindex.source.SourceLocation;

/** The real reports, put into files of another kind, say the same: only the places differ. */
class SameReportInEveryFormatTest {

    /**
     * A way to write a report, and how its cells are named.
     *
     * @param typed whether numbers are kept as numbers, which have one reading only
     */
    private record Format(String name, Function<RenderedReport, byte[]> writer, boolean typed, String place) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Format> FORMATS = List.of(
            new Format("bao-cao.docx", RenderedWord::of, false, "#\\d+ D\\d+"),
            new Format("bao-cao-chu.xlsx", RenderedExcel::withText, false, "Trang 1 D\\d+"),
            new Format("bao-cao-so.xlsx", RenderedExcel::withNumbers, true, "Trang 1 D\\d+"),
            new Format("bao-cao-le.xlsx", RenderedExcel::withMargin, true, "Trang 1 F\\d+"),
            new Format("bao-cao.xls", RenderedExcel::old, true, "Trang 1 D\\d+"),
            new Format("doi-ten.txt", RenderedWord::of, false, "#\\d+ D\\d+"),
            new Format("doi-ten.docx", RenderedExcel::withNumbers, true, "Trang 1 D\\d+"));

    static Stream<Arguments> reports() {
        return Reports.REAL.stream().flatMap(report -> FORMATS.stream().map(format -> Arguments.of(report, format)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void factsAndProblemsAreThoseOfTheText(String report, Format format) {
        Submission text = Reports.read(report);

        Submission other = Reports.accepted(format.name(), format.writer().apply(RenderedReport.ofFixture(report)));

        assertThat(other.facts().keySet())
                .containsExactlyElementsOf(text.facts().keySet());
        for (IndicatorFact fact : text.facts().values()) {
            assertThat(withoutPlace(other.facts().get(fact.indicator()))).isEqualTo(withoutPlace(fact));
        }
        assertThat(other.problems().stream().map(SameReportInEveryFormatTest::withoutPlace))
                .containsExactlyInAnyOrderElementsOf(text.problems().stream()
                        .filter(problem -> !format.typed() || !(problem instanceof NumberProblem.AmbiguousNumber))
                        .map(SameReportInEveryFormatTest::withoutPlace)
                        .toList());
        assertThat(other.unitName().map(Located::value))
                .isEqualTo(text.unitName().map(Located::value));
        assertThat(other.level().map(Located::value)).isEqualTo(text.level().map(Located::value));
        assertThat(other.period().map(Located::value)).isEqualTo(text.period().map(Located::value));
        assertThat(other.document().title()).isEqualTo(text.document().title());
        assertThat(other.document().number()).isEqualTo(text.document().number());
        assertThat(other.document().signed()).isEqualTo(text.document().signed());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFactNamesItsCell(String report, Format format) {
        Submission read = Reports.accepted(format.name(), format.writer().apply(RenderedReport.ofFixture(report)));

        assertThat(read.facts().values())
                .extracting(fact -> fact.provenance().source().orElseThrow())
                .filteredOn(place -> !place.isNarrative())
                .allSatisfy(
                        place -> assertThat(place.sheet() + " " + place.cell()).matches(format.place()));
    }

    private static List<Object> withoutPlace(IndicatorFact fact) {
        return List.of(
                fact.indicator(),
                fact.value().state(),
                fact.value()
                        .known()
                        .flatMap(known -> known.number())
                        .map(n -> n.stripTrailingZeros().toPlainString()),
                fact.provenance().printed(),
                fact.provenance().note(),
                fact.provenance().source().map(SameReportInEveryFormatTest::inTable),
                fact.provenance().also().stream()
                        .map(also -> also.printed() + also.source().map(SameReportInEveryFormatTest::inTable))
                        .toList());
    }

    private static List<Object> withoutPlace(Problem problem) {
        return List.of(
                problem.code(),
                problem.severity(),
                problem.indicators(),
                problem.places().stream()
                        .map(SameReportInEveryFormatTest::inTable)
                        .toList());
    }

    private static List<String> inTable(SourceLocation place) {
        return List.of(place.table(), place.row(), place.label());
    }
}
