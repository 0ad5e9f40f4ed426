package vn.parindex.advice;

import java.util.List;
import java.util.stream.Stream;
import vn.parindex.criteria.ScoringMethod;
import vn.parindex.scoring.Award;
import vn.parindex.scoring.LeafState;
import vn.parindex.scoring.Loss;
import vn.parindex.scoring.LossCause;

/** The simple methods inside an award (các phần quyết định điểm). */
final class DecidingParts {

    private DecidingParts() {}

    /** Every simple method, the alternatives and cases that did not decide included. */
    static List<Award> all(Award award) {
        return award.parts().isEmpty()
                ? List.of(award)
                : award.parts().stream().flatMap(part -> all(part).stream()).toList();
    }

    /** Those that had a say: of cases only the one that applies. */
    static List<Award> asked(Award award) {
        if (award.parts().isEmpty()) {
            return List.of(award);
        }
        Stream<Award> parts = award.method() instanceof ScoringMethod.Cases
                ? award.chosen().map(award.parts()::get).stream()
                : award.parts().stream();
        return parts.flatMap(part -> asked(part).stream()).toList();
    }

    /** Whether the part is scored on figures that can be true. */
    static boolean isSound(Award part) {
        return part.state() == LeafState.SCORED
                && !part.lost().contains(new Loss(LossCause.CONTRADICTORY, part.maxPoints()));
    }
}
