package vn.parindex.criteria.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.Condition;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Policies;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.criteria.WorkedExample;
import vn.parindex.criteria.WorkedExample.Verdict;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.IndicatorCatalogue;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.located.FactValueReader;
import vn.parindex.located.IndicatorReader;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.points.LeafId;
import vn.parindex.points.Points;

/** Reads the leaves of a set (đọc tiêu chí chấm điểm). */
final class LeafReader {

    private final NodeReader nodes;
    private final NumberingReader numbering;
    private final Policies setPolicies;
    private final PointsReader points;
    private final MethodReader methods;
    private final ConditionReader conditions;
    private final IndicatorReader indicators;
    private final FactValueReader values;
    private final PolicyReader policies;
    private final LegalBasisReader legalBases;

    LeafReader(NodeReader nodes, IndicatorCatalogue catalogue, NumberingReader numbering, Policies setPolicies) {
        this.nodes = nodes;
        this.numbering = numbering;
        this.setPolicies = setPolicies;
        this.points = new PointsReader(nodes);
        this.methods = new MethodReader(nodes, catalogue);
        this.conditions = new ConditionReader(nodes, catalogue);
        this.indicators = new IndicatorReader(catalogue, nodes);
        this.values = new FactValueReader(nodes);
        this.policies = new PolicyReader(nodes);
        this.legalBases = new LegalBasisReader(nodes);
    }

    Optional<Leaf> read(Node node) {
        return nodes.mapping(node, SetShapes.LEAF, keys -> {
            Optional<String> id = keys.read("id", numbering::read);
            String name = keys.text("name");
            Optional<Points> maximum = keys.read("maxPoints", points::maximum);
            Optional<ScoringMethod> method = keys.read("method", value -> methods.read(value, maximum));
            Optional<AssessedBy> assessedBy =
                    keys.read("assessedBy", value -> nodes.word(value, PolicyReader.words(AssessedBy.class)));
            Optional<Condition> appliesWhen = keys.read("appliesWhen", conditions::read);
            Optional<Condition> requires = keys.read("requires", conditions::read);
            List<String> evidence = keys.list("evidence", nodes::text);
            Optional<Policies> own = keys.read("policies", value -> policies.read(value, setPolicies));
            Optional<LegalBasis> basis = keys.read("legalBasis", legalBases::read);
            List<WorkedExample> examples = keys.list("examples", this::example);
            return () -> new Leaf(
                    new LeafId(id.orElseThrow()),
                    name,
                    maximum.orElseThrow(),
                    method.orElseThrow(),
                    assessedBy.orElse(AssessedBy.COMPUTED),
                    appliesWhen,
                    requires,
                    evidence,
                    own.orElse(setPolicies),
                    basis.orElse(LegalBasis.NOT_GIVEN),
                    examples,
                    keys.at());
        });
    }

    private Optional<WorkedExample> example(Node node) {
        return nodes.mapping(node, SetShapes.EXAMPLE, keys -> {
            Map<IndicatorId, FactValue> facts = facts(keys);
            Optional<Points> worth = keys.read("points", points::any);
            Optional<Verdict> verdict =
                    keys.read("verdict", value -> nodes.word(value, PolicyReader.words(Verdict.class)));
            String note = keys.text("note");
            return () -> new WorkedExample(facts, worth.orElseThrow(), verdict.orElse(Verdict.AGREES), note, keys.at());
        });
    }

    private Map<IndicatorId, FactValue> facts(MappingReader keys) {
        Map<IndicatorId, FactValue> facts = new LinkedHashMap<>();
        keys.read("facts", nodes::mapping)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> indicators
                                .named(entry.key(), entry.at())
                                .ifPresent(indicator -> values.read(entry.value(), indicator)
                                        .ifPresent(value -> facts.put(indicator.id(), value)))));
        return facts;
    }
}
