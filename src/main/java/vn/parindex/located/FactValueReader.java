package vn.parindex.located;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.Scalar;

/** Reads a reported value by the type of its indicator (đọc giá trị số liệu), in fact sheets and in criteria sets. */
public final class FactValueReader {

    private static final Map<String, FactValue> STATES = Map.of(
            "missing", FactValue.MISSING,
            "not-applicable", FactValue.NOT_APPLICABLE,
            "contradictory", FactValue.CONTRADICTORY);
    private static final Pattern PRINTED_PERCENT = Pattern.compile("(-?[0-9]{1,30})(?:[.,]([0-9]{1,30}))?\\s?%");

    private final NodeReader nodes;

    public FactValueReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    /** The value, or one of the words {@code missing}, {@code not-applicable}, {@code contradictory}. */
    public Optional<FactValue> read(Node node, Indicator indicator) {
        Optional<FactValue> state = node.scalar()
                .filter(value -> value.kind().isText())
                .flatMap(value -> Optional.ofNullable(STATES.get(value.text())));
        return state.or(() -> known(node, indicator).map(FactValue::of));
    }

    private Optional<? extends Scalar> known(Node node, Indicator indicator) {
        return switch (indicator.type()) {
            case COUNT, MONEY -> nodes.decimal(node).map(Scalar.Decimal::new);
            case PERCENT -> percent(node);
            case FLAG -> flag(node);
            case CODE -> code(node);
            case DATE -> date(node);
            case TEXT -> nodes.text(node).map(Scalar.Words::new);
        };
    }

    /** A percentage may stay as printed, with a decimal comma or point. */
    private Optional<Scalar.Decimal> percent(Node node) {
        Optional<Matcher> printed = node.scalar()
                .filter(value -> value.kind().isText())
                .map(value -> PRINTED_PERCENT.matcher(value.text()))
                .filter(Matcher::matches);
        Optional<BigDecimal> number = printed.map(found ->
                new BigDecimal(found.group(2) == null ? found.group(1) : found.group(1) + "." + found.group(2)));
        return number.or(() -> nodes.decimal(node)).map(Scalar.Decimal::new);
    }

    /** Another number than 1 and 0 is kept: that it is no answer is for the scoring to say. */
    private Optional<? extends Scalar> flag(Node node) {
        if (isOfKind(node, ScalarKind.NUMBER) || isOfKind(node, ScalarKind.QUOTED)) {
            return nodes.decimal(node).map(FactValueReader::flagOf);
        }
        return nodes.yesNo(node).map(Scalar.YesNo::new);
    }

    private static Scalar flagOf(BigDecimal number) {
        boolean answer = number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0;
        return answer ? new Scalar.YesNo(number.signum() != 0) : new Scalar.Decimal(number);
    }

    private Optional<Scalar.Code> code(Node node) {
        return isOfKind(node, ScalarKind.NUMBER)
                ? nodes.scalar(node, "code").map(value -> new Scalar.Code(value.text()))
                : nodes.text(node).map(Scalar.Code::new);
    }

    private Optional<? extends Scalar> date(Node node) {
        boolean never = node.scalar()
                .filter(value ->
                        value.kind() == ScalarKind.BOOLEAN && value.text().equals("false"))
                .isPresent();
        return never ? Optional.of(new Scalar.YesNo(false)) : nodes.day(node).map(Scalar.Day::new);
    }

    private static boolean isOfKind(Node node, ScalarKind kind) {
        return node.scalar().filter(value -> value.kind() == kind).isPresent();
    }
}
