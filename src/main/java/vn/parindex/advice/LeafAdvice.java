package vn.parindex.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.LeafScore;

/** Advice on one leaf (tư vấn một tiêu chí): the offers, by fact and then the smaller change first, and what stands in the way. */
public record LeafAdvice(LeafScore leaf, List<Offer> offers, List<Obstacle> obstacles) {

    public LeafAdvice {
        offers = List.copyOf(offers);
        obstacles = List.copyOf(obstacles);
    }

    /** The offer with the most points, the first of equals. */
    public Optional<Offer> best() {
        return offers.stream().reduce((one, other) -> other.gain().compareTo(one.gain()) > 0 ? other : one);
    }

    static Comparator<Offer> mostFirst() {
        return Comparator.comparing(Offer::gain).reversed();
    }
}
