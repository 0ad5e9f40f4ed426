package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.ingest.delimited.DelimitedDocumentReader;
import vn.parindex.ingest.markdown.MarkdownDocumentReader;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.rendered.PrintedBlocks;
import vn.parindex.ingest.rendered.RuledPdf;
import vn.parindex.ingest.web.HtmlDocumentReader;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** What is particular to web pages, Markdown and delimited tables, and what none of them may do to us. */
class OtherFormsTest {

    private static final DocumentReader HTML = new HtmlDocumentReader();
    private static final DocumentReader MARKDOWN = new MarkdownDocumentReader();
    private static final DocumentReader DELIMITED = new DelimitedDocumentReader();

    @Test
    void cellsOverColumnsAndRowsAreSpreadOut() {
        String html = """
                <table border=1>
                <tr><th rowspan=2>STT</th><th rowspan="2">Chỉ tiêu</th><th colspan="2">Kết quả</th></tr>
                <tr><th>Đơn vị tính</th><th>Số liệu</th></tr>
                <tr><td colspan="4">A. Phần chung</td></tr>
                <tr><td>1.<td>Số&nbsp;TTHC<br>c&#7845;p xã<td>Thủ tục<td>5
                </table>
                """;

        assertThat(said(HTML, html))
                .containsExactly(
                        List.of("STT", "Chỉ tiêu", "Kết quả", ""),
                        List.of("", "", "Đơn vị tính", "Số liệu"),
                        List.of("A. Phần chung"),
                        List.of("1.", "Số TTHC\ncấp xã", "Thủ tục", "5"));
        assertThat(fourthCellOfLineFour(HTML, html))
                .isEqualTo(new SourceLocation("report", 5, 0, 0, "#1", "D4", "", "", ""));
    }

    @Test
    void layoutTablesAreTextAndScriptsAreNothing() {
        String html = """
                <html><head><script>document.write("x")</script><style>p {}</style></head><body>
                <table><tr><td>UBND XÃ A<br>Số: 1/BC-UBND</td><td>CỘNG HÒA</td></tr></table>
                <table><tr><td><table><tr><td>1</td><td>a</td><td>b</td></tr></table></td></tr></table>
                <p style="display: none">ẩn</p><p hidden>ẩn</p><p>Kết <b>quả</b></p></body></html>
                """;

        assertThat(said(HTML, html))
                .containsExactly(
                        List.of("UBND XÃ A"),
                        List.of("Số: 1/BC-UBND"),
                        List.of("CỘNG HÒA"),
                        List.of("1", "a", "b"),
                        List.of("Kết quả"));
    }

