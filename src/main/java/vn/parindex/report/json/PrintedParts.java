package vn.parindex.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.points.Fraction;
import vn.parindex.points.Points;

/** Parts as printed (các phần khi in): the first of the largest is printed as the remainder, so that the strings add up. */
final class PrintedParts {

    private PrintedParts() {}

    /** One text a part; together they are what the printed totals differ by. */
    static List<String> of(Points from, Points to, List<Points> parts) {
        BigDecimal rest = to.value().decimal().subtract(from.value().decimal());
        int largest = 0;
        for (int i = 1; i < parts.size(); i++) {
            largest = size(parts.get(i)).compareTo(size(parts.get(largest))) > 0 ? i : largest;
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rest = i == largest ? rest : rest.subtract(parts.get(i).value().decimal());
            texts.add(parts.get(i).toString());
        }
        if (!texts.isEmpty()) {
            texts.set(largest, Fraction.of(rest).toString());
        }
        return List.copyOf(texts);
    }

    private static Points size(Points part) {
        return part.max(Points.ZERO.minus(part));
    }
}
