package vn.parindex.criteria.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.EffectivePeriod;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.RankingRule;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.located.Faults;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.located.TreeReader;
import vn.parindex.problem.Checked;
import vn.parindex.source.ContentHash;
import vn.parindex.unit.UnitLevel;

/** Reads a criteria set (đọc bộ tiêu chí) from {@code set.yaml}; a set with an error scores nothing. */
public final class CriteriaSetReader {

    /**
     * The set, or every fault of the file.
     *
     * @param path as the user named the file
     * @param catalogue the indicators known besides the set's own
     */
    public Checked<CriteriaSet> read(String path, byte[] bytes, IndicatorCatalogue catalogue) {
        return readTree(path, bytes, catalogue).checked();
    }

    /** The same, with the tree also where some faults left one that can be looked at further, though not scored with. */
    public SetReading readTree(String path, byte[] bytes, IndicatorCatalogue catalogue) {
        return readTree(path, bytes, Optional.empty(), catalogue);
    }

    /**
     * The same.
     *
     * @param packed the tree of the file where the build packed it; it is used if it is that of these bytes
     */
    public SetReading readTree(String path, byte[] bytes, Optional<byte[]> packed, IndicatorCatalogue catalogue) {
        Faults faults = new Faults();
        Optional<CriteriaSet> set = TreeReader.read(path, bytes, packed, faults)
                .flatMap(root -> set(
                        root,
                        new NodeReader(faults),
                        catalogue,
                        ContentHash.of(bytes).sha256()));
        return new SetReading(faults.checked(set), set);
    }

    private static Optional<CriteriaSet> set(Node root, NodeReader nodes, IndicatorCatalogue catalogue, String sha256) {
        return nodes.mapping(root, SetShapes.SET, keys -> {
            Optional<String> id = keys.read("id", nodes::text);
            Optional<String> version = keys.read("version", nodes::text);
            String title = keys.text("title");
            Optional<UnitLevel> level =
                    keys.read("level", value -> nodes.word(value, PolicyReader.words(UnitLevel.class)));
            Optional<EffectivePeriod> effective = keys.read("effective", value -> effective(value, nodes));
            boolean sample = keys.read("sample", nodes::yesNo).orElse(false);
            LegalBasis basis =
                    keys.read("legalBasis", new LegalBasisReader(nodes)::read).orElse(LegalBasis.NOT_GIVEN);
            Policies policies = keys.read("policies", value -> new PolicyReader(nodes).read(value, Policies.DEFAULT))
                    .orElse(Policies.DEFAULT);
            RankingReader rankings = new RankingReader(nodes);
            RankingRule ranking = keys.read("ranking", rankings::ranking).orElse(RankingRule.DEFAULT);
            List<Band> classification = rankings.classification(keys);

            IndicatorDefinitions definitions = new IndicatorDefinitions(nodes, catalogue);
            List<Indicator> own = keys.list("indicators", definitions::ofSet);
            IndicatorCatalogue all = catalogue.with(own);

            NumberingReader numbering = new NumberingReader(nodes);
            DomainReader tree = new DomainReader(nodes, numbering, new LeafReader(nodes, all, numbering, policies));
            List<Domain> domains = keys.list("domains", tree::read);
            tree.checkMaximum(keys, keys.find("domains").flatMap(WrittenPoints::ofDomains));
            return () -> new CriteriaSet(
                    id.orElseThrow(),
                    version.orElseThrow(),
                    title,
                    level.orElseThrow(),
                    effective.orElseThrow(),
                    sample,
                    basis,
                    policies,
                    ranking,
                    classification,
                    own,
                    all,
                    domains,
                    sha256,
                    keys.at());
        });
    }

    private static Optional<EffectivePeriod> effective(Node node, NodeReader nodes) {
        return nodes.mapping(node, SetShapes.EFFECTIVE, keys -> {
            Optional<LocalDate> from = keys.read("from", nodes::day);
            Optional<LocalDate> to = keys.read("to", nodes::day);
            to.flatMap(last -> from.filter(last::isBefore))
                    .ifPresent(first -> nodes.faults()
                            .refuse(SetFault.PERIOD_REVERSED, keys.placeOf("to"), to.orElseThrow(), first));
            return () -> new EffectivePeriod(from.orElseThrow(), to);
        });
    }
}
