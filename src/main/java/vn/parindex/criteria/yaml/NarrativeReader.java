package vn.parindex.criteria.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.parindex.indicator.IndicatorId;
import vn.parindex.indicator.NarrativePattern;
import vn.parindex.indicator.NarrativePattern.Subject;
import vn.parindex.indicator.NarrativePattern.Take;
import vn.parindex.indicator.NarrativeWords;
import vn.parindex.located.FileFault;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.source.Located;
import vn.parindex.unit.UnitLevel;

/** Reads how running text gives the statistics (đọc mẫu câu nêu số liệu): the common words, the patterns of each. */
final class NarrativeReader {

    private static final Map<String, Take> TAKES =
            Map.of("number", Take.NUMBER, "first", Take.FIRST, "second", Take.SECOND);
    /** One of these says which statistic it is; the others only narrow it. */
    private static final List<String> TELLING = List.of("before", "after", "nothing", "follows");

    private static final String ANY = "any";

    private final NodeReader nodes;
    private final Consumer<Located<IndicatorId>> mentioned;
    private final List<NarrativePattern> patterns = new ArrayList<>();

    /**
     * A reader of patterns.
     *
     * @param mentioned is told every statistic that a pattern names, to be looked up when all are defined
     */
    NarrativeReader(NodeReader nodes, Consumer<Located<IndicatorId>> mentioned) {
        this.nodes = nodes;
        this.mentioned = mentioned;
    }

    List<NarrativePattern> patterns() {
        return List.copyOf(patterns);
    }

    Optional<NarrativePattern> pattern(IndicatorId indicator, Node node) {
        Optional<NarrativePattern> read = nodes.mapping(node, IndicatorShapes.NARRATIVE_PATTERN, keys -> {
            keys.atLeastOneOf(TELLING);
            Take take = keys.read("take", value -> nodes.word(value, TAKES)).orElse(Take.NUMBER);
            Optional<Optional<UnitLevel>> level = keys.read("level", value -> nodes.word(value, levels()));
            List<String> units = texts(keys, "unit");
            List<String> before = texts(keys, "before");
            List<String> after = texts(keys, "after");
            List<String> with = texts(keys, "with");
            List<String> without = texts(keys, "without");
            List<String> not = texts(keys, "not");
            List<String> nothing = texts(keys, "nothing");
            List<IndicatorId> follows = keys.list("follows", this::id);
            String part = keys.text("part");
            boolean unsaid = keys.read("unsaid", nodes::yesNo).orElse(false);
            boolean anyPeriod = keys.read("anyPeriod", nodes::yesNo).orElse(false);
            Subject subject = level.isEmpty() ? Subject.OWN : level.get().isEmpty() ? Subject.ANY : Subject.LEVEL;
            return () -> new NarrativePattern(
                    indicator,
                    take,
                    subject,
                    level.flatMap(said -> said),
                    units,
                    before,
                    after,
                    with,
                    without,
                    not,
                    nothing,
                    follows,
                    part,
                    unsaid,
                    anyPeriod,
                    keys.at());
        });
        read.ifPresent(patterns::add);
        return read;
    }

    Optional<NarrativeWords> words(Node node) {
        return nodes.mapping(node, IndicatorShapes.NARRATIVE_WORDS, keys -> {
            List<String> sections = texts(keys, "sections");
            List<String> plans = texts(keys, "plans");
            List<String> never = texts(keys, "never");
            List<String> ordinals = texts(keys, "ordinals");
            List<String> linking = texts(keys, "linking");
            List<String> estimates = texts(keys, "estimates");
            List<String> about = texts(keys, "about");
            List<String> breaks = texts(keys, "breaks");
            Optional<Map<UnitLevel, List<String>>> levels = keys.read("levels", this::wordsOfLevels);
            List<String> units = texts(keys, "units");
            return () -> new NarrativeWords(
                    sections, plans, never, ordinals, linking, estimates, about, breaks, levels.orElseThrow(), units);
        });
    }

    private Optional<Map<UnitLevel, List<String>>> wordsOfLevels(Node node) {
        return nodes.mapping(node, IndicatorShapes.NARRATIVE_LEVELS, keys -> {
            Map<UnitLevel, List<String>> words = new LinkedHashMap<>();
            for (UnitLevel level : UnitLevel.values()) {
                words.put(level, texts(keys, level.code()));
            }
            return () -> words;
        });
    }

    private List<String> texts(MappingReader keys, String key) {
        return keys.list(key, nodes::text);
    }

    private Optional<IndicatorId> id(Node node) {
        return nodes.text(node).flatMap(text -> {
            if (!IndicatorId.isValid(text)) {
                return nodes.faults().refuse(FileFault.NOT_AN_INDICATOR_ID, node.at(), text);
            }
            IndicatorId id = new IndicatorId(text);
            mentioned.accept(new Located<>(id, node.at()));
            return Optional.of(id);
        });
    }

    private static Map<String, Optional<UnitLevel>> levels() {
        Map<String, Optional<UnitLevel>> levels = new LinkedHashMap<>();
        levels.put(ANY, Optional.empty());
        for (UnitLevel level : UnitLevel.values()) {
            levels.put(level.code(), Optional.of(level));
        }
        return levels;
    }
}
