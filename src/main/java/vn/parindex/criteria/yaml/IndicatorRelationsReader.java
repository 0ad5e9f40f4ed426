package vn.parindex.criteria.yaml;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.indicator.DossierBalance;
import vn.parindex.indicator.FigureCondition;
import vn.parindex.indicator.FigureConflict;
import vn.parindex.indicator.FigureState;
import vn.parindex.indicator.FormLevels;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.IndicatorRelations;
import vn.parindex.indicator.LargestAmount;
import vn.parindex.indicator.NeededFigures;
import vn.parindex.indicator.PartsOfTotal;
import vn.parindex.indicator.SameStatistic;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.unit.UnitLevel;

/** Reads what binds the figures of a report (quan hệ giữa các chỉ tiêu) from the catalogue. */
final class IndicatorRelationsReader {

    private static final Map<String, FigureState> STATES = Arrays.stream(FigureState.values())
            .collect(Collectors.toMap(FigureState::code, state -> state, (a, b) -> a, LinkedHashMap::new));

    private final NodeReader nodes;
    private final IndicatorDefinitions definitions;

    IndicatorRelationsReader(NodeReader nodes, IndicatorDefinitions definitions) {
        this.nodes = nodes;
        this.definitions = definitions;
    }

    Optional<IndicatorRelations> read(Node node) {
        return nodes.mapping(node, IndicatorShapes.RELATIONS, keys -> {
            List<PartsOfTotal> totals = keys.list("totals", this::total);
            List<SameStatistic> same = keys.list("same", this::same);
            List<NeededFigures> needs = keys.list("needs", this::need);
            List<FigureConflict> conflicts = keys.list("conflicts", this::conflict);
            Set<IndicatorId> mayExceed = new HashSet<>(keys.list("mayExceed", definitions::reference));
            List<FormLevels> levels = keys.list("levels", this::levels);
            List<LargestAmount> largest = keys.list("largestAmounts", this::largest);
            List<DossierBalance> balances = keys.list("balances", this::balance);
            return () -> new IndicatorRelations(totals, same, needs, conflicts, mayExceed, levels, largest, balances);
        });
    }

    private Optional<PartsOfTotal> total(Node node) {
        return nodes.mapping(node, IndicatorShapes.TOTAL, keys -> {
            Optional<IndicatorId> total = keys.read("total", definitions::reference);
            List<IndicatorId> parts = keys.list("parts", definitions::reference);
            boolean exhaustive = keys.read("exhaustive", nodes::yesNo).orElse(false);
            boolean apart = keys.read("apart", nodes::yesNo).orElse(false);
            if (total.filter(parts::contains).isPresent()) {
                nodes.faults()
                        .refuse(
                                SetFault.REPEATED_INDICATOR,
                                keys.placeOf("total"),
                                total.orElseThrow().value());
            }
            return () -> new PartsOfTotal(total.orElseThrow(), parts, exhaustive, apart);
        });
    }

    private Optional<SameStatistic> same(Node node) {
        return nodes.mapping(node, IndicatorShapes.SAME, keys -> {
            List<IndicatorId> indicators = indicators(keys, "indicators");
            return () -> new SameStatistic(indicators);
        });
    }

    private Optional<NeededFigures> need(Node node) {
        return nodes.mapping(node, IndicatorShapes.NEED, keys -> {
            Optional<IndicatorId> given = keys.read("given", definitions::reference);
            List<IndicatorId> needs = indicators(keys, "needs");
            return () -> new NeededFigures(given.orElseThrow(), needs);
        });
    }

    private Optional<FigureConflict> conflict(Node node) {
        return nodes.mapping(node, IndicatorShapes.CONFLICT, keys -> {
            List<FigureCondition> figures = keys.list("figures", this::condition);
            boolean unlikely = keys.read("unlikely", nodes::yesNo).orElse(false);
            return () -> new FigureConflict(figures, unlikely);
        });
    }

    private Optional<FigureCondition> condition(Node node) {
        return nodes.mapping(node, IndicatorShapes.CONDITION, keys -> {
            Optional<IndicatorId> indicator = keys.read("indicator", definitions::reference);
            Optional<FigureState> state = keys.read("is", value -> nodes.word(value, STATES));
            return () -> new FigureCondition(indicator.orElseThrow(), state.orElseThrow());
        });
    }

    private Optional<FormLevels> levels(Node node) {
        return nodes.mapping(node, IndicatorShapes.LEVELS, keys -> {
            List<UnitLevel> levels = keys.list("levels", this::level);
            List<IndicatorId> indicators = indicators(keys, "indicators");
            return () -> new FormLevels(Set.copyOf(levels), indicators);
        });
    }

    private Optional<LargestAmount> largest(Node node) {
        return nodes.mapping(node, IndicatorShapes.LARGEST, keys -> {
            Optional<UnitLevel> level = keys.read("level", this::level);
            Optional<BigDecimal> millions = keys.read("millions", nodes::notNegative);
            return () -> new LargestAmount(level.orElseThrow(), millions.orElseThrow());
        });
    }

    private Optional<DossierBalance> balance(Node node) {
        return nodes.mapping(node, IndicatorShapes.BALANCE, keys -> {
            Optional<IndicatorId> received = keys.read("received", definitions::reference);
            Optional<IndicatorId> settled = keys.read("settled", definitions::reference);
            Optional<IndicatorId> left = keys.read("left", definitions::reference);
            Optional<UnitLevel> level = keys.read("level", this::level);
            return () -> new DossierBalance(received.orElseThrow(), settled.orElseThrow(), left.orElseThrow(), level);
        });
    }

    private Optional<UnitLevel> level(Node node) {
        return nodes.word(node, PolicyReader.words(UnitLevel.class));
    }

    private List<IndicatorId> indicators(MappingReader keys, String key) {
        return keys.list(key, definitions::reference);
    }
}
