package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.parindex.assessment.Assessment;

/** Tells raw reports from what names its unit itself (nhận ra báo cáo thô): fact sheets, tables, saved results, folders. */
final class RawReports {

    private static final List<String> NAME_THEIR_UNIT = List.of(".yaml", ".yml", ".json");

    private RawReports() {}

    static boolean isOne(Path input) {
        String name = input.getFileName() == null
                ? ""
                : input.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && !Files.isDirectory(input)
                && !Assessment.isTable(input)
                && NAME_THEIR_UNIT.stream().noneMatch(name::endsWith);
    }
}
