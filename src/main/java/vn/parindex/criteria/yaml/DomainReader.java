package vn.parindex.criteria.yaml;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Domain;
import vn.parindex.criteria.DomainKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Points;

/** Reads the tree of a set (đọc cây tiêu chí): domains, criteria, sub-criteria. */
final class DomainReader {

    private final NodeReader nodes;
    private final NumberingReader numbering;
    private final LeafReader leaves;
    private final PointsReader points;

    DomainReader(NodeReader nodes, NumberingReader numbering, LeafReader leaves) {
        this.nodes = nodes;
        this.numbering = numbering;
        this.leaves = leaves;
        this.points = new PointsReader(nodes);
    }

    Optional<Domain> read(Node node) {
        return nodes.mapping(node, SetShapes.DOMAIN, keys -> {
            Optional<String> id = keys.read("id", numbering::read);
            String name = keys.text("name");
            Optional<DomainKind> kind =
                    keys.read("kind", value -> nodes.word(value, PolicyReader.words(DomainKind.class)));
            Optional<Points> cap = keys.read("cap", points::maximum);
            boolean ordinary = kind.orElse(DomainKind.ORDINARY) == DomainKind.ORDINARY;
            if (keys.has("cap") && ordinary && !(keys.has("kind") && kind.isEmpty())) {
                nodes.faults().refuse(SetFault.CAP_ON_ORDINARY_DOMAIN, keys.placeOf("cap"));
            }
            List<Criterion> criteria = keys.list("criteria", this::criterion);
            checkMaximum(keys, keys.find("criteria").flatMap(list -> WrittenPoints.ofLeaves(node)));
            return () -> new Domain(id.orElseThrow(), name, kind.orElse(DomainKind.ORDINARY), cap, criteria, keys.at());
        });
    }

    private Optional<Criterion> criterion(Node node) {
        boolean divided =
                node.mapping().flatMap(keys -> keys.find("subCriteria")).isPresent();
        if (divided) {
            return heading(node);
        }
        return leaves.read(node)
                .map(leaf -> new Criterion(leaf.id().value(), leaf.name(), false, List.of(leaf), leaf.at()));
    }

    private Optional<Criterion> heading(Node node) {
        return nodes.mapping(node, SetShapes.HEADING, keys -> {
            Optional<String> id = keys.read("id", numbering::read);
            String name = keys.text("name");
            List<Leaf> subCriteria = keys.list("subCriteria", leaves::read);
            checkMaximum(keys, WrittenPoints.ofLeaves(node));
            return () -> new Criterion(id.orElseThrow(), name, true, subCriteria, keys.at());
        });
    }

    /** A written maximum must be the sum of what is written below; it is compared where all of that can be read. */
    void checkMaximum(MappingReader keys, Optional<Points> below) {
        Optional<Points> written = keys.read("maxPoints", points::maximum);
        written.ifPresent(maximum -> below.filter(sum -> maximum.compareTo(sum) != 0)
                .ifPresent(sum ->
                        nodes.faults().refuse(SetFault.MAXIMUM_NOT_SUM, keys.placeOf("maxPoints"), maximum, sum)));
    }
}
