package vn.parindex.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.cli.Program;
import vn.parindex.ingest.rendered.PrintedBlocks;
import vn.parindex.ingest.rendered.RenderedExcel;
import vn.parindex.ingest.rendered.RenderedReport;
import vn.parindex.ingest.rendered.RenderedWord;
import vn.parindex.ingest.rendered.RuledPdf;

/** A folder of 500 reports in several formats, every tenth of them cut in the middle. */
class LargeFolderTest {

    private static final int REPORTS = 500;
    /** Written where asked for, to be measured from outside. */
    private static final String KEEP = "parindex.large-folder";

    @TempDir
    private Path temporary;

    @Test
    void everyGoodReportIsReadAndEveryBadOneNamed() throws IOException {
        Path folder = Path.of(System.getProperty(KEEP, temporary.toString()));
        write(Files.createDirectories(folder));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();

        int exitCode = new Program(new PrintWriter(out), new PrintWriter(err))
                .run("check", folder.toString(), "--format", "csv");

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString().lines())
                .hasSize(1 + REPORTS / 10)
                .startsWith("Đã đọc 500 tệp; 50 tệp không nhận hoặc không nhận hết:");
        IntStream.range(0, REPORTS / 10).forEach(i -> assertThat(err.toString()).contains("%03d.".formatted(i * 10)));
    }

    private static void write(Path folder) throws IOException {
        byte[] text = HostileSamples.fixture("kim-phuong-2024q1/submissions/bao-cao.txt");
        RenderedReport report = RenderedReport.of(text);
        PrintedBlocks blocks = PrintedBlocks.of(text);
        Map<Integer, byte[]> kinds = Map.of(
                0, text,
                1, RenderedWord.of(report),
                2, RenderedExcel.withNumbers(report),
                3, RuledPdf.of(blocks, RuledPdf.Style.STROKED),
                4, blocks.html().getBytes(StandardCharsets.UTF_8));
        String[] endings = {"txt", "docx", "xlsx", "pdf", "html"};
        for (int i = 0; i < REPORTS; i++) {
            boolean bad = i % 10 == 0;
            int kind = bad ? 1 + i / 10 % 2 : i % kinds.size();
            byte[] bytes = kinds.get(kind);
            Files.write(
                    folder.resolve("bao-cao-%03d.%s".formatted(i, endings[kind])),
                    bad ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
        }
    }
}
