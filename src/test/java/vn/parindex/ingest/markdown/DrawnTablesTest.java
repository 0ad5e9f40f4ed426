package vn.parindex.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.parindex.ingest.printed.DocumentReader;
import vn.parindex.ingest.printed.PrintedCell;
import vn.parindex.ingest.printed.PrintedLine;
import vn.parindex.ingest.text.TextDocumentReader;

class DrawnTablesTest {

    private static final String LONG =
            "| Trong đó | Số nhiệm vụ đề ra trong kế hoạch cải cách hành chính năm | Nhiệm vụ | 8 |";

    @Test
    void rowsDrawnWithBarsAreTheSameAsInPlainText() {
        String drawn = "Biểu số liệu kèm theo báo cáo kết quả công tác cải cách hành chính năm\n"
                + "| STT | Chỉ tiêu | Đơn vị tính | Số liệu |\n" + LONG + "\n"
                + "|  | Số nhiệm vụ đã hoàn thành | Nhiệm vụ | 4 |\n| **2.** | Số VBQPPL đã rà soát | Văn bản | 5 |";

        assertThat(lines(new MarkdownDocumentReader(), drawn))
                .hasSize(5)
                .contains("[|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|4]", "[2.|Số VBQPPL đã rà soát|Văn bản|5]");
        assertThat(lines(new MarkdownDocumentReader(), drawn.replace("*", "")))
                .isEqualTo(lines(new TextDocumentReader(), drawn.replace("*", "")));
    }

    @Test
    void aRowOfATableWithoutBarsAtItsSidesMayBeginWithABlankCell() {
        String table = "STT | Chỉ tiêu | Đơn vị tính | Số liệu | Ghi chú\n--- | --- | --- | --- | ---\n"
                + " | Số nhiệm vụ đã hoàn thành | Nhiệm vụ | 4 |\n| 2 | Số VBQPPL đã rà soát | Văn bản | 5 |";

        assertThat(lines(new MarkdownDocumentReader(), table))
                .containsExactly(
                        "[STT|Chỉ tiêu|Đơn vị tính|Số liệu|Ghi chú]",
                        "[|Số nhiệm vụ đã hoàn thành|Nhiệm vụ|4|]",
                        "[2|Số VBQPPL đã rà soát|Văn bản|5|]");
    }

    private static List<String> lines(DocumentReader reader, String text) {
        return reader
                .read("bao-cao", text.getBytes(StandardCharsets.UTF_8))
                .match((document, problems) -> document.lines(), problems -> {
                    throw new AssertionError(problems.toString());
                })
                .stream()
                .map(line -> line.<String>match(
                        PrintedLine.Paragraph::text,
                        row -> row.cells().stream().map(PrintedCell::text).collect(Collectors.joining("|", "[", "]"))))
                .toList();
    }
}
