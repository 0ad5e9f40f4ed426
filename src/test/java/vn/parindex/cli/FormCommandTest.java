package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.assessment.Assessment;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;
import vn.parindex.form.FormColumn;
import vn.parindex.ingest.sheet.SheetFiles;
import vn.parindex.report.form.FilledForm;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.wording.Language;

class FormCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFormIsMadeAndNotWrittenOverUnlessAskedFor() throws IOException {
        Path file = folder.resolve("bieu-mau.xlsx");

        CalledProgram made = CalledProgram.with("form", "--criteria", "district-2023", "-o", file.toString());
        byte[] first = Files.readAllBytes(file);
        Files.writeString(file, "của người khác");
        CalledProgram refused = CalledProgram.with("form", "--criteria", "district-2023", "-o", file.toString());
        String kept = Files.readString(file);
        CalledProgram forced =
                CalledProgram.with("form", "--criteria", "district-2023", "--force", "-o", file.toString());

        assertThat(made.exitCode()).isZero();
        assertThat(made.out()).isEmpty();
        assertThat(made.err()).startsWith("Đã lập biểu mẫu").contains("district-2023");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("đã có", "--force");
        assertThat(kept).isEqualTo("của người khác");
        assertThat(forced.exitCode()).isZero();
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void aFormIsAWorkbookAndOfASet() {
        String file = folder.resolve("bieu-mau.docx").toString();

        assertThat(CalledProgram.with("form", "--criteria", "district-2023", "-o", file)
                        .err())
                .contains("phải có đuôi .xlsx");
        assertThat(CalledProgram.with("form", "-o", folder.resolve("a.xlsx").toString())
                        .err())
                .contains("Cần nêu bộ tiêu chí");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyCommandTakesAFilledForm() throws IOException {
        Path file = Files.write(folder.resolve("da-dien.bin"), filled());

        CalledProgram ingested = CalledProgram.with("ingest", file.toString());
        CalledProgram checked = CalledProgram.with("check", file.toString());
        CalledProgram scored =
                CalledProgram.with("score", file.toString(), "--criteria", "district-2023", "--format", "csv");
        CalledProgram otherwise = CalledProgram.with("check", file.toString(), "--criteria", "commune-2024");

        assertThat(ingested.exitCode()).as(ingested.err()).isZero();
        assertThat(ingested.out())
                .contains("plan_tasks_total:", "propaganda_tasks_planned:", "cell: ", "file: \"da-dien.bin\"");
        assertThat(checked.exitCode()).as(checked.out()).isZero();
        assertThat(scored.exitCode()).as(scored.err()).isZero();
        assertThat(scored.out()).contains("huyen-mau-01");
        assertThat(otherwise.out()).contains("form-other-set");
    }

    /** With a figure of the catalogue and one of the set's own. */
    private static byte[] filled() {
        CriteriaSet set = SheetFiles.accepted(
                new Assessment(Optional.empty(), Optional.empty(), "test").criteria("district-2023"));
        FilledForm form = new FilledForm(set, Language.VI);
        form.unit(new FactSheet(
                new AssessedUnit(new UnitId("huyen-mau-01"), "UBND huyện Mẫu 01", set.level(), UnitGroup.NONE),
                new AssessmentPeriod("2023"),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                SourceLocation.document("")));
        form.figure("plan_tasks_total", FormColumn.VALUE).setCellValue(33);
        form.figure("propaganda_tasks_planned", FormColumn.VALUE).setCellValue(20);
        return form.bytes();
    }
}
