package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.ingest.rendered.Zipped;
import vn.parindex.problem.Problem;

/** Cells of several lines, merged cells, struck-out text and raised marks, in every kind of file that has them. */
class CellLinesTest {

    private static final String ROWS = """
            <table><tr><th>STT</th><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Số liệu</th></tr>
            <tr><td>1</td><td>%s</td><td>Thủ tục</td><td>%s</td></tr></table>""";
    private static final String LABEL = "Số TTHC cấp xã";

    @ParameterizedTest
    @CsvSource({
        "437<br>438",
        "<p>120</p><p>135</p>",
        "5<br/>600",
        "'1<br>234<br>567'",
        "'<div>1 234</div> <div>567</div>'",
        "'437<br>438 thủ tục'"
    })
    void twoFiguresInOneCellOfAPageAreNoNumber(String cell) {
        Submission read = html(LABEL, cell);

        assertThat(said(read)).isEqualTo("missing");
        assertThat(codes(read)).containsExactly("not-a-number");
    }

    @ParameterizedTest
    @CsvSource({"1 234, 1234", "'\n1\u00a0234\n', 1234", "<p>25</p>, 25", "'<b>2</b>5', 25", "25<br>thủ tục, 25"})
    void aBlankWithinOneLineStandsBetweenThousands(String cell, String number) {
        assertThat(said(html(LABEL, cell))).isEqualTo(number);
    }

