package vn.parindex.criteria.yaml;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Band;
import vn.parindex.criteria.Bound;
import vn.parindex.criteria.RankingRule;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Fraction;

/** Reads how units are ranked and classified (đọc cách xếp hạng, xếp loại). */
final class RankingReader {

    private final NodeReader nodes;

    RankingReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<RankingRule> ranking(Node node) {
        return nodes.mapping(node, SetShapes.RANKING, keys -> {
            var ties = keys.read("ties", value -> nodes.word(value, PolicyReader.words(RankingRule.Ties.class)));
            var tieBreak =
                    keys.list("tieBreak", value -> nodes.word(value, PolicyReader.words(RankingRule.TieBreak.class)));
            return () -> new RankingRule(ties.orElse(RankingRule.DEFAULT.ties()), tieBreak);
        });
    }

    /** The bands, highest first; only the last may be without a bound. */
    List<Band> classification(MappingReader set) {
        DescendingBounds bounds = new DescendingBounds();
        List<Node> items = set.find("classification")
                .flatMap(Node::listing)
                .map(Node.Listing::items)
                .orElse(List.of());
        List<Band> bands = set.list("classification", node -> {
            boolean last = node == items.get(items.size() - 1);
            return band(node, last, bounds);
        });
        bounds.check(nodes.faults());
        return bands;
    }

    private Optional<Band> band(Node node, boolean last, DescendingBounds bounds) {
        return nodes.mapping(node, SetShapes.BAND, keys -> {
            String name = keys.text("name");
            boolean bounded = keys.has("from") || keys.has("above");
            if (!bounded && !last) {
                nodes.faults().refuse(SetFault.BAND_WITHOUT_BOUND, keys.at(), name);
            }
            Optional<String> form = bounded ? keys.oneOf("from", "above") : Optional.empty();
            boolean inclusive = form.filter("above"::equals).isEmpty();
            Optional<Bound> bound = form.flatMap(key -> keys.read(key, nodes::percent))
                    .map(percent -> new Bound(Fraction.of(percent), true));
            bound.ifPresent(b -> bounds.add(new DescendingBounds.Step(b, inclusive, keys.placeOf(form.orElseThrow()))));
            return () -> new Band(name, bound, inclusive);
        });
    }
}