    @Test
    void aPageIsReadWithTheCharactersItNamesOrNotAtAll() {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>Kết quả</p></body></html>";

        assertThat(refusal(HTML, page.formatted("x-tcvn3").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("not-decodable");
        assertThat(refusal(HTML, "<html><p>k\u00e0</p>".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("not-decodable");
        byte[] decomposed = page.formatted("windows-1258")
                .replace("ế", "ê\u0301")
                .replace("ả", "a\u0309")
                .getBytes(Charset.forName("windows-1258"));
        assertThat(said(HTML, decomposed)).containsExactly(List.of("Kết quả"));
        byte[] marked = ("\uFEFF" + page.formatted("utf-8")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(said(HTML, marked)).containsExactly(List.of("Kết quả"));
    }

    @Test
    void markdownIsReadWithoutItsMarks() {
        String markdown = """
                # **BÁO CÁO**

                1. Cải cách *thể chế*

                | STT | Chỉ tiêu | Đơn vị tính | Số liệu |
                |:---|---|:-:|--:|
                | **1.** | Số a\\|b | `%` | 98,96 |

                <table><tr><td>2.</td><td>c</td><td>d</td></tr></table>
                """;

        assertThat(said(MARKDOWN, markdown))
                .containsExactly(
                        List.of("BÁO CÁO"),
                        List.of("1. Cải cách thể chế"),
                        List.of("STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"),
                        List.of("1.", "Số a|b", "%", "98,96"),
                        List.of("2.", "c", "d"));
        assertThat(read(MARKDOWN, markdown).lines())
                .extracting(line -> line.at().line())
                .containsExactly(1, 3, 5, 7, 9);
    }

    @Test
    void aDelimitedFieldHasLineAndColumn() {
        String csv = "Phụ lục 1;;;\nSTT;Chỉ tiêu;Đơn vị tính;Số liệu\n1.;\"Số; a\nb\";%;98,96\n2.;c;%;1\n";

        assertThat(said(DELIMITED, csv))
                .containsExactly(
                        List.of("Phụ lục 1"),
                        List.of("STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"),
                        List.of("1.", "Số; a\nb", "%", "98,96"),
                        List.of("2.", "c", "%", "1"));
        assertThat(fourthCellOfLineFour(DELIMITED, csv)).isEqualTo(SourceLocation.at("report", 5, 4));
    }

    @Test
    void depthAndWidthCostNothingButAMessage() {
        String deep = "<div>".repeat(100_000) + "x" + "<table><tr><td>".repeat(5_000);
        String wide = "<table><tr>" + "<td colspan=1000 rowspan=65534>x</td>".repeat(10_000) + "</tr></table>";
        String quotes = "> ".repeat(20_000) + "x\n" + "[".repeat(50_000) + "\n" + "*a ".repeat(50_000);
        String unclosed = "STT;a;b;c\n\"" + "x;\n".repeat(400_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            HTML.read("tep.html", utf8(deep));
            assertThat(said(HTML, wide)).hasSize(1);
            MARKDOWN.read("tep.md", utf8(quotes));
            assertThat(said(DELIMITED, unclosed)).hasSizeGreaterThan(400_000);
        });
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedFilesAreReadOrRefusedButNeverThrow(int seed) throws Exception {
        Random random = new Random(seed);
        byte[] text = java.nio.file.Files.readAllBytes(
                java.nio.file.Path.of("fixtures", Reports.REAL.get(1), "submissions", "bao-cao.txt"));
        PrintedBlocks blocks = PrintedBlocks.of(text);
        byte[] bytes = switch (seed % 4) {
            case 0 -> RuledPdf.of(blocks, RuledPdf.Style.STROKED);
            case 1 -> utf8(blocks.html());
            case 2 -> utf8(blocks.markdown());
            default -> utf8(blocks.delimited(';'));
        };
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) "\n09.,%-(=<*A|\"/>".charAt(random.nextInt(16));
        }

        Checked<Submission> read = Reports.checked("tep", bytes);

        assertThat(read.problems()).extracting(Problem::code).doesNotContain("");
    }

    private static SourceLocation fourthCellOfLineFour(DocumentReader reader, String text) {
        return read(reader, text)
                .lines()
                .get(3)
                .match(PrintedLine.Paragraph::at, row -> row.cells().get(3).at());
    }

    private static List<List<String>> said(DocumentReader reader, String text) {
        return said(reader, utf8(text));
    }

    private static List<List<String>> said(DocumentReader reader, byte[] bytes) {
        List<List<String>> said = new ArrayList<>();
        for (PrintedLine line : read(reader, bytes).lines()) {
            said.add(line.match(
                    paragraph -> List.of(paragraph.text()),
                    row -> row.cells().stream().map(PrintedCell::text).toList()));
        }
        said.removeIf(cells -> cells.stream().allMatch(String::isBlank));
        return said;
    }

    private static PrintedDocument read(DocumentReader reader, String text) {
        return read(reader, utf8(text));
    }

    private static PrintedDocument read(DocumentReader reader, byte[] bytes) {
        return reader.read("tep", bytes).match((document, none) -> document, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static String refusal(DocumentReader reader, byte[] bytes) {
        return reader.read("tep", bytes)
                .match((document, none) -> "read", problems -> problems.get(0).code());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