    @Test
    void aLabelOverSeveralLinesIsOneLabel() {
        assertThat(said(html("Số TTHC<br>cấp\nxã", "7"))).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "<s>437</s> 438, 438, 437",
        "<strike>5</strike>6, 6, 5",
        "<del>437</del>, missing, 437",
        "<span style='text-decoration: line-through'>4</span><ins>5</ins>, 5, 4"
    })
    void struckTextOfAPageDoesNotCountAndIsTold(String cell, String number, String struck) {
        Submission read = html(LABEL, cell);

        assertThat(said(read)).isEqualTo(number);
        assertThat(struck(read)).containsExactly(List.of(struck));
        assertThat(read.problems().get(0).source().cell()).isEqualTo("D2");
    }

    @ParameterizedTest
    @CsvSource({"437<sup>1</sup>", "437<sup>(1)</sup>", "'437<span style=\"vertical-align: super\">1</span>'"})
    void aRaisedMarkOfAPageIsNoDigit(String cell) {
        assertThat(said(html(LABEL, cell))).isEqualTo("missing");
        assertThat(codes(html(LABEL, cell))).containsExactly("not-a-number");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:p><w:r><w:t>437</w:t><w:br/><w:t>438</w:t></w:r></w:p>, missing, not-a-number",
        "<w:p><w:r><w:t>120</w:t></w:r></w:p><w:p><w:r><w:t>135</w:t></w:r></w:p>, missing, not-a-number",
        "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>437</w:t></w:r><w:r><w:t> 438</w:t></w:r></w:p>, 438, struck-text",
        "<w:p><w:r><w:rPr><w:dstrike/></w:rPr><w:t>4</w:t></w:r></w:p>, missing, struck-text",
        "<w:p><w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>4</w:t></w:r></w:p>, 4,",
        "<w:p><w:r><w:t>437</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r></w:p>,"
                + " missing, not-a-number"
    })
    void cellsOfWord(String content, String number, String problem) {
        Submission read =
                Reports.accepted("bao-cao.docx", Zipped.word(word(content)).bytes());

        assertThat(said(read)).isEqualTo(number);
        assertThat(codes(read)).containsExactlyElementsOf(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({
        "t='inlineStr'><is><t>437&#10;438</t></is>, missing, not-a-number",
        "t='inlineStr'><is><r><rPr><strike/></rPr><t>437</t></r><r><t>438</t></r></is>, 438, struck-text",
        "t='inlineStr'><is><r><t>25</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r></is>, missing,"
                + " not-a-number",
        "s='1'><v>9</v>, missing, struck-text",
        "s='0'><v>9</v>, 9,"
    })
    void cellsOfAWorkbook(String figure, String number, String problem) {
        String styles = "<styleSheet><fonts><font/><font><strike/></font></fonts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='0' fontId='1'/></cellXfs></styleSheet>";
        String sheet = "<sheetData><row r='1'>" + text("A1", "STT") + text("B1", "Chỉ tiêu") + text("C1", "Đơn vị tính")
                + text("D1", "Số liệu") + "</row><row r='2'>" + text("A2", "1") + text("B2", LABEL)
                + text("C2", "Thủ tục") + "<c r='D2' " + figure + "</c></row></sheetData>";
        Submission read = Reports.accepted(
                "bao-cao.xlsx",
                Zipped.excel(sheet).with("xl/styles.xml", styles).bytes());

        assertThat(said(read)).isEqualTo(number);
        assertThat(codes(read)).containsExactlyElementsOf(problem == null ? List.of() : List.of(problem));
    }

    @ParameterizedTest
    @CsvSource({"437<br>438", "<s>437</s> 438", "437<sup>1</sup>", "~~437~~ 438"})
    void cellsOfMarkdown(String cell) {
        Submission read = Reports.accepted(
                "bao-cao.md",
                ("| STT | Chỉ tiêu | Đơn vị tính | Số liệu |\n|---|---|---|---|\n| 1 | " + LABEL + " | Thủ tục | "
                                + cell + " |\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(said(read)).isEqualTo("missing");
        assertThat(codes(read)).containsExactly("not-a-number");
    }

    @Test
    void cellsOfACsv() {
        Submission read = Reports.accepted(
                "bao-cao.csv",
                ("STT,Chỉ tiêu,Đơn vị tính,Số liệu\n1," + LABEL + ",Thủ tục,\"437\n438\"\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(said(read)).isEqualTo("missing");
        assertThat(codes(read)).containsExactly("not-a-number");
    }

    @Test
    void aRowWhoseUnitAndFigureAreMergedWithThoseAboveIsNoHeading() {
        Submission read = Reports.accepted("bao-cao.html", ("""
                <table><tr><th>STT</th><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Số liệu</th></tr>
                <tr><td>1</td><td>Số TTHC cấp huyện</td><td rowspan=2>Thủ tục</td><td rowspan=2>36</td></tr>
                <tr><td>2</td><td>Số TTHC cấp xã</td></tr></table>""").getBytes(StandardCharsets.UTF_8));

        assertThat(said(read)).isEqualTo("missing");
    }

    @Test
    void aLabelMergedWithTheCellOfTheRowNumberIsALabel() {
        Submission read = Reports.accepted("bao-cao.html", ("""
                <table><tr><th>STT</th><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Số liệu</th></tr>
                <tr><td colspan=2>Số TTHC cấp huyện</td><td>Thủ tục</td><td>36</td></tr>
                <tr><td colspan=3>Số TTHC cấp xã</td><td>5</td></tr></table>""").getBytes(StandardCharsets.UTF_8));

        assertThat(said(read)).isEqualTo("5");
        assertThat(read.facts()).containsKey(new IndicatorId("procedures_district"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.98, rate-below-one", "0, 98, ", "0, 1, ", "1, 0.98, "})
    void aRateBelowOneWithoutTheFormatOfPercentagesIsTold(int style, String stored, String problem) {
        String sheet = "<sheetData><row r='1'>" + text("A1", "STT") + text("B1", "Chỉ tiêu") + text("C1", "Đơn vị tính")
                + text("D1", "Số liệu") + "</row><row r='2'>" + text("A2", "1")
                + text("B2", "Tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến") + text("C2", "%")
                + "<c r='D2' s='" + style + "'><v>" + stored + "</v></c></row></sheetData>";
        Submission read = Reports.accepted(
                "bao-cao.xlsx",
                Zipped.excel(sheet)
                        .with(
                                "xl/styles.xml",
                                "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='10'/></cellXfs></styleSheet>")
                        .bytes());

        assertThat(codes(read)).containsExactlyElementsOf(problem == null ? List.of() : List.of(problem));
    }

    private static Submission html(String label, String cell) {
        return Reports.accepted("bao-cao.html", ROWS.formatted(label, cell).getBytes(StandardCharsets.UTF_8));
    }

    private static String word(String figure) {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        return "<w:tbl><w:tr>" + cell.formatted("STT") + cell.formatted("Chỉ tiêu") + cell.formatted("Đơn vị tính")
                + cell.formatted("Số liệu") + "</w:tr><w:tr>" + cell.formatted("1") + cell.formatted(LABEL)
                + cell.formatted("Thủ tục") + "<w:tc>" + figure + "</w:tc></w:tr></w:tbl>";
    }

    private static String text(String cell, String text) {
        return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(cell, text);
    }

    private static String said(Submission read) {
        var value = read.facts().get(new IndicatorId("procedures_commune")).value();
        return value.known().map(scalar -> scalar.text()).orElseGet(value::state);
    }

    private static List<List<Object>> struck(Submission read) {
        return read.problems().stream()
                .filter(OpeningProblem.class::isInstance)
                .map(problem -> ((OpeningProblem) problem).arguments())
                .toList();
    }

    /** What is said of the cells; the reports have no heading that names unit and period. */
    private static List<String> codes(Submission read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}
