package vn.parindex.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.AssessedSubmission;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.IngestResult;
import vn.parindex.assessment.UnitDeclaration;

/** A real report as the program reads and checks it, beside what people found in it by hand. */
record Report(String name, AssessedSubmission read) {

    static final List<String> NAMES = List.of("phan-rang-thap-cham-2023", "kim-phuong-2024q1", "quang-ngai-vp-2023q3");

    static Report of(String name) {
        Path file = Path.of("fixtures", name, "submissions", "bao-cao.txt");
        IngestResult result =
                new Assessment(Optional.empty(), Optional.empty(), "truth").ingest(List.of(file), UnitDeclaration.NONE);
        if (!result.refused().isEmpty()) {
            throw new AssertionError(result.refused().toString());
        }
        return new Report(name, result.submissions().get(0));
    }

    List<Map<String, String>> byHand(String table) {
        return table(Path.of("fixtures", name, "expected", table));
    }

    /** The rows of a table by the names of its columns. */
    static List<Map<String, String>> table(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] header = lines.get(0).split("\t");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
