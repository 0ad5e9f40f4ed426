package vn.parindex.report.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.criteria.Band;
import vn.parindex.ranking.Doubt;
import vn.parindex.ranking.Gap;
import vn.parindex.ranking.RankedPlace;

/** The cells on how a unit stands in its group (vị trí trong nhóm): gaps and doubt. */
final class PlaceCells {

    private PlaceCells() {}

    static List<String> of(RankedPlace place) {
        int digits = place.unit().indexDigits();
        Stream<String> standing = Stream.of(
                ResultCsv.index(place.unit().index(), digits),
                points(place.toNextRank()),
                points(place.toNextBand()),
                place.nextBand().map(Band::name).orElse(""));
        return Stream.of(standing, doubt(place.doubt(), digits), doubt(place.doubtWithPending(), digits))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> doubt(Doubt doubt, int digits) {
        return Stream.of(
                ResultCsv.index(doubt.indexLow(), digits),
                ResultCsv.index(doubt.indexHigh(), digits),
                doubt.rankBest().map(String::valueOf).orElse(""),
                doubt.rankWorst().map(String::valueOf).orElse(""));
    }

    private static String points(Optional<Gap> gap) {
        return gap.map(Gap::points).map(Object::toString).orElse("");
    }
}
