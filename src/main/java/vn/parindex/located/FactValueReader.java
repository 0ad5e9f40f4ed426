package vn.parindex.located;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.indicator.FactValue;
import vn.parindex.indicator.Indicator;
import vn.parindex.indicator.IndicatorType;
import vn.parindex.indicator.Scalar;
import vn.parindex.wording.Message;

/** Reads a reported value by the type of its indicator (đọc giá trị số liệu), in fact sheets and in criteria sets. */
public final class FactValueReader {

    private static final Map<String, FactValue> STATES = Map.of(
            "missing", FactValue.MISSING,
            "not-applicable", FactValue.NOT_APPLICABLE,
            "contradictory", FactValue.CONTRADICTORY);
    private static final Map<String, String> MEANT = Map.of(
            "missing", "missing",
            "n/a", "not-applicable",
            "na", "not-applicable",
            "not applicable", "not-applicable",
            "not_applicable", "not-applicable",
            "not-applicable", "not-applicable",
            "contradictory", "contradictory");
    private static final Pattern COMMA_WITHOUT_SIGN = Pattern.compile("-?[0-9]{1,30},[0-9]{1,30}");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("-?[0-9]{1,3}\\.000");
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
        return state.or(() -> misspelt(node, indicator)
                ? Optional.empty()
                : known(node, indicator).map(FactValue::of));
    }

    /** A state written in another way is told which word is meant; a text or a code may be any word. */
    private boolean misspelt(Node node, Indicator indicator) {
        if (indicator.type() == IndicatorType.TEXT || indicator.type() == IndicatorType.CODE) {
            return false;
        }
        Optional<Node.Scalar> found = node.scalar()
                .filter(value -> value.kind().isText())
                .filter(value -> MEANT.containsKey(value.text().strip().toLowerCase(Locale.ROOT)));
        found.ifPresent(value -> nodes.faults()
                .add(FileProblem.of(
                                FileFault.UNKNOWN_WORD,
                                value.at(),
                                value.text(),
                                List.of("missing", "not-applicable", "contradictory"))
                        .withHint(Message.of(
                                "files.nearest",
                                List.of(MEANT.get(value.text().strip().toLowerCase(Locale.ROOT)))))));
        return found.isPresent();
    }

    private Optional<? extends Scalar> known(Node node, Indicator indicator) {
        return switch (indicator.type()) {
            case COUNT ->
                groupedByPoints(node) ? Optional.empty() : nodes.decimal(node).map(Scalar.Decimal::new);
            case MONEY -> nodes.decimal(node).map(Scalar.Decimal::new);
            case PERCENT -> percent(node);
            case FLAG -> flag(node);
            case CODE -> code(node);
            case DATE -> date(node);
            case TEXT -> nodes.text(node).map(Scalar.Words::new);
        };
    }

    /** A count such as {@code 1.000}: one by the rules of the format, a thousand by those of Vietnamese writing. */
    private boolean groupedByPoints(Node node) {
        Optional<Node.Scalar> found = node.scalar()
                .filter(value -> value.kind() == ScalarKind.NUMBER && !PlainScalar.isDigits(value.text()))
                .filter(value -> GROUPED_BY_POINTS.matcher(value.text()).matches());
        found.ifPresent(value -> nodes.faults()
                .add(FileProblem.of(FileFault.NOT_A_DECIMAL, value.at(), value.text())
                        .withHint(Message.of(
                                "files.count-with-points", value.text().replace(".", "")))));
        return found.isPresent();
    }

    /** A percentage may stay as printed, with a decimal comma or point. */
    private Optional<Scalar.Decimal> percent(Node node) {
        Optional<Matcher> printed = node.scalar()
                .filter(value -> value.kind().isText())
                .map(value -> PRINTED_PERCENT.matcher(value.text()))
                .filter(Matcher::matches);
        Optional<BigDecimal> number = printed.map(found ->
                new BigDecimal(found.group(2) == null ? found.group(1) : found.group(1) + "." + found.group(2)));
        return number.or(() -> withoutSign(node) ? Optional.empty() : nodes.decimal(node))
                .map(Scalar.Decimal::new);
    }

    private boolean withoutSign(Node node) {
        Optional<Node.Scalar> found = node.scalar()
                .filter(value -> COMMA_WITHOUT_SIGN.matcher(value.text()).matches());
        found.ifPresent(value -> nodes.faults()
                .add(FileProblem.of(FileFault.NOT_A_DECIMAL, value.at(), value.text())
                        .withHint(Message.of(
                                "files.percent-sign", value.text(), value.text().replace(',', '.')))));
        return found.isPresent();
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
