package vn.parindex.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.scoring.UnitScore;

/** How a unit stands (kết quả xếp hạng, xếp loại của đơn vị), a label and its text in each line. */
public record UnitStanding(RankedUnit ranked, RankBasis basis, PaperText text) {

    public List<String> lines() {
        UnitScore score = ranked.score();
        List<String> lines = new ArrayList<>();
        score.claimed().ifPresent(claimed -> add(lines, "report.total.claimed", text.points(claimed)));
        score.appraised().ifPresent(appraised -> add(lines, "report.total.appraised", text.points(appraised)));
        ranked.index()
                .filter(index -> !score.index().equals(Optional.of(index)))
                .ifPresent(index ->
                        add(lines, "report.total.ranked-index", text.index(ranked.index(), ranked.indexDigits())));
        if (ranked.band().isPresent()) {
            add(lines, "report.total.class", text.band(ranked, basis));
        }
        ranked.rank()
                .filter(rank -> ranked.rankedWith() > 1)
                .ifPresent(rank -> add(
                        lines,
                        "report.total.rank",
                        text.say("report.total.rank-is", String.valueOf(rank), String.valueOf(ranked.rankedWith()))));
        return lines;
    }

    private void add(List<String> lines, String label, String shown) {
        lines.add(text.say("paper.input", text.say(label), shown));
    }
}
