package vn.parindex.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.yaml.CriteriaPacking;
import vn.parindex.criteria.yaml.CriteriaSetReader;
import vn.parindex.criteria.yaml.IndicatorCatalogueReader;
import vn.parindex.criteria.yaml.SetReading;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.ingest.Ahead;
import vn.parindex.problem.Checked;
import vn.parindex.problem.Problem;
import vn.parindex.source.SourceLocation;

/**
 * The indicator catalogue and the criteria sets that can be chosen (danh mục chỉ tiêu và các bộ tiêu chí). The catalogue is
 * read on another thread from the beginning; whoever needs it waits.
 */
public final class CriteriaLibrary {

    private static final String FOLDER = "criteria/";
    private static final String SET_FILE = "set.yaml";

    private static final String INDICATORS = "criteria/indicators.yaml";

    private final Ahead<IndicatorCatalogue> indicators = Ahead.start(CriteriaLibrary::shippedIndicators);
    private final Map<String, Ahead<SetReading>> likely = new HashMap<>();

    CriteriaLibrary() {}

    /** The library for a command line of these words: shipped sets that are named in it are read at once as well. */
    public static CriteriaLibrary startedFor(Collection<String> words) {
        CriteriaLibrary library = new CriteriaLibrary();
        for (String word : words) {
            if (library.isShipped(word)) {
                library.likely.put(word, library.indicators.then(catalogue -> shippedSet(word, catalogue)));
            }
        }
        return library;
    }

    IndicatorCatalogue indicators() {
        return indicators.get();
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
        try {
            return new CriteriaSetReader().readTree(file.toString(), Files.readAllBytes(file), indicators());
        } catch (IOException e) {
            return new SetReading(new Checked.Rejected<>(List.of(InputFiles.notReadable(file, e))), Optional.empty());
        }
    }

    private List<Object> ids() {
        return shipped().stream().map(CriteriaChoice::id).map(id -> (Object) id).toList();
    }

    boolean isShipped(String id) {
        return id.matches("[\\p{Alnum}._-]+") && ShippedFiles.has(file(id));
    }

    private SetReading shippedSet(String id) {
        Ahead<SetReading> ahead = likely.get(id);
        return ahead == null ? shippedSet(id, indicators()) : ahead.get();
    }

    private static SetReading shippedSet(String id, IndicatorCatalogue catalogue) {
        String file = file(id);
        return new CriteriaSetReader()
                .readTree(
                        file,
                        ShippedFiles.read(file),
                        ShippedFiles.readPacked(CriteriaPacking.treeOf(file)),
                        catalogue);
    }

    private static IndicatorCatalogue shippedIndicators() {
        return new IndicatorCatalogueReader()
                .read(
                        INDICATORS,
                        ShippedFiles.read(INDICATORS),
                        ShippedFiles.readPacked(CriteriaPacking.treeOf(INDICATORS)))
                .match((catalogue, problems) -> catalogue, problems -> {
                    throw new IllegalStateException(
                            "the program's own %s has faults: %s".formatted(INDICATORS, problems.get(0)));
                });
    }

    private static String file(String id) {
        return FOLDER + id + "/" + SET_FILE;
    }
}
