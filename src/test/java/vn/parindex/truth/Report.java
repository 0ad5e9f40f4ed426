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

/** A report as the program reads and checks it, beside what people know of it, in a folder of lists. */
record Report(String name, Path lists, AssessedSubmission read) {

    static final Path HELD_OUT = Path.of("src/test/resources/truth/held-out");
    static final List<String> HELD_OUT_NAMES = List.of("so-xay-dung-2024", "xa-suoi-lanh-2025q3");

    static final List<String> NAMES = List.of("phan-rang-thap-cham-2023", "kim-phuong-2024q1", "quang-ngai-vp-2023q3");

    static Report of(String name) {
        Path fixture = Path.of("fixtures", name);
        return of(name, fixture.resolve("submissions/bao-cao.txt"), fixture.resolve("expected"));
    }

    /** An invented one that nothing was tuned on. */
    static Report heldOut(String name) {
        return of(name, HELD_OUT.resolve(name).resolve("bao-cao.txt"), HELD_OUT.resolve(name));
    }

    private static Report of(String name, Path file, Path lists) {
        IngestResult result =
                new Assessment(Optional.empty(), Optional.empty(), "truth").ingest(List.of(file), UnitDeclaration.NONE);
        if (!result.refused().isEmpty()) {
            throw new AssertionError(result.refused().toString());
        }
        return new Report(name, lists, result.submissions().get(0));
    }

    List<Map<String, String>> byHand(String table) {
        return table(lists.resolve(table));
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
