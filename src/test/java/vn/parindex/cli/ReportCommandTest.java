package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code report} writes one file, whole or not at all, and replaces one only when told so. */
class ReportCommandTest {

    private static final String INPUT = "fixtures/don-vi-mau/submissions/phieu-so-lieu.yaml";

    @TempDir
    private Path folder;

    @Test
    void theEndingChoosesTheFormAndTheResultIsWritten() throws IOException {
        Path file = folder.resolve("Ket-Qua.HTML");

        CalledProgram run = report(file);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void aFormThatIsNotThereSaysWhichAre() throws IOException {
        CalledProgram run = report(folder.resolve("ket-qua.odt"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("ket-qua.odt", ".html");
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "của người dùng");

        CalledProgram refused = report(file);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("a.html", "--force");
        assertThat(Files.readString(file)).isEqualTo("của người dùng");

        assertThat(report(file, "--force").exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
        assertThat(files()).containsExactly("a.html");
    }

    @Test
    void aFolderOrAMissingFolderIsToldBeforeAnyWork() throws IOException {
        assertThat(report(Files.createDirectory(folder.resolve("b.html"))).err())
                .contains("là thư mục");
        assertThat(report(folder.resolve("không-có/a.html")).err()).contains("Không ghi được");
        assertThat(report(folder.resolve("không-có/a.html")).exitCode()).isEqualTo(2);
    }

    @Test
    void withoutAFileTheCommandIsUsedWrongly() {
        CalledProgram run = CalledProgram.with("report", INPUT, "--criteria", "district-2023");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--output");
    }

    @Test
    void anInputThatCannotBeReadLeavesNothing() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.yaml"), "unit: [");

        CalledProgram run = CalledProgram.with(
                "report",
                broken.toString(),
                "--criteria",
                "district-2023",
                "-o",
                folder.resolve("a.html").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(files()).containsExactly("a.yaml");
    }

    @ParameterizedTest
    @CsvSource({"self-assessment, BÁO CÁO", "appraisal, BIÊN BẢN"})
    void theKindChoosesTheDocument(String kind, String title) throws IOException {
        Path file = folder.resolve(kind + ".docx");

        CalledProgram run = report(file, "--kind", kind);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(text(file)).contains(title);
    }

    @Test
    void anUnknownKindSaysWhichAreAndOtherFormsHaveNone() throws IOException {
        CalledProgram unknown = report(folder.resolve("a.docx"), "--kind", "letter");
        CalledProgram pdf = report(folder.resolve("a.pdf"), "--kind", "appraisal");

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("letter", "self-assessment", "appraisal");
        assertThat(pdf.exitCode()).isEqualTo(2);
        assertThat(pdf.err()).contains("--kind", ".docx");
        assertThat(files()).isEmpty();
    }

    @Test
    void anOwnTemplateIsFilledIn() throws IOException {
        Path template = template("{{don_vi}} {{ky}}", "Chữ của cơ quan");
        Path file = folder.resolve("a.docx");

        CalledProgram run = report(file, "--template", template.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(text(file)).contains("Chữ của cơ quan", "năm 2023").doesNotContain("{{");
    }

    @Test
    void aTemplateThatCannotBeUsedIsToldBeforeAnyWork() throws IOException {
        Path broken = Files.writeString(folder.resolve("hong.docx"), "không phải Word");
        Path unknown = template("{{khong_co}} {{cung_khong}}");
        Path inText = template("Bảng: {{bang_tong_hop}}");

        CalledProgram faulty = report(folder.resolve("a.docx"), "--template", broken.toString());
        CalledProgram missing = report(folder.resolve("a.docx"), "--template", unknown.toString());
        CalledProgram block = report(folder.resolve("a.docx"), "--template", inText.toString());
        CalledProgram none = report(
                folder.resolve("a.docx"), "--template", folder.resolve("b.docx").toString());

        assertThat(List.of(faulty.exitCode(), missing.exitCode(), block.exitCode(), none.exitCode()))
                .containsOnly(2);
        assertThat(faulty.err()).contains("hong.docx");
        assertThat(missing.err()).contains("{{khong_co}}", "{{cung_khong}}");
        assertThat(block.err()).contains("{{bang_tong_hop}}");
        assertThat(none.err()).contains("b.docx");
        assertThat(folder.resolve("a.docx")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"self-assessment", "appraisal"})
    void aDocumentOfOneUnitAsksWhichOfSeveral(String kind) throws IOException {
        Path file = folder.resolve("a.docx");

        CalledProgram run = several(file, "--kind", kind);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Đầu vào có 13 đơn vị; hãy chọn một bằng --unit")
                .contains("huyen-mau-03 (2023), huyen-mau-04 (2023)");
        assertThat(several(file, "--kind", kind, "--unit", "huyen-mau-13").exitCode())
                .isZero();
    }

    @Test
    void thatThereAreSeveralUnitsIsToldBeforeAnyIsScored() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("broken.drl"), "package rules.broken\nrule \"broken\" when nothing");

        CalledProgram run = several(folder.resolve("a.docx"), "--rules", rules.toString());
        CalledProgram one = several(folder.resolve("a.docx"), "--rules", rules.toString(), "--unit", "huyen-mau-13");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(one.exitCode()).as(one.err()).isEqualTo(3);
        assertThat(one.err()).contains("chưa chấm điểm đơn vị nào");
    }

    private static CalledProgram several(Path file, String... more) {
        return CalledProgram.with(Stream.concat(
                        Stream.of(
                                "report",
                                "fixtures/tinh-mau/districts",
                                "--criteria",
                                "district-2023",
                                "-o",
                                file.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** A template without a placeholder is still a document; that of a sample set is marked as one. */
    @Test
    void aTemplateWithoutPlaceholdersIsMarkedAsASample() throws IOException {
        Path file = folder.resolve("a.docx");

        report(file, "--template", template("Không có chỗ nào để điền").toString());

        assertThat(text(file)).contains("Không có chỗ nào để điền", "BỘ TIÊU CHÍ MẪU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "xlsx", "docx"})
    void theBasisOfTheRankingIsNamedInTheTitle(String ending) throws IOException {
        Path file = folder.resolve("a." + ending);

        CalledProgram run = report(file, "--by", "appraised");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(title(file)).contains("xếp hạng theo điểm thẩm định");
        assertThat(report(folder.resolve("b." + ending), "--by", "claimed").exitCode())
                .isEqualTo(2);
    }

    private static String title(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".html")) {
            String page = Files.readString(file);
            return page.substring(page.indexOf("<title>"), page.indexOf("</title>"));
        }
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                return document.getDocumentInformation().getTitle();
            }
        }
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return parts.getPackageProperties().getTitleProperty().orElse("");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private Path template(String... paragraphs) throws IOException {
        Path file = Files.createTempFile(folder, "mau", ".docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return file;
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private CalledProgram report(Path file, String... more) {
        return CalledProgram.with(Stream.concat(
                        Stream.of("report", INPUT, "--criteria", "district-2023", "-o", file.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
