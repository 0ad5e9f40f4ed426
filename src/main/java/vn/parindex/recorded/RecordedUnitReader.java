package vn.parindex.recorded;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.criteria.DomainKind;
import vn.parindex.located.FileFault;
import vn.parindex.located.NodeReader;
import vn.parindex.points.Percent;
import vn.parindex.points.Points;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** Reads one unit of a result (đọc một đơn vị của kết quả) and asks whether its printed parts add up. */
final class RecordedUnitReader {

    /** Each printed number is off by half of the twelfth decimal at most, and so many may be added up. */
    private static final Points TOLERANCE = Points.of("0.000000001");

    private final NodeReader nodes;

    RecordedUnitReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<RecordedUnit> read(ResultKeys keys) {
        int before = nodes.faults().errors();
        Optional<AssessedUnit> unit = keys.object("unit").flatMap(this::unit);
        Optional<AssessmentPeriod> period = keys.need("period")
                .flatMap(node -> AssessmentPeriod.ofCode(keys.text("period")).or(() -> nodes.wrong(node, "text")));
        Points points = keys.points("points");
        Points applicable = keys.points("applicableMax");
        int digits =
                keys.find("index").flatMap(keys::decimal).map(BigDecimal::scale).orElse(2);
        Optional<Integer> rank = keys.whole("rank");
        int rankedWith = keys.whole("rankedWith").orElse(0);
        Optional<String> band = Optional.of(keys.textOrEmpty("classification")).filter(name -> !name.isEmpty());
        List<RecordedDomain> domains = domains(keys);
        Optional<RecordedUnit> read = nodes.faults()
                .unlessErrorsSince(
                        before,
                        () -> new RecordedUnit(
                                unit.orElseThrow(),
                                period.orElseThrow(),
                                List.of(),
                                points,
                                applicable,
                                digits,
                                rank,
                                rankedWith,
                                band,
                                domains));
        return read.filter(one -> addsUp(one, keys));
    }

    private Optional<AssessedUnit> unit(ResultKeys keys) {
        Optional<UnitLevel> level = keys.word("level", UnitLevel.values(), UnitLevel::code);
        String id = keys.text("id");
        if (id.isBlank()) {
            return nodes.faults().refuse(FileFault.EMPTY_VALUE, keys.at());
        }
        return level.map(one -> new AssessedUnit(
                new UnitId(id), keys.textOrEmpty("name"), one, new UnitGroup(keys.textOrEmpty("group"))));
    }

    private List<RecordedDomain> domains(ResultKeys keys) {
        RecordedLeafReader leaves = new RecordedLeafReader(nodes);
        List<RecordedDomain> domains = new ArrayList<>();
        Map<ResultKeys, String> written = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (ResultKeys leaf : keys.objects("leaves")) {
            String id = leaf.text("id");
            written.put(leaf, leaf.text("domain"));
            if (!seen.add(id)) {
                nodes.faults().refuse(RecordedFault.RESULT_REPEATS, leaf.at(), id);
            }
        }
        for (ResultKeys one : keys.objects("domains")) {
            String id = one.text("id");
            Optional<DomainKind> kind = one.word("kind", DomainKind.values(), DomainKind::code);
            Points points = one.points("points");
            Points applicable = one.points("applicableMax");
            Optional<Integer> rank = one.whole("rank");
            List<RecordedLeaf> own = written.entrySet().stream()
                    .filter(leaf -> leaf.getValue().equals(id))
                    .flatMap(leaf -> kind.flatMap(of -> leaves.read(leaf.getKey(), of)).stream())
                    .toList();
            kind.ifPresent(of -> domains.add(new RecordedDomain(
                    id,
                    one.textOrEmpty("name"),
                    of,
                    points,
                    applicable.isZero()
                            ? Optional.empty()
                            : Optional.of(Percent.ofShare(points.value().dividedBy(applicable.value()))),
                    rank,
                    own)));
        }
        return domains;
    }

    private boolean addsUp(RecordedUnit unit, ResultKeys keys) {
        int before = nodes.faults().errors();
        for (RecordedDomain domain : unit.domains()) {
            Points sum = domain.leaves().stream().map(RecordedLeaf::points).reduce(Points.ZERO, Points::plus);
            same(domain.id(), sum, domain.points(), keys.at());
        }
        Points total = unit.domains().stream().map(RecordedDomain::contribution).reduce(Points.ZERO, Points::plus);
        same(unit.unit().id().value(), total, unit.points(), keys.at());
        Points most = unit.leaves().stream().map(RecordedLeaf::addedMax).reduce(Points.ZERO, Points::plus);
        same(unit.unit().id().value(), most, unit.applicableMax(), keys.at());
        return nodes.faults().errors() == before;
    }

    private void same(String what, Points sum, Points printed, SourceLocation at) {
        Points off = sum.minus(printed);
        if (off.max(Points.ZERO.minus(off)).compareTo(TOLERANCE) > 0) {
            nodes.faults().refuse(RecordedFault.RESULT_DOES_NOT_ADD_UP, at, what, sum, printed);
        }
    }
}
