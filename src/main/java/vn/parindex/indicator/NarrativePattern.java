package vn.parindex.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.source.SourceLocation;
import vn.parindex.unit.UnitLevel;

/**
 * A wording in which running text gives a figure of a statistic (mẫu câu nêu số liệu); every list names alternatives.
 *
 * @param units what is counted, right behind the number
 * @param before what stands before the number, with linking words at most between them; {@code ^} is the beginning of a
 *     clause
 * @param after what stands right behind the number and its unit
 * @param with what must stand earlier in the sentence or in what leads to it
 * @param without what must not stand anywhere in the sentence
 * @param not what must not stand near the number: back to the figure before, on to the next mark
 * @param nothing sentences that mean zero without a number; {@code …} leaves out some words
 * @param follows statistics of which one must be the figure right before
 * @param part name of the part whose figures, one of each part in one sentence, add up to the statistic; else empty
 * @param unsaid whether the unit's own level need not be said, where units of other levels stand below it
 * @param anyPeriod a state rather than what happened in a period, so that the year fits a quarter of it
 */
public record NarrativePattern(
        IndicatorId indicator,
        Take take,
        Subject subject,
        Optional<UnitLevel> level,
        List<String> units,
        List<String> before,
        List<String> after,
        List<String> with,
        List<String> without,
        List<String> not,
        List<String> nothing,
        List<IndicatorId> follows,
        String part,
        boolean unsaid,
        boolean anyPeriod,
        SourceLocation at) {

    /** Which number of the clause is the figure (số được lấy): a number alone, or one of a pair such as 12/15. */
    public enum Take {
        NUMBER,
        FIRST,
        SECOND
    }

    /** Whose figure it must be (chủ thể của số liệu). */
    public enum Subject {
        /** The reporting unit itself: no level said, or its own. */
        OWN,
        /** The level named, said or evident. */
        LEVEL,
        /** Whoever is named. */
        ANY
    }

    public NarrativePattern {
        Objects.requireNonNull(indicator);
        units = List.copyOf(units);
        before = List.copyOf(before);
        after = List.copyOf(after);
        with = List.copyOf(with);
        without = List.copyOf(without);
        not = List.copyOf(not);
        nothing = List.copyOf(nothing);
        follows = List.copyOf(follows);
    }
}
