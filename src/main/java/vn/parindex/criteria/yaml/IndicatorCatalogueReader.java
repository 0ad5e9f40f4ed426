package vn.parindex.criteria.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorRelations;
import vn.parindex.indicator.NarrativeLanguage;
import vn.parindex.indicator.NarrativeWords;
import vn.parindex.located.Faults;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.TreeReader;
import vn.parindex.problem.Checked;
import vn.parindex.unit.UnitLevel;

/** Reads the catalogue of indicators (danh mục chỉ tiêu số liệu) from {@code criteria/indicators.yaml}. */
public final class IndicatorCatalogueReader {

    /**
     * The catalogue, or every fault of the file.
     *
     * @param path as the user named the file
     */
    public Checked<IndicatorCatalogue> read(String path, byte[] bytes) {
        return read(path, bytes, Optional.empty());
    }

    /**
     * The same.
     *
     * @param packed the tree of the file where the build packed it; it is used if it is that of these bytes
     */
    public Checked<IndicatorCatalogue> read(String path, byte[] bytes, Optional<byte[]> packed) {
        Faults faults = new Faults();
        return faults.checked(TreeReader.read(path, bytes, packed, faults).flatMap(root -> catalogue(root, faults)));
    }

    private static Optional<IndicatorCatalogue> catalogue(Node root, Faults faults) {
        NodeReader nodes = new NodeReader(faults);
        IndicatorDefinitions definitions = new IndicatorDefinitions(nodes, new IndicatorCatalogue(List.of()));
        return nodes.mapping(root, IndicatorShapes.CATALOGUE, keys -> {
            var indicators = keys.list("indicators", definitions::ofCatalogue);
            List<UnitLevel> formsRead = keys.list("formsRead", definitions::level);
            IndicatorRelations relations = keys.read(
                            "relations", new IndicatorRelationsReader(nodes, definitions)::read)
                    .orElse(IndicatorRelations.NONE);
            var words = keys.read("narrative", definitions.narrative()::words);
            definitions.checkReferences();
            return () -> new IndicatorCatalogue(
                    indicators,
                    Set.copyOf(formsRead),
                    relations,
                    new NarrativeLanguage(
                            words.orElse(NarrativeWords.NONE),
                            definitions.narrative().patterns()));
        });
    }
}
