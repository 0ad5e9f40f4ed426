package vn.parindex.ingest.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.ingest.appendix.PrintedNumber.Reading;
import vn.parindex.ingest.appendix.PrintedNumber.Style;

/**
 * How a document writes its numbers (thói quen viết số của văn bản), as far as those show that have one reading only.
 *
 * <p>Amounts speak before percentages: in a percentage a dot before decimals is common where thousands have dots too.
 */
public final class NumberHabit {

    private enum Way {
        VIETNAMESE,
        ENGLISH,
        BOTH
    }

    private final Optional<Way> way;
    private final boolean ofAmounts;

    private NumberHabit(Optional<Way> way, boolean ofAmounts) {
        this.way = way;
        this.ofAmounts = ofAmounts;
    }

    public static NumberHabit of(
            List<PrintedNumber> counts, List<PrintedNumber> amounts, List<PrintedNumber> percentages) {
        List<Style> styles = new ArrayList<>();
        amounts.stream().filter(n -> !n.isAmbiguous()).forEach(n -> n.readings().forEach(r -> styles.add(r.style())));
        counts.forEach(n -> n.asCount().ifPresent(r -> styles.add(r.style())));
        Optional<Way> fromAmounts = way(styles);
        return new NumberHabit(
                fromAmounts.isPresent()
                        ? fromAmounts
                        : way(percentages.stream()
                                .flatMap(n -> n.readings().stream())
                                .map(Reading::style)
                                .toList()),
                fromAmounts.isPresent());
    }

    /** As {@link #choose}, of a count: dots before the decimals of percentages say nothing of the dot in a count. */
    Optional<Reading> chooseForCount(PrintedNumber number) {
        return choose(number).filter(reading -> ofAmounts || reading.style() != Style.DOT_DECIMAL);
    }

    /** The reading of a number with two that the habit asks for; none where there is no habit, or there are two. */
    public Optional<Reading> choose(PrintedNumber number) {
        return way.flatMap(w -> switch (w) {
            case VIETNAMESE ->
                number.readings().stream().filter(r -> r.style().isVietnamese()).findFirst();
            case ENGLISH ->
                number.readings().stream().filter(r -> r.style().isEnglish()).findFirst();
            case BOTH -> Optional.<Reading>empty();
        });
    }

    private static Optional<Way> way(List<Style> styles) {
        boolean vietnamese = styles.stream().anyMatch(Style::isVietnamese);
        boolean english = styles.stream().anyMatch(Style::isEnglish);
        if (!vietnamese && !english) {
            return Optional.empty();
        }
        return Optional.of(vietnamese && english ? Way.BOTH : vietnamese ? Way.VIETNAMESE : Way.ENGLISH);
    }
}
