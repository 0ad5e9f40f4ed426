package vn.parindex.located;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.wording.Message;

/**
 * Asks nodes for what a format wants of them (bộ đọc nút): a text, an exact number, a day, a mapping of known keys. What
 * is not so is noted with its place, and nothing comes back.
 */
public final class NodeReader {

    private static final int LONGEST_NUMBER = 40;
    private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(1_000_000);
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");
    private static final Pattern PERCENT = Pattern.compile("(-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?)%");
    private static final Pattern LOOKS_NUMERIC = Pattern.compile("[-+]?[0-9][0-9.,_ ]*(?:[eE][-+]?[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Faults faults;

    public NodeReader(Faults faults) {
        this.faults = faults;
    }

    public Faults faults() {
        return faults;
    }

    /**
     * Reads a mapping of that shape; unknown and missing keys are noted first.
     *
     * @param reading reads the values, noting faults, and returns what builds the result when there were none
     */
    public <T> Optional<T> mapping(Node node, MappingShape shape, Function<MappingReader, Supplier<T>> reading) {
        int before = faults.errors();
        return mapping(node).flatMap(mapping -> {
            MappingReader keys = new MappingReader(this, mapping, shape);
            keys.checkKeys();
            Supplier<T> result = reading.apply(keys);
            return faults.unlessErrorsSince(before, result);
        });
    }

    /** A mapping whose keys are not fixed, such as ids. */
    public Optional<Node.Mapping> mapping(Node node) {
        return node.mapping().or(() -> wrong(node, "mapping"));
    }

    /** The items that could be read; a list must have one at least. */
    public <T> Optional<List<T>> list(Node node, Function<Node, Optional<T>> item) {
        Optional<Node.Listing> list = node.listing().or(() -> wrong(node, "list"));
        return list.flatMap(items -> {
            if (items.items().isEmpty()) {
                return faults.refuse(FileFault.EMPTY_LIST, node.at());
            }
            List<T> read = new ArrayList<>(items.items().size());
            items.items().forEach(one -> item.apply(one).ifPresent(read::add));
            return Optional.of(List.copyOf(read));
        });
    }

    /** A text that is not blank; a number without quotes is no text, for YAML would change 1.10. */
    public Optional<String> text(Node node) {
        Optional<Node.Scalar> scalar = scalar(node, "text");
        return scalar.flatMap(value -> {
            if (value.kind() == ScalarKind.NUMBER) {
                return faults.refuse(FileFault.NUMBER_NOT_QUOTED, value.at(), value.text());
            }
            if (!value.kind().isText()) {
                return wrong(node, "text");
            }
            return value.text().isBlank()
                    ? faults.refuse(FileFault.EMPTY_VALUE, value.at())
                    : Optional.of(value.text());
        });
    }

    /** The key of an entry as a text: an id or a code, in quotes where it looks like a number. */
    public Optional<String> key(Node.Entry entry) {
        return text(new Node.Scalar(entry.key(), entry.keyKind(), entry.at()));
    }

    /** An exact number, written with digits and at most one point. */
    public Optional<BigDecimal> decimal(Node node) {
        return scalar(node, "number").flatMap(value -> {
            if (value.kind() == ScalarKind.NUMBER && isDecimal(value.text())) {
                return Optional.of(new BigDecimal(value.text()));
            }
            boolean numeric = LOOKS_NUMERIC.matcher(value.text()).matches();
            if (value.kind() == ScalarKind.QUOTED && numeric) {
                return faults.refuse(FileFault.NUMBER_QUOTED, value.at(), value.text());
            }
            return value.kind() == ScalarKind.NUMBER || numeric
                    ? faults.refuse(FileFault.NOT_A_DECIMAL, value.at(), value.text())
                    : wrong(node, "number");
        });
    }

    /** An exact number that is not below 0. */
    public Optional<BigDecimal> notNegative(Node node) {
        return decimal(node)
                .flatMap(number -> number.signum() < 0 ? outOfRange(node, "not-negative") : Optional.of(number));
    }

    /** A whole number that is not below 0, and not over a million. */
    public Optional<Integer> whole(Node node) {
        return notNegative(node).flatMap(number -> {
            boolean fits = number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST_WHOLE) <= 0;
            return fits ? Optional.of(number.intValueExact()) : outOfRange(node, "whole");
        });
    }

