package vn.parindex.criteria.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.criteria.Policies;
import vn.parindex.located.MappingReader;
import vn.parindex.located.Node;
import vn.parindex.located.NodeReader;
import vn.parindex.wording.Coded;

/** Reads policies (đọc quy tắc xử lý): what is not written stays as it is in the policies they are laid over. */
final class PolicyReader {

    private static final int MOST_DIGITS = 10;
    private static final String NO_ROUNDING = "none";

    private final NodeReader nodes;

    PolicyReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Optional<Policies> read(Node node, Policies under) {
        return nodes.mapping(node, SetShapes.POLICIES, keys -> {
            var missing = choice(keys, "missing", under.missing());
            var zeroOfZero = choice(keys, "zeroOfZero", under.zeroOfZero());
            var contradictory = choice(keys, "contradictory", under.contradictory());
            var printedRate = choice(keys, "printedRate", under.printedRate());
            var printedRateAlone = choice(keys, "printedRateAlone", under.printedRateAlone());
            var evidence = choice(keys, "evidence", under.evidence());
            Rounding rounding = keys.read("rounding", value -> rounding(value, under))
                    .orElse(new Rounding(under.leafRounding(), under.indexDigits()));
            return () -> new Policies(
                    missing,
                    zeroOfZero,
                    contradictory,
                    printedRate,
                    printedRateAlone,
                    evidence,
                    rounding.leaf(),
                    rounding.index());
        });
    }

    private record Rounding(OptionalInt leaf, int index) {}

    private Optional<Rounding> rounding(Node node, Policies under) {
        return nodes.mapping(node, SetShapes.ROUNDING, keys -> {
            OptionalInt leaf = keys.read("leaf", this::leafDigits).orElse(under.leafRounding());
            int index = keys.read("index", this::digits).orElse(under.indexDigits());
            return () -> new Rounding(leaf, index);
        });
    }

    private Optional<OptionalInt> leafDigits(Node node) {
        boolean none = node.scalar()
                .filter(value -> value.kind().isText() && value.text().equals(NO_ROUNDING))
                .isPresent();
        return none ? Optional.of(OptionalInt.empty()) : digits(node).map(OptionalInt::of);
    }

    private Optional<Integer> digits(Node node) {
        return nodes.whole(node)
                .flatMap(digits -> digits <= MOST_DIGITS ? Optional.of(digits) : nodes.outOfRange(node, "digits"));
    }

    private <E extends Enum<E>> E choice(MappingReader keys, String key, E under) {
        return keys.read(key, value -> nodes.word(value, words(under.getDeclaringClass())))
                .orElse(under);
    }

    /** The words of the files for the constants of an enum: {@code NOT_APPLICABLE} is written {@code not-applicable}. */
    static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(
                        constant -> Coded.codeOf(constant.name()),
                        constant -> constant,
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
