package vn.parindex.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.criteria.yaml.SetReading;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/** The indicator catalogue and the criteria sets that can be chosen (danh mục chỉ tiêu và các bộ tiêu chí). */
final class CriteriaLibrary {

    private static final String FOLDER = "criteria/";
    private static final String SET_FILE = "set.yaml";

    private final IndicatorCatalogue indicators;

    CriteriaLibrary() {
        byte[] bytes = ShippedFiles.read("criteria/indicators.yaml");
        indicators = new IndicatorCatalogueReader()
                .read("criteria/indicators.yaml", bytes)
                .match((catalogue, problems) -> catalogue, problems -> {
                    throw new IllegalStateException(
                            "the program's own criteria/indicators.yaml has faults: " + problems.get(0));
                });
    }

    IndicatorCatalogue indicators() {
        return indicators;
    }

    /** The shipped sets by id. */
    List<CriteriaChoice> shipped() {
        return ShippedFiles.below(FOLDER).stream()
                .filter(name -> name.endsWith("/" + SET_FILE))
                .map(name -> name.substring(FOLDER.length(), name.length() - SET_FILE.length() - 1))
                .map(id -> new CriteriaChoice(id, file(id), shippedSet(id).checked()))
                .sorted(Comparator.comparing(CriteriaChoice::id))
                .toList();
    }

    /** A shipped set by its id, or the set of a file. */
    Checked<CriteriaSet> find(String idOrFile) {
        return reading(idOrFile).checked();
    }

    /** The same, with the tree of a set that has faults where there is one. */
    SetReading reading(String idOrFile) {
        if (isShipped(idOrFile)) {
            return shippedSet(idOrFile);
        }
        Path given = Path.of(idOrFile);
        Path file = Files.isDirectory(given) ? given.resolve(SET_FILE) : given;
        if (!Files.isRegularFile(file)) {
            Problem unknown = InputProblem.of(
                    InputFault.UNKNOWN_CRITERIA_SET, SourceLocation.document(idOrFile), idOrFile, List.copyOf(ids()));
            return new SetReading(new Checked.Rejected<>(List.of(unknown)), Optional.empty());
        }
        return new CriteriaSetReader().readTree(file.toString(), read(file), indicators);
    }

    private List<Object> ids() {
        return shipped().stream().map(CriteriaChoice::id).map(id -> (Object) id).toList();
    }

    boolean isShipped(String id) {
        return id.matches("[\\p{Alnum}._-]+") && ShippedFiles.has(file(id));
    }

    private SetReading shippedSet(String id) {
        return new CriteriaSetReader().readTree(file(id), ShippedFiles.read(file(id)), indicators);
    }

    private static String file(String id) {
        return FOLDER + id + "/" + SET_FILE;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), e);
        }
    }
}
