package vn.parindex.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for a table of facts is told what it does not hold of the sheets, and what that changes. */
class LeftOutRunsTest {

    private static final String FACTS = "period: \"2023\"\nfacts: { steering_documents_issued: 6 }\n";
    private static final String INSTEAD =
            "Muốn giữ đủ thì đọc từng đơn vị với --format text (phiếu YAML) hoặc --format json.\n";

    @TempDir
    private Path folder;

    @Test
    void everyPartThatIsThereIsNamedAndWhatChangesResultsIsSaidSo() throws IOException {
        Path sheet = sheet(
                "a",
                "unit: { id: a, name: A, level: district, group: \"Nhóm 1\" }\n"
                        + "period: \"2023\"\n"
                        + "facts: { steering_documents_issued: { value: 6, printed: \"06\" } }\n"
                        + "claims: { \"1.1\": 1 }\n"
                        + "evidence: { \"1.1\": [\"426/KH-UBND\"] }\n"
                        + "appraisal: { \"1.1\": { points: 0.5 } }\n"
                        + "statements: { \"1.1\": { text: \"Đã làm.\" } }\n");

        assertThat(table(sheet).err())
                .isEqualTo("Dạng csv không ghi được nhóm đơn vị, điểm thẩm định, tài liệu kiểm chứng, điểm tự chấm,"
                        + " giải trình, nguồn của số liệu. Chấm điểm hoặc xếp hạng từ bảng này có thể cho kết quả khác"
                        + " vì thiếu nhóm đơn vị, điểm thẩm định, tài liệu kiểm chứng. " + INSTEAD);
        assertThat(CommandRun.of("ingest", sheet.toString()).err()).isEmpty();
        assertThat(CommandRun.of("ingest", sheet.toString(), "--format", "json").err())
                .isEmpty();
    }

    @Test
    void whatChangesNoResultIsOnlyNamed() throws IOException {
        Path sheet = sheet("a", "unit: { id: a, name: A, level: district }\n" + FACTS + "claims: { \"1.1\": 1 }\n");

        assertThat(table(sheet).err()).isEqualTo("Dạng csv không ghi được điểm tự chấm. " + INSTEAD);
    }

    @Test
    void aUnitWithoutFiguresIsNamedBecauseItIsNotInTheTable() throws IOException {
        Path full = sheet("a", "unit: { id: a, name: A, level: district }\n" + FACTS);
        Path empty = sheet("b", "unit: { id: b, name: B, level: district }\nperiod: \"2023\"\nfacts: {}\n");

        CommandRun run = CommandRun.of("ingest", full.toString(), empty.toString(), "--format", "csv");

        assertThat(run.out())
                .isEqualTo(
                        "unit,name,level,period,indicator,value\r\na,A,district,2023,steering_documents_issued,6\r\n");
        assertThat(run.err())
                .contains("CẢNH BÁO  no-figures")
                .endsWith("Đơn vị không có số liệu nào nên không có dòng nào trong bảng: b (2023). " + INSTEAD);
    }

    @Test
    void nothingIsSaidWhereNothingIsLeftOut() throws IOException {
        Path sheet = sheet("a", "unit: { id: a, name: A, level: district }\n" + FACTS);

        assertThat(table(sheet).err()).isEmpty();
    }

    private Path sheet(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".yaml"), text);
    }

    private static CommandRun table(Path sheet) {
        return CommandRun.of("ingest", sheet.toString(), "--format", "csv");
    }
}