    /** A percentage with its sign and a decimal point: {@code 95%} gives 95. */
    public Optional<BigDecimal> percent(Node node) {
        return scalar(node, "percent").flatMap(value -> {
            Matcher matcher = PERCENT.matcher(value.text());
            return value.kind().isText() && matcher.matches() && value.text().length() <= LONGEST_NUMBER
                    ? Optional.of(new BigDecimal(matcher.group(1)))
                    : faults.refuse(FileFault.NOT_A_PERCENT, value.at(), value.text());
        });
    }

    public Optional<Boolean> yesNo(Node node) {
        return scalar(node, "boolean")
                .flatMap(value -> value.kind() == ScalarKind.BOOLEAN
                        ? Optional.of(Boolean.valueOf(value.text()))
                        : wrong(node, "boolean"));
    }

    /** A calendar day, {@code 2024-03-15}. */
    public Optional<LocalDate> day(Node node) {
        return scalar(node, "day").flatMap(value -> {
            if (value.kind().isText() && DAY.matcher(value.text()).matches()) {
                try {
                    return Optional.of(LocalDate.parse(value.text()));
                } catch (DateTimeParseException e) {
                    return faults.refuse(FileFault.NOT_A_DATE, value.at(), value.text());
                }
            }
            return faults.refuse(FileFault.NOT_A_DATE, value.at(), value.text());
        });
    }

    /** One of the known words, and what it stands for. */
    public <E> Optional<E> word(Node node, Map<String, E> words) {
        return text(node).flatMap(word -> {
            if (words.containsKey(word)) {
                return Optional.of(words.get(word));
            }
            List<String> known = words.keySet().stream().toList();
            faults.add(nearestHint(FileProblem.of(FileFault.UNKNOWN_WORD, node.at(), word, known), word, known));
            return Optional.empty();
        });
    }

    /** The scalar it is; of another kind, or empty, it is a fault. */
    public Optional<Node.Scalar> scalar(Node node, String expected) {
        return node.scalar().or(() -> wrong(node, expected)).flatMap(value -> switch (value.kind()) {
            case NULL -> faults.refuse(FileFault.EMPTY_VALUE, value.at());
            case REFUSED -> Optional.empty();
            case QUOTED, PLAIN, NUMBER, BOOLEAN -> Optional.of(value);
        });
    }

    /** Notes that something else was expected: {@code mapping}, {@code list}, {@code text}, {@code number} and so on. */
    public <T> Optional<T> wrong(Node node, String expected) {
        boolean refused = node.scalar()
                .filter(value -> value.kind() == ScalarKind.REFUSED)
                .isPresent();
        boolean nothing =
                node.scalar().filter(value -> value.kind() == ScalarKind.NULL).isPresent();
        if (refused) {
            return Optional.empty();
        }
        return nothing
                ? faults.refuse(FileFault.EMPTY_VALUE, node.at())
                : faults.refuse(
                        FileFault.WRONG_TYPE, node.at(), described(node), Message.of("files.expects-" + expected));
    }

    /** Notes that a number lies outside what is allowed: {@code not-negative}, {@code positive}, {@code whole} and so on. */
    public <T> Optional<T> outOfRange(Node node, String expected) {
        return faults.refuse(
                FileFault.OUT_OF_RANGE, node.at(), described(node), Message.of("files.expects-" + expected));
    }

    static FileProblem nearestHint(FileProblem problem, String word, List<String> known) {
        List<String> near = new Nearest(known).to(word);
        return near.isEmpty() ? problem : problem.withHint(Message.of("files.nearest", List.copyOf(near)));
    }

    private static boolean isDecimal(String text) {
        return text.length() <= LONGEST_NUMBER
                && (text.charAt(0) != '0' && PlainScalar.isDigits(text)
                        || DECIMAL.matcher(text).matches());
    }

    private static Object described(Node node) {
        return node.match(
                mapping -> Message.of("files.a-mapping"), list -> Message.of("files.a-list"), Node.Scalar::text);
    }
}
