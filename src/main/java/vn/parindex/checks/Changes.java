package vn.parindex.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The changes that a known kind of slip would take back (các cách sửa theo loại nhầm lẫn), in a fixed order. */
final class Changes {

    private static final List<Integer> POWERS = List.of(1, 2, 3, -1, -2, -3);

    private Changes() {}

    static List<Change> exchanged(List<Figure> figures) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                Figure one = figures.get(i);
                Figure other = figures.get(j);
                if (!one.isSameNumberAs(other)) {
                    changes.add(new Change(Slip.EXCHANGED, List.of(one, other), List.of(other.number(), one.number())));
                }
            }
        }
        return changes;
    }

    /** Three cells one below the other, each with the figure of the next. */
    static List<Change> shifted(List<Figure> figures) {
        List<Figure> down =
                figures.stream().sorted(Comparator.comparing(Figure::at)).toList();
        if (down.size() != 3
                || down.stream()
                                .map(figure -> figure.number().stripTrailingZeros())
                                .distinct()
                                .count()
                        < 3) {
            return List.of();
        }
        return IntStream.of(1, 2)
                .mapToObj(by -> new Change(
                        Slip.SHIFTED,
                        down,
                        IntStream.range(0, 3)
                                .mapToObj(i -> down.get((i + by) % 3).number())
                                .toList()))
                .toList();
    }

    static List<Change> ofMark(Figure figure) {
        return POWERS.stream()
                .filter(power -> figure.number().signum() != 0)
                .map(power -> one(Slip.DECIMAL_MARK, figure, figure.number().scaleByPowerOfTen(power)))
                .toList();
    }

    static List<Change> transposed(Figure figure) {
        String digits = figure.shown().unscaledValue().abs().toString();
        return IntStream.range(0, digits.length() - 1)
                .filter(i -> digits.charAt(i) != digits.charAt(i + 1) && (i > 0 || digits.charAt(i + 1) != '0'))
                .mapToObj(
                        i -> digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2))
                .map(text -> one(Slip.TRANSPOSED, figure, number(text, figure)))
                .toList();
    }

    static List<Change> ofOneDigit(Figure figure) {
        String digits = figure.shown().unscaledValue().abs().toString();
        return IntStream.range(0, digits.length())
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(i == 0 && digits.length() > 1 ? 1 : 0, 9)
                        .filter(digit -> digits.charAt(i) != '0' + digit)
                        .mapToObj(digit -> digits.substring(0, i) + digit + digits.substring(i + 1)))
                .map(text -> one(Slip.ONE_DIGIT, figure, number(text, figure)))
                .toList();
    }

    static Change odd(Figure figure, BigDecimal meant) {
        return one(Slip.ODD, figure, meant);
    }

    static Stream<Change> ofOne(Figure figure) {
        return Stream.of(ofMark(figure), transposed(figure)).flatMap(List::stream);
    }

    private static Change one(Slip slip, Figure figure, BigDecimal meant) {
        return new Change(slip, List.of(figure), List.of(meant));
    }

    private static BigDecimal number(String digits, Figure figure) {
        return new BigDecimal(digits).movePointLeft(figure.shown().scale());
    }
}
