package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.CriteriaChoice;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.problem.Checked;

/** Reads the criteria set the user named; one that does not exist is wrong usage, one with faults is faulty input. */
final class CriteriaOption {

    private static final String SET_FILE = "set.yaml";

    private final Console console;
    private final Assessment assessment;

    CriteriaOption(Console console, Assessment assessment) {
        this.console = console;
        this.assessment = assessment;
    }

    Checked<CriteriaSet> read(String idOrFile) {
        return assessment.criteria(existing(idOrFile));
    }

    /** The name again; one that nothing has is wrong usage. */
    String existing(String idOrFile) {
        if (!assessment.isShipped(idOrFile) && !isFile(idOrFile)) {
            List<String> known = CriteriaChoice.ids(assessment.criteriaSets());
            throw console.wrongUsage("usage.unknown-criteria", idOrFile, String.join(", ", known));
        }
        return idOrFile;
    }

    /** Of a folder its set counts. */
    private static boolean isFile(String name) {
        try {
            Path given = Path.of(name);
            return Files.exists(Files.isDirectory(given) ? given.resolve(SET_FILE) : given);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
