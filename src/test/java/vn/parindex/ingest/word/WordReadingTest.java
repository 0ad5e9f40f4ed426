package vn.parindex.ingest.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedDocument;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.rendered.Zipped;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

class WordReadingTest {

    private static final String NUMBERING = """
            <w:numbering xmlns:w='w'>
            <w:abstractNum w:abstractNumId='7'>
              <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>
              <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%2.'/></w:lvl>
              <w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%3)'/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId='8'>
              <w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='Phần %1'/></w:lvl>
              <w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/><w:lvlText w:val='&#xF0B7;'/></w:lvl>
            </w:abstractNum>
            <w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>
            <w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>
            <w:num w:numId='3'><w:abstractNumId w:val='7'/>
              <w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
            </w:numbering>""";
    private static final String STYLES = """
            <w:styles xmlns:w='w'>
            <w:style w:type='paragraph' w:styleId='Muc'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
            <w:style w:type='paragraph' w:styleId='MucCon'><w:basedOn w:val='Muc'/></w:style>
            </w:styles>""";

    @Test
    void insertedTextIsReadAndDeletedTextIsNotAndItIsSaid() {
        Checked<PrintedDocument> read = read("""
                <w:p><w:r><w:t>Có </w:t></w:r><w:del><w:r><w:delText>12</w:delText><w:t>13</w:t></w:r></w:del>
                <w:ins><w:r><w:t>14 hồ sơ</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>bỏ</w:t></w:r></w:moveFrom>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>.</w:t></w:r></w:p>
                <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>""");

        assertThat(lines(read)).containsExactly("Có 14 hồ sơ.");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("tracked-changes");
    }

    @Test
    void aDeletedRowOfATableIsNoRow() {
        String row = "<w:tr>%s" + "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>".repeat(3) + "</w:tr>";

        assertThat(lines(read("<w:tbl>" + row.formatted("<w:trPr><w:del/></w:trPr>", "a", "b", "c")
                        + row.formatted("", "1", "2", "3") + "</w:tbl>")))
                .containsExactly("[1|2|3]");
    }

    @Test
    void mergedCellsKeepTheColumnsOfTheGrid() {
        Checked<PrintedDocument> read = read("""
                <w:tbl>
                <w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>STT</w:t></w:r></w:p></w:tc>
                  <w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>Kết quả</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>che</w:t></w:r></w:p></w:tc>
                  <w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>ĐVT</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt>
                  <w:tc><w:p><w:r><w:t>Số</w:t></w:r></w:p><w:p><w:r><w:t>liệu</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>
                <w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc><w:p><w:r><w:t>hồ sơ</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr>
                </w:tbl>""");

        assertThat(lines(read)).containsExactly("[STT|Kết quả||]", "[|ĐVT|Số\nliệu|]", "[|hồ sơ|5|]");
        assertThat(places(read)).contains(SourceLocation.cellOfTable("report", 0, 1, "A1"));
    }

    @Test
    void lettersOfTheLetterheadStandBesideEachOtherAsText() {
        assertThat(lines(read("""
                <w:tbl><w:tr>
                <w:tc><w:p><w:r><w:t>UBND XÃ MẪU</w:t></w:r></w:p><w:p><w:r><w:t>Số: 1/BC-UBND</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>Mẫu, ngày 1 tháng 2 năm 2024</w:t></w:r></w:p></w:tc>
                </w:tr></w:tbl>"""))).containsExactly("UBND XÃ MẪU", "Số: 1/BC-UBND", "Mẫu, ngày 1 tháng 2 năm 2024");
    }

    @Test
    void aTableWithinACellFollowsItsTable() {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p>%s</w:tc>";
        String inner = "<w:tbl><w:tr>" + cell.formatted("x", "") + cell.formatted("y", "") + cell.formatted("z", "")
                + "</w:tr></w:tbl>";

        assertThat(lines(read("<w:tbl><w:tr>" + cell.formatted("a", inner) + cell.formatted("b", "")
                        + cell.formatted("c", "") + "</w:tr></w:tbl>")))
                .containsExactly("[a|b|c]", "[x|y|z]");
    }

