package vn.parindex.report.text;

import java.util.List;
import vn.parindex.criteria.Band;
import vn.parindex.explanation.Figures;
import vn.parindex.ranking.Doubt;
import vn.parindex.ranking.Gap;
import vn.parindex.ranking.RankedGroup;
import vn.parindex.ranking.RankedPlace;
import vn.parindex.wording.Wording;

/** How firm the places of a ranking are (độ chắc chắn của thứ hạng): bounds of doubt, gaps, and the pairs that are certain. */
final class StandingText {

    private final Figures figures;
    private final Page page;

    StandingText(Page page, Wording wording) {
        this.page = page;
        this.figures = new Figures(wording);
    }

    void write(RankedGroup group) {
        if (group.ranked().isEmpty()) {
            return;
        }
        page.blank();
        page.table(table(group));
        page.blank();
        page.paragraph(page.say("rank.gaps"), 0);
        page.paragraph(page.say("rank.doubt"), 0);
        page.paragraph(page.say("rank.doubt-score"), 0);
        if (group.pairs() > 0) {
            String pairs = String.valueOf(group.pairs());
            page.paragraph(
                    page.say("rank.certain", String.valueOf(group.certain().count()), pairs), 0);
        }
        if (group.hasPending()) {
            page.paragraph(page.say("rank.pending"), 0);
        }
    }

    private Table table(RankedGroup group) {
        Table table = new Table(
                Column.right(page.say("column.rank")),
                Column.wrapped(page.say("column.unit")),
                Column.left(page.say("column.doubt-index")),
                Column.left(page.say("column.doubt-rank")),
                Column.right(page.say("column.next-rank")),
                Column.left(page.say("column.next-class")));
        table.rows(
                group.ranked(),
                place -> List.of(
                        String.valueOf(place.unit().rank().orElseThrow()),
                        place.unit().score().sheet().unit().name(),
                        indexes(place),
                        ranks(place.doubt()),
                        place.toNextRank().map(this::gap).orElse("–"),
                        place.toNextBand()
                                .map(gap -> page.say(
                                        "rank.to-class",
                                        gap(gap),
                                        place.nextBand().map(Band::name).orElseThrow()))
                                .orElse("–")));
        return table;
    }

    private String indexes(RankedPlace place) {
        int digits = place.unit().indexDigits();
        String low = figures.index(place.doubt().indexLow().orElseThrow(), digits);
        String high = figures.index(place.doubt().indexHigh().orElseThrow(), digits);
        return place.doubt().movesIndex() ? page.say("rank.range", low, high) : low;
    }

    private String ranks(Doubt doubt) {
        String best = String.valueOf(doubt.rankBest().orElseThrow());
        String worst = String.valueOf(doubt.rankWorst().orElseThrow());
        return best.equals(worst) ? best : page.say("rank.range", best, worst);
    }

    private String gap(Gap gap) {
        String points = figures.points(gap.points());
        return gap.enough() ? points : page.say("rank.more-than", points);
    }
}
