package vn.parindex.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.ingest.rendered.RenderedExcel;
import vn.parindex.ingest.rendered.RenderedReport;
import vn.parindex.ingest.rendered.RenderedWord;
import vn.parindex.ingest.rendered.Zipped;
import vn.parindex.problem.Problem;
import vn.parindex.wording.Language;
import vn.parindex.wording.Wording;

/** Office files that are damaged, locked, something else than they say, or made to do harm. */
class HostileOfficeFilesTest {

    private static final RenderedReport REPORT = RenderedReport.ofFixture("kim-phuong-2024q1");
    private static final String ROW =
            "<w:tbl><w:tr>" + "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>".repeat(4) + "</w:tr></w:tbl>";

    static Stream<Arguments> refused() {
        byte[] word = RenderedWord.of(REPORT);
        byte[] excel = RenderedExcel.withText(REPORT);
        String entities = "<!DOCTYPE w [<!ENTITY a '%s'><!ENTITY b '&a;&a;&a;&a;&a;'>]><w:document xmlns:w='w'><w:body>"
                + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        String outside = "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'><w:body>"
                + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
        return Stream.of(
                Arguments.of("damaged-file", Arrays.copyOf(word, word.length / 2)),
                Arguments.of("damaged-file", Arrays.copyOf(excel, excel.length - 40)),
                Arguments.of("damaged-file", Zipped.word("<w:p><w:r>").bytes()),
                Arguments.of(
                        "damaged-file", Zipped.word("<w:sdt>".repeat(5_000)).bytes()),
                Arguments.of(
                        "unread-kind",
                        new Zipped().with("content.xml", "<office/>").bytes()),
                Arguments.of(
                        "unread-kind",
                        new Zipped().with("ppt/presentation.xml", "<p/>").bytes()),
                Arguments.of("unread-kind", "{\\rtf1\\ansi Báo cáo}".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "unsafe-xml",
                        Zipped.word("")
                                .with("word/document.xml", entities.formatted("x".repeat(100)))
                                .bytes()),
                Arguments.of(
                        "unsafe-xml",
                        Zipped.word("").with("word/document.xml", outside).bytes()),
                Arguments.of(
                        "zip-bomb",
                        Zipped.word("<w:p><w:r><w:t>" + "a".repeat(40_000_000) + "</w:t></w:r></w:p>")
                                .bytes()),
                Arguments.of("too-many-rows", Zipped.excel(manyRows(120_000)).bytes()),
                Arguments.of(
                        "too-many-columns", Zipped.word(wideCell(999_999_999)).bytes()),
                Arguments.of(
                        "no-tables",
                        Zipped.word("<w:p><w:r><w:t>Không có biểu</w:t></w:r></w:p>")
                                .bytes()),
                Arguments.of("encrypted-file", encrypted(word)),
                Arguments.of("damaged-file", Arrays.copyOf(oldWorkbook(), 1_500)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theFileIsRefusedWithItsReason(String reason, byte[] bytes) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(problems("bao-cao.docx", bytes))
                        .extracting(Problem::code)
                        .containsExactly(reason));
    }

    @Test
    void tooManyPartsAreRefused() {
        Zipped zip = Zipped.word("");
        IntStream.range(0, 10_001).forEach(i -> zip.with("word/media/" + i, ""));

        assertThat(problems("a.docx", zip.bytes())).extracting(Problem::code).containsExactly("too-many-parts");
    }

    @Test
    void macrosAreNotRunButSaid() {
        byte[] bytes = Zipped.word(
                        "<w:p/>" + header() + ROW.formatted("1", "Tổng số nhiệm vụ được giao", "Nhiệm vụ", "7"))
                .with("word/vbaProject.bin", "Sub AutoOpen()")
                .bytes();

        Submission read = Reports.accepted("bao-cao.docm", bytes);

        assertThat(read.facts()).hasSize(1);
        assertThat(read.problems()).extracting(Problem::code).containsExactly("macros-not-run");
    }

    @Test
    void aTextNamedAsAWordDocumentIsRead() {
        byte[] text = "STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú\n1\tTổng số nhiệm vụ được giao\tNhiệm vụ\t7\t\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Reports.accepted("bao-cao.docx", text).facts()).hasSize(1);
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damagedFilesAreReadOrRefusedButNeverThrow(int seed) {
        Random random = new Random(seed);
        List<byte[]> files =
                List.of(RenderedWord.of(REPORT), RenderedExcel.withNumbers(REPORT), RenderedExcel.old(REPORT));
        byte[] bytes = files.get(seed % files.size());
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        byte[] cut = random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length));

        assertThat(Reports.checked("tep", cut).problems()).allSatisfy(problem -> {
            assertThat(new Wording(Language.VI).say(problem.message())).isNotBlank();
            assertThat(new Wording(Language.EN).say(problem.hint())).isNotBlank();
        });
    }

    private static String header() {
        return ROW.formatted("STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu");
    }

    private static String wideCell(int span) {
        return "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='%d'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
                .formatted(span);
    }

    private static String manyRows(int count) {
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int i = 1; i <= count; i++) {
            rows.append("<row r='%d'><c r='A%d'><v>%d</v></c></row>".formatted(i, i, random.nextInt(1_000_000)));
        }
        return rows.append("</sheetData>").toString();
    }

    private static byte[] encrypted(byte[] plain) {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var into = encryptor.getDataStream(files)) {
                into.write(plain);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] oldWorkbook() {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Trang 1").createRow(0).createCell(0).setCellValue("a");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Problem> problems(String name, byte[] bytes) {
        return Reports.checked(name, bytes)
                .match(
                        (submission, problems) -> {
                            throw new AssertionError("was read: " + submission);
                        },
                        problems -> problems);
    }
}