    @Test
    void aTextBoxIsReadOnceBehindItsParagraph() {
        assertThat(lines(read("""
                <w:p><w:r><w:t>trước</w:t></w:r><w:r><mc:AlternateContent>
                <mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
                </mc:AlternateContent></w:r><w:r><w:t> sau</w:t></w:r></w:p>"""))).containsExactly("trước sau", "trong khung");
    }

    @Test
    void aBreakEndsALineOfAHeadingButNotASentence() {
        assertThat(lines(read("<w:p><w:r><w:t>BÁO CÁO</w:t><w:br/><w:t>Kết quả năm 2024 của</w:t><w:br/>"
                        + "<w:t>xã</w:t><w:tab/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t>"
                        + "<w:sym w:font='Wingdings' w:char='F0FE'/><w:instrText>PAGE</w:instrText></w:r></w:p>")))
                .containsExactly("BÁO CÁO", "Kết quả năm 2024 của xã B-C\u2611");
    }

    @Test
    void numbersThatWordCountsStandBeforeTheText() {
        String numbered = "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
                + "<w:r><w:t>%s</w:t></w:r></w:p>";
        String styled = "<w:p><w:pPr><w:pStyle w:val='%s'/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";

        assertThat(lines(read(numbered.formatted(0, 1, "a")
                        + numbered.formatted(1, 1, "b")
                        + numbered.formatted(1, 1, "c")
                        + numbered.formatted(2, 1, "d")
                        + numbered.formatted(2, 1, "e")
                        + numbered.formatted(0, 1, "f")
                        + styled.formatted("Muc", "g")
                        + styled.formatted("MucCon", "h")
                        + numbered.formatted(0, 2, "i")
                        + numbered.formatted(1, 2, "k")
                        + numbered.formatted(0, 2, "l")
                        + numbered.formatted(0, 0, "m")
                        + numbered.formatted(0, 3, "n")
                        + numbered.formatted(1, 3, "o"))))
                .containsExactly(
                        "1. a",
                        "1.1. b",
                        "1.2. c",
                        "a) d",
                        "b) e",
                        "2. f",
                        "2.1. g",
                        "2.2. h",
                        "Phần III i",
                        "- k",
                        "Phần IV l",
                        "m",
                        "5. n",
                        "5.1. o");
    }

    @ParameterizedTest
    @CsvSource({
        "4,upperRoman,IV",
        "1999,lowerRoman,mcmxcix",
        "28,lowerLetter,bb",
        "26,upperLetter,Z",
        "7,decimalZero,07",
        "3,ordinal,3",
        "5000,upperRoman,5000"
    })
    void numbersAreWrittenAsTheirLevelAsks(int number, String format, String printed) {
        assertThat(ListNumber.of(number, format)).isEqualTo(printed);
    }

    @Test
    void paragraphsAreCountedOutsideOfTables() {
        Checked<PrintedDocument> read = read("<w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>");

        assertThat(places(read))
                .containsExactly(
                        SourceLocation.paragraph("report", 1),
                        SourceLocation.cellOfTable("report", 0, 1, "A1"),
                        SourceLocation.paragraph("report", 2));
    }

    private static Checked<PrintedDocument> read(String body) {
        byte[] bytes = Zipped.word(body)
                .with("word/numbering.xml", NUMBERING)
                .with("word/styles.xml", STYLES)
                .bytes();
        return new WordDocumentReader().read("mau.docx", bytes);
    }

    private static List<PrintedLine> printed(Checked<PrintedDocument> read) {
        return read.match((document, problems) -> document.lines(), problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static List<String> lines(Checked<PrintedDocument> read) {
        return printed(read).stream()
                .map(line -> line.<String>match(
                        PrintedLine.Paragraph::text,
                        row -> row.cells().stream().map(PrintedCell::text).collect(Collectors.joining("|", "[", "]"))))
                .toList();
    }

    private static List<SourceLocation> places(Checked<PrintedDocument> read) {
        return printed(read).stream().map(PrintedLine::at).toList();
    }
}
