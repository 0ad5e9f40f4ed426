package vn.parindex.ingest.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.unit.AssessedUnit;
import vn.parindex.unit.AssessmentPeriod;
import vn.parindex.unit.UnitGroup;
import vn.parindex.unit.UnitId;
import vn.parindex.unit.UnitLevel;

/** Reads whose sheet it is and of which period (đọc đơn vị và kỳ đánh giá). */
final class UnitReader {

    private static final Map<String, UnitLevel> LEVELS = Stream.of(UnitLevel.values())
            .collect(Collectors.toMap(UnitLevel::code, level -> level, (a, b) -> a, LinkedHashMap::new));

    private final NodeReader nodes;

    UnitReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<AssessedUnit> unit(Node node) {
        return nodes.mapping(node, SheetShapes.UNIT, keys -> {
            Optional<String> id = keys.read("id", nodes::text);
            String name = keys.text("name");
            Optional<UnitLevel> level = keys.read("level", this::level);
            UnitGroup group = group(keys);
            return () -> new AssessedUnit(new UnitId(id.orElseThrow()), name, level.orElseThrow(), group);
        });
    }

    Optional<UnitLevel> level(Node node) {
        return nodes.word(node, LEVELS);
    }

    Optional<AssessmentPeriod> period(Node node) {
        return nodes.text(node)
                .flatMap(code -> AssessmentPeriod.ofCode(code)
                        .or(() -> nodes.faults().refuse(SheetFault.NOT_A_PERIOD, node.at(), code)));
    }

    private static UnitGroup group(MappingReader keys) {
        return keys.has("group") ? new UnitGroup(keys.text("group")) : UnitGroup.NONE;
    }
}
