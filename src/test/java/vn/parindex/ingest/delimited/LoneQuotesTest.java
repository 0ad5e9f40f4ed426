package vn.parindex.ingest.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedLine;

class LoneQuotesTest {

    @Test
    void aQuoteInPlaceOfAUnitIsALetter() {
        String rows = "STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\n1\tSố TTHC cấp xã\t\"\t116\n2\tSố TTHC cấp huyện\t\"\t2\n";

        assertThat(lines("bao-cao.tsv", rows))
                .containsExactly(
                        "[STT|Chỉ tiêu|Đơn vị tính|Số liệu]",
                        "[1|Số TTHC cấp xã|\"|116]",
                        "[2|Số TTHC cấp huyện|\"|2]");
        assertThat(lines("bao-cao.csv", rows.replace('\t', ','))).contains("[2|Số TTHC cấp huyện|\"|2]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a,\"b, c\",d|a,\"b, c\",d",
                "a,\"b \"\"c\"\"\",d|a,\"b \"\"c\"\"\",d",
                "a,\",b\",d|a,\",b\",d",
                "a,\"\",d|a,\"\",d",
                "a 5\" b,c|a 5\" b,c",
                "a,\"b,c|a,\"\"\"b\",c",
                "a,\",c|a,\"\"\"\",c",
                "a,b,\"|a,b,\"\"\"\""
            })
    void quotationsStayAndOtherQuotesAreLetters(String text, String kept) {
        assertThat(LoneQuotes.kept(text, ',')).isEqualTo(kept);
    }

    @Test
    void aQuotationMayGoOnInTheNextLine() {
        assertThat(LoneQuotes.kept("1\t\"Số\nliệu\"\t5", '\t')).isEqualTo("1\t\"Số\nliệu\"\t5");
    }

    private static List<String> lines(String name, String text) {
        return new DelimitedDocumentReader()
                        .read(name, text.getBytes(StandardCharsets.UTF_8))
                        .match((document, problems) -> document.lines(), problems -> {
                            throw new AssertionError(problems.toString());
                        })
                        .stream()
                        .map(line -> line.<String>match(
                                PrintedLine.Paragraph::text,
                                row -> row.cells().stream()
                                        .map(PrintedCell::text)
                                        .collect(Collectors.joining("|", "[", "]"))))
                        .toList();
    }
}
