package vn.parindex.explanation;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.scoring.Award;

/** The sentences for one award, of a leaf or of a part of one: why the method was not asked, or how it came to the points. */
final class AwardWording {

    private AwardWording() {}

    static List<String> of(LeafWords words, Award award) {
        AbsenceWording absence = new AbsenceWording(words, award);
        return switch (Outcome.of(award)) {
            case GATE_CLOSED -> absence.gateClosed();
            case NOT_APPLICABLE -> absence.notApplicable();
            case ZERO_OF_ZERO -> absence.zeroOfZero();
            case MISSING -> absence.missing();
            case CONTRADICTORY -> absence.contradictory();
            case PENDING -> absence.pending();
            case DECIDED ->
                Stream.concat(MeasureWording.of(words, award).stream(), MethodWording.of(words, award).stream())
                        .toList();
        };
    }
}
